import type { Eenheid, Kolom, Reeks, Soort, Tekenconventie } from '../../domain/tabel';
import type { Herkomst } from '../../domain/herkomst';
import { decimaal, type Decimaal } from '../../money/decimaal';
import { parsePlaats } from '../plaats';
import { DOELSTELLINGEN } from '../cel-index';
import { KOLOMMEN } from '../plannen/bronnen';
import { momentOf, soortOf } from '../sleutel';
import type { Celwaarde, WerkmapInhoud } from '../werkmap';
import { wordIn, writtenIn } from './overtypt';
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
  /** As last written: series and year as in the sleutels of the figures, and the kind; a person may have typed over them. */
  readonly geschreven: { readonly moment: string; readonly soort: Soort | null };
  /** `c1`, or the id of a tile. */
  readonly cel: string;
}

/** Units that documents have. An emptied cell must not turn thousands into euros. */
const EENHEDEN = [1000, 1, 1_000_000, 100, 100_000, 10_000, 1_000_000_000];

function euroWritten(rij: Tabelrij): Decimaal {
  const waarde = writtenIn(rij, 'Euro per 1', EENHEDEN);
  return decimaal(typeof waarde === 'number' ? waarde : 1);
}

function tekensOf(rij: Tabelrij): Tekenconventie {
  return {
    lasten: wordIn(LASTEN_GEDRUKT, rij, 'Lasten gedrukt als'),
    baten: wordIn(BATEN_GEDRUKT, rij, 'Baten gedrukt als'),
    saldo: wordIn(SALDO_GEDRUKT, rij, 'Saldo gedrukt als'),
    verschil: wordIn(VERSCHIL_GEDRUKT, rij, 'Verschil gedrukt als'),
  };
}

/** The columns of all loaded tables, and the tiles, in the order of their numbers. */
export function readKenmerken(inhoud: WerkmapInhoud): readonly Kenmerk[] {
  const rijen = rowsOf(inhoud, KOLOMMEN);
  // Among these is the year that stood in a cell before someone typed over it.
  const jaren = [...new Set(rowsOf(inhoud, DOELSTELLINGEN).map((rij) => yearIn(rij.text('Sleutel'))))];
  return rijen
    .map((rij): Kenmerk => {
      const bron = rij.text('Tabel');
      const document = bron.split('.')[0] ?? '';
      return {
        bron,
        document,
        titel: rij.textOrNull('Titel'),
        herkomst: parsePlaats(document, rij.text('Plaats tabel')),
        eenheid: { euro: rij.decimaal('Euro per 1') ?? euroWritten(rij), bron: rij.textOrNull('Eenheid volgens') },
        tekens: tekensOf(rij),
        kolom: {
          kop: rij.text('Kop'),
          reeks: wordIn(REEKSEN, rij, 'Reeks'),
          soort: wordIn(SOORTEN, rij, 'Soort kolom'),
          jaar: rij.number('Jaar kolom') ?? toYear(writtenIn(rij, 'Jaar kolom', jaren)),
        },
        geschreven: {
          moment: momentOf({
            reeks: oneOf(REEKSEN, String(writtenIn(rij, 'Reeks', REEKSEN))),
            jaar: toYear(writtenIn(rij, 'Jaar kolom', jaren)),
          }),
          soort: oneOf(SOORTEN, String(writtenIn(rij, 'Soort kolom', SOORTEN))),
        },
        cel: rij.text('Cel'),
      };
    })
    .sort((a, b) => numberIn(a.cel) - numberIn(b.cel));
}

const yearIn = (sleutel: string): Celwaarde => Number(/ (\d{4})$/.exec(soortOf(sleutel))?.[1] ?? Number.NaN) || '';

const toYear = (waarde: Celwaarde): number | null => (typeof waarde === 'number' ? waarde : null);

function numberIn(cel: string): number {
  return Number(/\d+$/.exec(cel)?.[0] ?? 0);
}
