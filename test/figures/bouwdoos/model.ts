import type { Reeks, Soort } from '../../../src/domain/tabel';
import type { Regel } from '../vormen';
import { Kans } from './kans';
import { print, SCHRIFTEN, type Schrift } from './notatie';
import { chooseStadia, type Stadium } from './stadia';

/** What a printed figure is. Known from how the document was made, never from reading it. */
export interface Waarheid {
  readonly tekst: string;
  readonly label: string;
  readonly programma: string | null;
  readonly reeks: Reeks;
  readonly soort: Soort;
  readonly jaar: number;
  /** Euro, house sign; of a difference its effect on the result. */
  readonly bedrag: string;
}

/** A made-up document with the truth about its figures. */
export interface Model {
  readonly omschrijving: string;
  readonly regels: readonly Regel[];
  /** By the digits of the figure: no two figures of a document have the same. */
  readonly waarheid: ReadonlyMap<string, Waarheid>;
}

export type Kind = 'lasten' | 'baten' | 'saldo';
/** Signs of lasten and baten as printed, and of the saldo in terms of house figures. */
interface Tekens {
  readonly naam: string;
  readonly l: 1 | -1;
  readonly b: 1 | -1;
  readonly s: 1 | -1;
}

const TEKENS: readonly Tekens[] = [
  { naam: 'l+ b+ s=b-l', l: 1, b: 1, s: 1 },
  { naam: 'l+ b+ s=l-b', l: 1, b: 1, s: -1 },
  { naam: 'l+ b- s=l+b', l: 1, b: -1, s: -1 },
  { naam: 'l- b+ s=l+b', l: -1, b: 1, s: 1 },
];

/** How differences are printed: of the printed figures, or as effect. */
type Verschilvorm = 'begroting-rekening' | 'rekening-begroting' | 'effect';

const NAMEN = [
  'Bestuur en dienstverlening',
  'Veiligheid',
  'Verkeer en vervoer',
  'Economie',
  'Onderwijs',
  'Sport, cultuur en recreatie',
  'Sociaal domein',
  'Volksgezondheid en milieu',
  'Wonen en bouwen',
  'Jeugd van 0 - 19 jaar',
  'Maatwerk 18+',
  'Overhead',
  'Algemene dekkingsmiddelen',
  'Waterketen (riolering)',
];

/** Everything that one table of a document is made with. */
export interface Keuzes {
  readonly kans: Kans;
  readonly jaar: number;
  readonly stadia: readonly Stadium[];
  readonly tekens: Tekens;
  readonly verschil: Verschilvorm;
  readonly schrift: Schrift;
  readonly euro: number;
  readonly soorten: readonly Kind[];
  /** Chance that a nil is left blank. */
  readonly leeg: number;
}

/** House figures of one row, by stage and kind. */
export interface Rij {
  readonly naam: string;
  readonly cijfers: readonly Readonly<Record<Kind, number>>[];
}

export function choose(zaad: number): Keuzes {
  const kans = new Kans(zaad);
  const jaar = kans.getal(2016, 2024);
  return {
    kans,
    jaar,
    stadia: chooseStadia(kans, jaar),
    tekens: kans.uit(TEKENS),
    verschil: kans.uit(['begroting-rekening', 'rekening-begroting', 'effect'] as const),
    schrift: kans.uit(SCHRIFTEN),
    euro: kans.uit([1000, 1000, 1000, 1, 1_000_000]),
    soorten: kans.uit<readonly Kind[]>([
      ['lasten', 'baten', 'saldo'],
      ['lasten', 'baten', 'saldo'],
      ['baten', 'lasten', 'saldo'],
      ['lasten', 'baten'],
    ]),
    leeg: kans.uit([0, 0, 0.5, 1]),
  };
}

export function chooseNamen(kans: Kans, aantal: number): string[] {
  const stijl = kans.uit(['kaal', 'punt', 'programma', 'code', 'taakveld', 'product', 'doel'] as const);
  return kans
    .schud(NAMEN)
    .slice(0, aantal)
    .map((naam, i) => {
      if (stijl === 'punt') return `${i + 1}. ${naam}`;
      if (stijl === 'programma') return `Programma ${i + 1} ${naam}`;
      if (stijl === 'code') return `${String(i + 1).padStart(2, '0')} ${naam}`;
      if (stijl === 'taakveld') return `${kans.getal(0, 8)}.${i + 1} ${naam}`;
      if (stijl === 'product') return `${4000 + i * 10} ${naam}`;
      if (stijl === 'doel') return `${naam} (1.${i + 1})`;
      return naam;
    });
}

/** Figures for rows, and the sums that are printed with them. */
export function makeRijen({ kans, stadia }: Keuzes, namen: readonly string[]): Rij[] {
  const groot = kans.uit([9000, 90_000, 900_000]);
  return namen.map((naam) => {
    const cijfers: Record<Kind, number>[] = [];
    const basis = { l: kans.getal(groot / 9, groot), b: kans.ja(0.25) ? 0 : kans.getal(1, groot) };
    for (const { letter } of stadia) {
      if (letter === 'V') {
        const [w, r] = comparedStages(stadia);
        const [x, y] = [cijfers[w], cijfers[r]];
        const [lasten, baten] = [(x?.lasten ?? 0) - (y?.lasten ?? 0), (y?.baten ?? 0) - (x?.baten ?? 0)];
        cijfers.push({ lasten, baten, saldo: lasten + baten });
        continue;
      }
      const schuif = (n: number): number => (n === 0 ? 0 : Math.max(1, Math.round(n * (0.7 + kans.deel() * 0.6))));
      const [lasten, baten] = [schuif(basis.l), kans.ja(0.1) ? 0 : schuif(basis.b)];
      cijfers.push({ lasten, baten, saldo: baten - lasten });
    }
    return { naam, cijfers };
  });
}

/** Which stages a difference is between: base, compared. */
export function comparedStages(stadia: readonly Stadium[]): readonly [number, number] {
  const van = (letter: string): number => stadia.findIndex((s) => s.letter === letter);
  const basis = van('W') >= 0 ? van('W') : van('P');
  return [basis, van('R')];
}

export function sumRijen(naam: string, rijen: readonly Rij[]): Rij {
  const [eerste] = rijen;
  return {
    naam,
    cijfers: (eerste?.cijfers ?? []).map((_, i) => {
      const som = (kind: Kind): number => rijen.reduce((tot, rij) => tot + (rij.cijfers[i]?.[kind] ?? 0), 0);
      return { lasten: som('lasten'), baten: som('baten'), saldo: som('saldo') };
    }),
  };
}

/** The number that is printed for a house figure. */
export function printed({ tekens, stadia, verschil }: Keuzes, rij: Rij, i: number, kind: Kind): number {
  const factor = kind === 'lasten' ? tekens.l : kind === 'baten' ? tekens.b : tekens.s;
  const huis = rij.cijfers[i]?.[kind] ?? 0;
  if (stadia[i]?.letter !== 'V') return huis * factor;
  if (verschil === 'effect') return huis;
  const [w, r] = comparedStages(stadia);
  const gat = printed0(rij, w, kind, factor) - printed0(rij, r, kind, factor);
  return verschil === 'begroting-rekening' ? gat : -gat;
}

const printed0 = (rij: Rij, i: number, kind: Kind, factor: number): number => (rij.cijfers[i]?.[kind] ?? 0) * factor;

/** Collects the truth while a document is written; null as soon as two figures look the same. */
export class Schrijver {
  readonly waarheid = new Map<string, Waarheid>();
  uniek = true;

  constructor(private readonly keuzes: Keuzes) {}

  /** The text of a cell, noted with what it is. */
  cel(rij: Rij, i: number, kind: Kind, extra: { label?: string; programma?: string | null } = {}): string {
    const { schrift, stadia, euro, kans, leeg } = this.keuzes;
    const waarde = printed(this.keuzes, rij, i, kind);
    const tekst = print(waarde, schrift);
    if (waarde === 0) return kans.ja(leeg) ? '' : tekst;
    const cijfers = String(Math.abs(waarde));
    // A figure that looks like a year is another matter.
    if (this.waarheid.has(cijfers) || /^(?:19|20)\d\d$/.test(cijfers)) this.uniek = false;
    const stadium = stadia[i];
    if (stadium === undefined) throw new Error('No stage');
    this.waarheid.set(cijfers, {
      tekst,
      label: extra.label ?? rij.naam,
      programma: extra.programma ?? null,
      reeks: stadium.reeks,
      soort: kind,
      jaar: stadium.jaar,
      bedrag: String((rij.cijfers[i]?.[kind] ?? 0) * euro),
    });
    return tekst;
  }
}
