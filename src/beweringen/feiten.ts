import type { Figuurplaats, Getal } from '../domain/bewering';
import type { Indicator, Meting } from '../domain/indicator';
import type { Lezing } from '../domain/lezing';
import { ownerOfLabel } from '../domain/naam';
import { isSameProgramma } from '../domain/programma';
import { celId, type Cel, type Kolom, type Reeks, type Soort } from '../domain/tabel';
import { decimaal, decimalsOf, multiply, type Decimaal } from '../money/decimaal';
import { Naamregister } from './naamregister';
import { naamwoorden } from './woorden';

/** A published value that statements are held against; in its unit. */
export interface Cijfer extends Getal {
  /** Step it was published in. */
  readonly stap: Decimaal;
  readonly jaar: number | null;
  readonly plaats: Figuurplaats;
}

/** Kinds of amounts that prose speaks of. */
export type Geldsoort = 'lasten' | 'baten' | 'saldo';

/** What was realised, or any stage of what was budgeted: prose seldom says which stage. */
export type Zijde = 'rekening' | 'begroting';

/** An amount of a row, total or tile. House sign: lasten and baten positive, saldo = baten - lasten. */
export interface Rijfeit {
  readonly soort: Geldsoort;
  readonly zijde: Zijde;
  readonly cijfer: Cijfer;
}

/** Everything that is published of one doelstelling, or of a programme as a whole. */
export interface Rijen {
  readonly document: string;
  /** Null for a programme as a whole. */
  readonly code: string | null;
  readonly naam: string;
  readonly woorden: readonly string[];
  readonly programma: string | null;
  readonly feiten: readonly Rijfeit[];
}

/** An indicator with its values by year. */
export interface Indicatorfeit {
  readonly indicator: Indicator;
  readonly document: string;
  readonly woorden: readonly string[];
  readonly realisatie: ReadonlyMap<number, Cijfer>;
  readonly begroting: ReadonlyMap<number, Cijfer>;
}

/** The figures of one document, by what prose calls them. */
export interface Documentfeiten {
  readonly opCode: ReadonlyMap<string, readonly Rijen[]>;
  readonly opNaam: Naamregister<Rijen>;
  /** Programmes as a whole. */
  readonly totalen: readonly Rijen[];
  readonly indicatoren: Naamregister<Indicatorfeit>;
}

/** What is known of the figures of all documents. */
export interface Feiten {
  readonly documenten: ReadonlyMap<string, Documentfeiten>;
  /** Rows of all documents by code; programmes as a whole under `''`. */
  readonly opCode: ReadonlyMap<string, readonly Rijen[]>;
  readonly indicatoren: ReadonlyMap<string, Indicatorfeit>;
}

const SOORTEN: readonly (Soort | null)[] = ['lasten', 'baten', 'saldo'];
const ZIJDEN: Readonly<Partial<Record<Reeks, Zijde>>> = {
  rekening: 'rekening',
  primitief: 'begroting',
  'na wijziging': 'begroting',
  raming: 'begroting',
};

/** A column of which the stage is not known is a begroting all the same when it says so. */
function zijdeOf({ reeks, kop }: Kolom): Zijde | null {
  if (reeks !== null) return ZIJDEN[reeks] ?? null;
  return /begro|raming/i.test(kop) ? 'begroting' : null;
}

function cijferOf(cel: Cel, id: string, euro: Decimaal, jaar: number | null): Cijfer | null {
  if (cel.bedrag === null) return null;
  const { tekst, stap } = cel;
  return {
    waarde: cel.bedrag,
    eenheid: 'euro',
    tekst,
    stap: multiply(stap, euro),
    jaar,
    plaats: { soort: 'cel', cel: id },
  };
}

/** Groups of figures by whose they are, in the order of the document. */
class Verzameling {
  private readonly groepen = new Map<string, Rijen & { readonly feiten: Rijfeit[] }>();

  add(wie: Omit<Rijen, 'feiten' | 'woorden'>, feit: Rijfeit): void {
    const sleutel = [wie.document, wie.programma ?? '', wie.code ?? '', wie.code === null ? '' : wie.naam].join('|');
    const groep = this.groepen.get(sleutel) ?? { ...wie, woorden: naamwoorden(wie.naam), feiten: [] };
    groep.feiten.push(feit);
    this.groepen.set(sleutel, groep);
  }

  all(): Rijen[] {
    return [...this.groepen.values()];
  }
}

function collectRijen(lezing: Lezing, uit: Verzameling): void {
  const document = lezing.document.id;
  for (const tabel of lezing.tabellen) {
    for (const rij of tabel.rijen) {
      const isTotaal = rij.rol === 'totaal' && rij.code === null;
      if (rij.rol === 'kop' || rij.rol === 'subtotaal' || rij.twijfel !== null) continue;
      // "Totaal overzicht" of other things than the programme is not known to be the programme.
      if (rij.rol === 'totaal' && (!isTotaal || (ownerOfLabel(rij.label) !== '' && !/programma/i.test(rij.label))))
        continue;
      rij.cellen.forEach((cel, i) => {
        const kolom = tabel.kolommen[i];
        const soort = kolom?.soort ?? rij.soort;
        const zijde = kolom === undefined ? null : zijdeOf(kolom);
        if (cel === null || kolom === undefined || zijde === null || !SOORTEN.includes(soort)) return;
        const cijfer = cijferOf(cel, celId(rij, i), tabel.eenheid.euro, kolom.jaar ?? lezing.jaar);
        if (cijfer === null) return;
        const { code, programma } = rij;
        const naam = isTotaal ? (programma ?? rij.label) : rij.label;
        uit.add(
          { document, code: isTotaal ? null : (code ?? rij.label), naam, programma },
          { soort: soort as Geldsoort, zijde, cijfer }
        );
      });
    }
  }
  for (const { id, bedrag, soort, eenheid, jaar, programma } of lezing.tegels) {
    const cijfer = cijferOf(bedrag, id, eenheid.euro, jaar ?? lezing.jaar);
    if (cijfer !== null)
      uit.add({ document, code: null, naam: programma ?? '', programma }, { soort, zijde: 'rekening', cijfer });
  }
}

function metingen({ id, jaren, eenheid }: Indicator, zijde: 'begroting' | 'realisatie'): ReadonlyMap<number, Cijfer> {
  const toCijfer = (jaar: number, { waarde, tekst }: Meting): Cijfer | null =>
    waarde === null
      ? null
      : {
          waarde,
          tekst,
          eenheid:
            eenheid?.includes('%') === true || tekst.includes('%')
              ? '%'
              : eenheid === 'euro' || tekst.includes('€')
                ? 'euro'
                : null,
          stap: decimaal(decimalsOf(waarde) === 0 ? '1' : `0.${'0'.repeat(decimalsOf(waarde) - 1)}1`),
          jaar,
          plaats: { soort: 'indicator', indicator: id, jaar, zijde },
        };
  return new Map(
    jaren.flatMap((jaar) => {
      const meting = jaar[zijde];
      const cijfer = meting === null ? null : toCijfer(jaar.jaar, meting);
      return cijfer === null ? [] : [[jaar.jaar, cijfer] as const];
    })
  );
}

/** Gathers the figures of all documents; a name that was inferred from another document is no name to tie to. */
export function collectFeiten(lezingen: readonly Lezing[]): Feiten {
  const rijen = new Verzameling();
  const indicatoren = new Map<string, Indicatorfeit>();
  for (const lezing of lezingen) {
    collectRijen(lezing, rijen);
    for (const indicator of lezing.indicatoren) {
      const woorden = indicator.naam === null || indicator.naamAfgeleid ? [] : naamwoorden(indicator.naam);
      indicatoren.set(indicator.id, {
        indicator,
        document: lezing.document.id,
        woorden,
        realisatie: metingen(indicator, 'realisatie'),
        begroting: metingen(indicator, 'begroting'),
      });
    }
  }
  const alle = rijen.all();
  const documenten = new Map(
    lezingen.map(({ document: { id } }): [string, Documentfeiten] => {
      const eigen = alle.filter(({ document }) => document === id);
      const gecodeerd = eigen.filter(({ code }) => code !== null);
      return [
        id,
        {
          opCode: byCode(gecodeerd),
          opNaam: new Naamregister(gecodeerd),
          totalen: eigen.filter(({ code }) => code === null),
          indicatoren: new Naamregister([...indicatoren.values()].filter(({ document }) => document === id)),
        },
      ];
    })
  );
  return { documenten, opCode: byCode(alle), indicatoren };
}

function byCode(rijen: readonly Rijen[]): Map<string, Rijen[]> {
  const perCode = new Map<string, Rijen[]>();
  for (const rij of rijen) {
    const zelfde = perCode.get(rij.code ?? '');
    if (zelfde === undefined) perCode.set(rij.code ?? '', [rij]);
    else zelfde.push(rij);
  }
  return perCode;
}

/** The figures of the same doelstelling or programme in every document: its own first. */
export function everywhere(wie: Rijen, feiten: Feiten): Rijen[] {
  const zelfde = (feiten.opCode.get(wie.code ?? '') ?? []).filter(
    (ander) => ander.document !== wie.document && isSameProgramma(ander.programma, wie.programma)
  );
  return [wie, ...zelfde];
}
