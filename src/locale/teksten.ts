import type { Taal } from '../money/format';
import { bevindingen as bevindingenEn } from './en/bevindingen';
import { beweringen as beweringenEn } from './en/beweringen';
import { concepten as conceptenEn } from './en/concepten';
import { indicatoren as indicatorenEn } from './en/indicatoren';
import { paneel as paneelEn } from './en/paneel';
import { problemen as problemenEn } from './en/problemen';
import { bevindingen as bevindingenNl } from './nl/bevindingen';
import { beweringen as beweringenNl, type Beweringsteksten } from './nl/beweringen';
import { concepten as conceptenNl } from './nl/concepten';
import { indicatoren as indicatorenNl } from './nl/indicatoren';
import { paneel as paneelNl } from './nl/paneel';
import { problemen as problemenNl } from './nl/problemen';

/** Every sentence a person reads, in one language. Dutch is the source; English must have the same shape. */
export interface Teksten {
  readonly taal: Taal;
  readonly problemen: typeof problemenNl;
  readonly bevindingen: typeof bevindingenNl;
  readonly beweringen: Beweringsteksten;
  readonly concepten: typeof conceptenNl;
  readonly indicatoren: typeof indicatorenNl;
  readonly paneel: typeof paneelNl;
}

const NL: Teksten = {
  taal: 'nl',
  problemen: problemenNl,
  bevindingen: bevindingenNl,
  beweringen: beweringenNl,
  concepten: conceptenNl,
  indicatoren: indicatorenNl,
  paneel: paneelNl,
};
const EN: Teksten = {
  taal: 'en',
  problemen: problemenEn,
  bevindingen: bevindingenEn,
  beweringen: beweringenEn,
  concepten: conceptenEn,
  indicatoren: indicatorenEn,
  paneel: paneelEn,
};

/** The sentences of a language. */
export function tekstenFor(taal: Taal): Teksten {
  return taal === 'en' ? EN : NL;
}
