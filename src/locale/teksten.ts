import type { Taal } from '../money/format';
import { bevindingen as bevindingenEn } from './en/bevindingen';
import { concepten as conceptenEn } from './en/concepten';
import { paneel as paneelEn } from './en/paneel';
import { problemen as problemenEn } from './en/problemen';
import { bevindingen as bevindingenNl } from './nl/bevindingen';
import { concepten as conceptenNl } from './nl/concepten';
import { paneel as paneelNl } from './nl/paneel';
import { problemen as problemenNl } from './nl/problemen';

/** Every sentence a person reads, in one language. Dutch is the source; English must have the same shape. */
export interface Teksten {
  readonly taal: Taal;
  readonly problemen: typeof problemenNl;
  readonly bevindingen: typeof bevindingenNl;
  readonly concepten: typeof conceptenNl;
  readonly paneel: typeof paneelNl;
}

const NL: Teksten = {
  taal: 'nl',
  problemen: problemenNl,
  bevindingen: bevindingenNl,
  concepten: conceptenNl,
  paneel: paneelNl,
};
const EN: Teksten = {
  taal: 'en',
  problemen: problemenEn,
  bevindingen: bevindingenEn,
  concepten: conceptenEn,
  paneel: paneelEn,
};

/** The sentences of a language. */
export function tekstenFor(taal: Taal): Teksten {
  return taal === 'en' ? EN : NL;
}
