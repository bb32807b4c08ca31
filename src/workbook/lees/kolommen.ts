import type { Eenheid, Kolom, Reeks, Soort, Tekenconventie } from '../../domain/tabel';
import type { Herkomst } from '../../domain/herkomst';
import { decimaal } from '../../money/decimaal';
import { parsePlaats } from '../plaats';
import { KOLOMMEN } from '../plannen/bronnen';
import type { WerkmapInhoud } from '../werkmap';
import { oneOf, rowsOf, type Tabelrij } from './rijen';

/** Every series, for reading a cell back. */
export const REEKSEN: readonly Reeks[] = [
  'primitief',
  'na wijziging',
  'rekening',
  'verschil',
  'wijziging',
  'raming',
  'prognose',
];

/** Every kind of figure. */
export const SOORTEN: readonly Soort[] = [
  'lasten',
  'baten',
  'saldo',
  'toevoeging',
  'onttrekking',
  'mutatie reserves',
  'aandeel',
  'waarde',
];

/** How a table prints its signs, as it stands in a cell. */
export const LASTEN_GEDRUKT = ['positief', 'negatief'] as const;
export const BATEN_GEDRUKT = LASTEN_GEDRUKT;
export const SALDO_GEDRUKT = ['baten-lasten', 'lasten-baten', 'lasten+baten'] as const;
export const VERSCHIL_GEDRUKT = ['begroting-rekening', 'rekening-begroting', 'effect'] as const;

/** What the sheet Bronnen says of one column of a table, or of one tile. */
export interface Kenmerk {
  /** `d1.t1` or `d1.k1`. */
  readonly bron: string;
  readonly document: string;
  readonly titel: string | null;
  readonly herkomst: Herkomst;
  readonly eenheid: Eenheid;
  readonly tekens: Tekenconventie;
  readonly kolom: Kolom;
  /** `c1`, or the id of a tile. */
  readonly cel: string;
}

function tekensOf(rij: Tabelrij): Tekenconventie {
  return {
    lasten: oneOf(LASTEN_GEDRUKT, rij.text('Lasten gedrukt als')),
    baten: oneOf(BATEN_GEDRUKT, rij.text('Baten gedrukt als')),
    saldo: oneOf(SALDO_GEDRUKT, rij.text('Saldo gedrukt als')),
    verschil: oneOf(VERSCHIL_GEDRUKT, rij.text('Verschil gedrukt als')),
  };
}

/** The columns of all loaded tables, and the tiles, in the order of their numbers. */
export function readKenmerken(inhoud: WerkmapInhoud): readonly Kenmerk[] {
  return rowsOf(inhoud, KOLOMMEN)
    .map((rij): Kenmerk => {
      const bron = rij.text('Tabel');
      const document = bron.split('.')[0] ?? '';
      return {
        bron,
        document,
        titel: rij.textOrNull('Titel'),
        herkomst: parsePlaats(document, rij.text('Plaats tabel')),
        eenheid: { euro: rij.decimaal('Euro per 1') ?? decimaal(1), bron: rij.textOrNull('Eenheid volgens') },
        tekens: tekensOf(rij),
        kolom: {
          kop: rij.text('Kop'),
          reeks: oneOf(REEKSEN, rij.text('Reeks')),
          soort: oneOf(SOORTEN, rij.text('Soort kolom')),
          jaar: rij.number('Jaar kolom'),
        },
        cel: rij.text('Cel'),
      };
    })
    .sort((a, b) => numberIn(a.cel) - numberIn(b.cel));
}

function numberIn(cel: string): number {
  return Number(/\d+$/.exec(cel)?.[0] ?? 0);
}
