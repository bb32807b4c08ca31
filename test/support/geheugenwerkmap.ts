import type { Gebied, Invoer, Stap } from '../../src/workbook/stap';
import type { Bladinhoud, Celwaarde, Tabelinhoud, WerkmapInhoud } from '../../src/workbook/werkmap';

interface Tabel {
  blad: string;
  gebied: Gebied;
}

/** What a formula shows here: nothing is calculated, but a formula cell is not empty. */
const FORMULEWAARDE = 0;

/**
 * A workbook in memory that carries out steps as Excel would, without calculating: fast enough for thousands of
 * random runs. What depends on calculation is tested against the embedded workbook.
 */
export class Geheugenwerkmap {
  readonly bladen = new Map<string, Map<string, Invoer>>();
  readonly tabellen = new Map<string, Tabel>();

  apply(stappen: readonly Stap[]): void {
    for (const stap of stappen) this.applyOne(stap);
  }

  get(blad: string, rij: number, kolom: number): Invoer {
    return this.bladen.get(blad)?.get(`${rij},${kolom}`) ?? '';
  }

  set(blad: string, rij: number, kolom: number, waarde: Invoer): void {
    const cellen = this.bladen.get(blad);
    if (cellen === undefined) throw new Error(`ItemNotFound: ${blad}`);
    if (waarde === '') cellen.delete(`${rij},${kolom}`);
    else cellen.set(`${rij},${kolom}`, waarde);
  }

  addSheet(naam: string): void {
    if ([...this.bladen.keys()].some((b) => b.toLowerCase() === naam.toLowerCase())) {
      throw new Error(`ItemAlreadyExists: ${naam}`);
    }
    this.bladen.set(naam, new Map());
  }

  private table(naam: string): Tabel {
    const tabel = this.tabellen.get(naam);
    if (tabel === undefined) throw new Error(`ItemNotFound: ${naam}`);
    return tabel;
  }

  private applyOne(stap: Stap): void {
    switch (stap.stap) {
      case 'maak-blad':
        this.addSheet(stap.blad);
        return;
      case 'schrijf': {
        const { gebied, waarden } = stap;
        if (waarden.length !== gebied.rijen || waarden.some((rij) => rij.length !== gebied.kolommen)) {
          throw new Error('InvalidArgument: shape');
        }
        waarden.forEach((rij, r) => {
          rij.forEach((waarde, k) => {
            this.checkNames(waarde);
            this.set(gebied.blad, gebied.rij + r, gebied.kolom + k, waarde);
          });
        });
        return;
      }
      case 'vul': {
        const { blad, rij, kolom, rijen, kolommen } = stap.gebied;
        this.checkNames(stap.waarde);
        for (let r = 0; r < rijen; r += 1)
          for (let k = 0; k < kolommen; k += 1) this.set(blad, rij + r, kolom + k, stap.waarde);
        return;
      }
      case 'maak-tabel':
        if (this.tabellen.has(stap.tabel)) throw new Error(`InvalidArgument: ${stap.tabel} exists`);
        this.tabellen.set(stap.tabel, { blad: stap.gebied.blad, gebied: stap.gebied });
        return;
      case 'vergroot-tabel':
        this.table(stap.tabel).gebied = stap.gebied;
        return;
      case 'voeg-cellen-in':
        this.shift(stap.gebied, stap.richting, 1);
        return;
      case 'verwijder-rij': {
        const tabel = this.table(stap.tabel);
        if (tabel.gebied.rijen <= 2) throw new Error('InvalidArgument: the last row of a table');
        const rij = tabel.gebied.rij + 1 + stap.index;
        this.shift({ ...tabel.gebied, rij, rijen: 1 }, 'omlaag', -1);
        tabel.gebied = { ...tabel.gebied, rijen: tabel.gebied.rijen - 1 };
        return;
      }
      case 'formaat':
      case 'opmaak':
      case 'breedte':
      case 'hoogte':
      case 'verberg':
      case 'keuzelijst':
      case 'kleurregels':
      case 'zet-vast':
      case 'grafiek':
        return;
    }
  }

  /** A formula that names a table which does not exist is refused, as in Excel. */
  private checkNames(waarde: Invoer): void {
    if (typeof waarde !== 'object') return;
    for (const [, naam] of waarde.formule.matchAll(/\b(tbl\w+)\[/g)) this.table(naam ?? '');
  }

  /** Cells below (or to the right of) an area move away from it, or over it when `factor` is -1. */
  private shift(gebied: Gebied, richting: 'omlaag' | 'rechts', factor: 1 | -1): void {
    const cellen = this.bladen.get(gebied.blad) ?? new Map<string, Invoer>();
    const oud = [...cellen];
    const right = gebied.kolom + gebied.kolommen;
    const moves = (rij: number, kolom: number): boolean =>
      richting === 'omlaag' ? kolom >= gebied.kolom && kolom < right && rij >= gebied.rij : kolom >= gebied.kolom;
    const by = factor * (richting === 'omlaag' ? gebied.rijen : gebied.kolommen);
    cellen.clear();
    for (const [plek, waarde] of oud) {
      const [rij = 0, kolom = 0] = plek.split(',').map(Number);
      if (!moves(rij, kolom)) cellen.set(plek, waarde);
      else if (factor === 1 || (richting === 'omlaag' ? rij >= gebied.rij + gebied.rijen : kolom >= right)) {
        cellen.set(richting === 'omlaag' ? `${rij + by},${kolom}` : `${rij},${kolom + by}`, waarde);
      }
    }
    if (factor === 1 && richting === 'rechts') {
      for (const tabel of this.tabellen.values()) {
        if (tabel.blad === gebied.blad && tabel.gebied.kolom >= gebied.kolom) {
          tabel.gebied = { ...tabel.gebied, kolom: tabel.gebied.kolom + by };
        }
      }
    }
  }

  private readTable(naam: string, { blad, gebied }: Tabel): Tabelinhoud {
    const at = (r: number, k: number): Invoer => this.get(blad, gebied.rij + r, gebied.kolom + k);
    const columns = Array.from({ length: gebied.kolommen }, (_, k) => k);
    const rows = Array.from({ length: gebied.rijen - 1 }, (_, r) => r + 1);
    return {
      naam,
      blad,
      rij: gebied.rij,
      kolom: gebied.kolom,
      koppen: columns.map((k) => String(toValue(at(0, k)))),
      waarden: rows.map((r) => columns.map((k) => toValue(at(r, k)))),
      formules: rows.map((r) => columns.map((k) => toFormula(at(r, k)))),
    };
  }

  read(): WerkmapInhoud {
    return {
      tabellen: [...this.tabellen].map(([naam, tabel]) => this.readTable(naam, tabel)),
      bladen: [...this.bladen].map(([naam, cellen]): Bladinhoud => {
        if (cellen.size === 0) return { naam, beveiligd: false, vreemdeTabel: false, gebruikt: null };
        let [boven, links, onder, rechts] = [Infinity, Infinity, 0, 0];
        for (const plek of cellen.keys()) {
          const komma = plek.indexOf(',');
          const [rij, kolom] = [Number(plek.slice(0, komma)), Number(plek.slice(komma + 1))];
          if (rij < boven) boven = rij;
          if (rij > onder) onder = rij;
          if (kolom < links) links = kolom;
          if (kolom > rechts) rechts = kolom;
        }
        const [hoog, breed] = [onder - boven + 1, rechts - links + 1];
        return {
          naam,
          beveiligd: false,
          vreemdeTabel: false,
          gebruikt: {
            rij: boven,
            kolom: links,
            rijen: hoog,
            kolommen: breed,
            waarden:
              hoog * breed > 400
                ? null
                : Array.from({ length: hoog }, (_, r) =>
                    Array.from({ length: breed }, (__, k) => toValue(this.get(naam, boven + r, links + k)))
                  ),
          },
        };
      }),
    };
  }

  /** Types into a cell of a table, as a person would. */
  type(tabel: string, sleutel: string, kop: string, waarde: Celwaarde): void {
    const { blad, gebied } = this.table(tabel);
    const { koppen, waarden } = this.readTable(tabel, { blad, gebied });
    const rij = waarden.findIndex((cellen) => cellen[koppen.indexOf('Sleutel')] === sleutel);
    if (rij < 0 || !koppen.includes(kop)) throw new Error(`No cell ${tabel} ${sleutel} ${kop}`);
    this.set(blad, gebied.rij + 1 + rij, gebied.kolom + koppen.indexOf(kop), waarde);
  }

  /** The value beside a sleutel, or undefined when no row has it. */
  cell(tabel: string, sleutel: string, kop: string): Celwaarde | undefined {
    const inhoud = this.readTable(tabel, this.table(tabel));
    const rij = inhoud.waarden.find((cellen) => cellen[inhoud.koppen.indexOf('Sleutel')] === sleutel);
    return rij?.[inhoud.koppen.indexOf(kop)];
  }

  /** Sorts the rows of a table by one column, as a person would: formulas of ours refer to their own row only. */
  sort(tabel: string, kop: string): void {
    const { blad, gebied } = this.table(tabel);
    const k = this.readTable(tabel, { blad, gebied }).koppen.indexOf(kop);
    const rijen = Array.from({ length: gebied.rijen - 1 }, (_, r) =>
      Array.from({ length: gebied.kolommen }, (__, c) => this.get(blad, gebied.rij + 1 + r, gebied.kolom + c))
    );
    rijen.sort((a, b) => String(toValue(a[k] ?? '')).localeCompare(String(toValue(b[k] ?? ''))));
    rijen.forEach((rij, r) => {
      rij.forEach((waarde, c) => {
        this.set(blad, gebied.rij + 1 + r, gebied.kolom + c, waarde);
      });
    });
  }

  /** Drags a data row to another place in its table, as a person would. */
  moveRow(tabel: string, van: number, naar: number): void {
    const { blad, gebied } = this.table(tabel);
    const rijen = Array.from({ length: gebied.rijen - 1 }, (_, r) =>
      Array.from({ length: gebied.kolommen }, (__, c) => this.get(blad, gebied.rij + 1 + r, gebied.kolom + c))
    );
    rijen.splice(naar, 0, ...rijen.splice(van, 1));
    rijen.forEach((rij, r) => {
      rij.forEach((waarde, c) => {
        this.set(blad, gebied.rij + 1 + r, gebied.kolom + c, waarde);
      });
    });
  }

  /** Types a row straight below a table, which grows with it as in Excel; values by header. */
  appendRow(tabel: string, cellen: Readonly<Record<string, Celwaarde>>): void {
    const record = this.table(tabel);
    const { blad, gebied } = record;
    const { koppen } = this.readTable(tabel, record);
    const rij = gebied.rij + gebied.rijen;
    this.shift({ ...gebied, rij, rijen: 1 }, 'omlaag', 1);
    record.gebied = { ...gebied, rijen: gebied.rijen + 1 };
    for (const [kop, waarde] of Object.entries(cellen)) this.set(blad, rij, gebied.kolom + koppen.indexOf(kop), waarde);
  }

  /** Copies a data row to a new one below the table, formulas and all. */
  copyRow(tabel: string, index: number): void {
    const { blad, gebied } = this.table(tabel);
    const bron = Array.from({ length: gebied.kolommen }, (_, k) =>
      this.get(blad, gebied.rij + 1 + index, gebied.kolom + k)
    );
    this.appendRow(tabel, {});
    bron.forEach((waarde, k) => {
      this.set(blad, gebied.rij + gebied.rijen, gebied.kolom + k, waarde);
    });
  }

  /** Deletes a data row of a table, as a person would; the last one is emptied. */
  deleteRow(tabel: string, index: number): void {
    const { blad, gebied } = this.table(tabel);
    if (gebied.rijen > 2) this.applyOne({ stap: 'verwijder-rij', tabel, index });
    else for (let k = 0; k < gebied.kolommen; k += 1) this.set(blad, gebied.rij + 1, gebied.kolom + k, '');
  }

  /** Renames a sheet; its tables go along. */
  renameSheet(oud: string, nieuw: string): void {
    const cellen = this.bladen.get(oud);
    if (cellen === undefined || this.bladen.has(nieuw)) return;
    this.bladen.delete(oud);
    this.bladen.set(nieuw, cellen);
    for (const tabel of this.tabellen.values()) {
      if (tabel.blad === oud) {
        tabel.blad = nieuw;
        tabel.gebied = { ...tabel.gebied, blad: nieuw };
      }
    }
  }

  /** Data rows of a table by header, in the order they stand in. */
  rows(tabel: string): readonly Readonly<Record<string, Celwaarde>>[] {
    const { koppen, waarden } = this.readTable(tabel, this.table(tabel));
    return waarden.map((rij) => Object.fromEntries(koppen.map((kop, k) => [kop, rij[k] ?? ''])));
  }

  /** Types into a data row by its place. */
  typeAt(tabel: string, index: number, kop: string, waarde: Celwaarde): void {
    const { blad, gebied } = this.table(tabel);
    const { koppen } = this.readTable(tabel, { blad, gebied });
    this.set(blad, gebied.rij + 1 + index, gebied.kolom + koppen.indexOf(kop), waarde);
  }

  /** Inserts a column of the user's in the middle of a table. */
  insertColumn(tabel: string, voor: string, kop: string): void {
    const { blad, gebied } = this.table(tabel);
    const k = gebied.kolom + this.readTable(tabel, { blad, gebied }).koppen.indexOf(voor);
    this.shift({ ...gebied, kolom: k, kolommen: 1 }, 'rechts', 1);
    const na = this.table(tabel);
    na.gebied = { ...na.gebied, kolom: gebied.kolom, kolommen: gebied.kolommen + 1 };
    this.set(blad, gebied.rij, k, kop);
  }
}

function toValue(invoer: Invoer): Celwaarde {
  return typeof invoer === 'object' ? FORMULEWAARDE : invoer;
}

function toFormula(invoer: Invoer): Celwaarde {
  return typeof invoer === 'object' ? invoer.formule : invoer;
}
