import type { Celwaarde } from '../werkmap';

/** A generated cell that a person changed: it stays as it is until it is emptied. */
export interface EigenCel {
  readonly tabel: string;
  readonly sleutel: string;
  readonly kolom: string;
  readonly waarde: Celwaarde;
}

/** What a run does to the workbook, for the sentence afterwards. */
export interface Verslag {
  readonly nieuweRijen: number;
  readonly gewijzigdeCellen: number;
  readonly verwijderdeRijen: number;
  /** Rows that no longer exist but hold something of the user's. */
  readonly vervallenRijen: number;
  readonly eigenCellen: readonly EigenCel[];
}

/** Gathers a report. */
export class Verslaggever {
  nieuweRijen = 0;
  gewijzigdeCellen = 0;
  verwijderdeRijen = 0;
  vervallenRijen = 0;
  readonly eigenCellen: EigenCel[] = [];

  toVerslag(): Verslag {
    const { nieuweRijen, gewijzigdeCellen, verwijderdeRijen, vervallenRijen, eigenCellen } = this;
    return { nieuweRijen, gewijzigdeCellen, verwijderdeRijen, vervallenRijen, eigenCellen };
  }
}
