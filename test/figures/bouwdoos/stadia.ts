import type { Reeks } from '../../../src/domain/tabel';
import type { Kans } from './kans';

/** A stage as a document prints it above its columns, and what it is. */
export interface Stadium {
  readonly kop: string;
  /** Every series that may be read for it: where words leave a choice, not knowing is right too. */
  readonly reeks: Reeks;
  readonly jaar: number;
  /** Which figures: P primitief, W na wijziging, R rekening, O rekening of last year, V verschil, N next year. */
  readonly letter: 'P' | 'W' | 'R' | 'O' | 'V' | 'N' | 'M' | 'B';
}

/** Wordings of the catalogue; # is the year. */
const PRIMITIEF = [
  'Primitieve begroting #',
  'Begroting # primitief',
  'Begroting primair #',
  'Primaire begroting #',
  'Ontwerp begroting #',
  'Ontwerpbegroting #',
  'Begroting # voor wijziging',
  'Basis begroting #',
  'Begroting (primitief) #',
  'Oorspronkelijke begroting #',
  'Begroting # (ontwerp)',
];
const NA_WIJZIGING = [
  'Begroting # na wijziging',
  'Begroting na wijziging #',
  'Gewijzigde begroting #',
  'Begroting gewijzigd #',
  'Bijgestelde begroting #',
  'Actuele begroting #',
  'Definitieve begroting #',
  'Begroting # na 2e wijziging',
  'Begroot na wijz. #',
  'Raming na wijziging #',
  'Begroting # incl. begr.wijz.',
  'Begroting # na wijzigingen',
];
const REKENING = [
  'Rekening #',
  'Jaarrekening #',
  'Realisatie #',
  'Werkelijk #',
  'Gerealiseerd #',
  'Jr.rek. #',
  'Werkelijke #',
];
const VERSCHIL = ['Verschil', 'Afwijking', 'Bedrag verschil', 'Verschil #', 'Ruimte', 'Afwijking #'];

/** The stages of one table, in an order of the catalogue. */
export function chooseStadia(kans: Kans, jaar: number): Stadium[] {
  const zet = (koppen: readonly string[], y: number): string => kans.uit(koppen).replace('#', String(y));
  const P: Stadium = { kop: zet(PRIMITIEF, jaar), reeks: 'primitief', jaar, letter: 'P' };
  const B: Stadium = { ...P, kop: `Begroting ${jaar}` };
  const W: Stadium = { kop: zet(NA_WIJZIGING, jaar), reeks: 'na wijziging', jaar, letter: 'W' };
  const rekening = zet(REKENING, jaar);
  const R: Stadium = { kop: rekening, reeks: 'rekening', jaar, letter: 'R' };
  const O: Stadium = {
    kop: rekening.replace(String(jaar), String(jaar - 1)),
    reeks: 'rekening',
    jaar: jaar - 1,
    letter: 'O',
  };
  const V: Stadium = { kop: zet(VERSCHIL, jaar), reeks: 'verschil', jaar, letter: 'V' };
  const N: Stadium = { kop: `Begroting ${jaar + 1}`, reeks: 'primitief', jaar: jaar + 1, letter: 'N' };
  return kans.uit([
    [P, W, R, V],
    [B, W, R, V],
    [O, P, W, R, V],
    [P, W, R],
    [B, W, R],
    [W, R],
    [W, R, V],
    [P, W, R, O],
    [O, P, W, R, V, N],
    [O, B, W, R],
    [R],
    [P, R],
    [P, R, V],
    [P, W],
  ]);
}
