import type { Bevinding, NietGetoetst } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import type { Check } from './check';
import type { Uitkomst } from './identiteit';
import { kolomTotaal } from './kolom-totaal';
import { overzicht } from './overzicht';
import { resultaat } from './resultaat';
import { rijSaldo } from './rij-saldo';
import { judgeTogether } from './samen';
import { tegelAandelen } from './tegel-aandelen';
import { tegelSaldo } from './tegel-saldo';
import { totaalTegel } from './totaal-tegel';
import { verschilKolom } from './verschil-kolom';
import { vorigJaar } from './vorig-jaar';
import { wijziging } from './wijziging';

/** Every check, in the order findings are shown in: from the row to the whole. */
export const CHECKS: readonly Check[] = [
  rijSaldo,
  wijziging,
  verschilKolom,
  kolomTotaal,
  resultaat,
  totaalTegel,
  tegelSaldo,
  tegelAandelen,
  overzicht,
  vorigJaar,
];

/** What the checks say of the loaded documents. */
export interface Controle {
  readonly bevindingen: readonly Bevinding[];
  /** What could not be tested, with the reason: never a silent gap. */
  readonly nietGetoetst: readonly NietGetoetst[];
}

/** Runs every check over every document, then tests all identities together; outcomes in the order of documents, programmes and checks. */
export function checkLezingen(lezingen: readonly Lezing[]): Controle {
  const uitkomsten = lezingen.flatMap((lezing) => byProgramma(CHECKS.flatMap((check) => check.run(lezing, lezingen))));
  return {
    bevindingen: judgeTogether(
      lezingen,
      uitkomsten.flatMap((uitkomst) => ('oordeel' in uitkomst ? [uitkomst] : []))
    ),
    nietGetoetst: uitkomsten.flatMap((uitkomst) => ('oordeel' in uitkomst ? [] : [uitkomst])),
  };
}

/** The findings alone. */
export function runChecks(lezingen: readonly Lezing[]): readonly Bevinding[] {
  return checkLezingen(lezingen).bevindingen;
}

/** Programmes in the order they are first met; within one, the order of the checks stays. */
function byProgramma(uitkomsten: readonly Uitkomst[]): readonly Uitkomst[] {
  const programmas = [...new Set(uitkomsten.map(({ programma }) => programma))];
  return programmas.flatMap((programma) => uitkomsten.filter((uitkomst) => uitkomst.programma === programma));
}
