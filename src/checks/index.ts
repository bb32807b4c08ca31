import type { Afronding, Bevinding, NietGetoetst, Suggestie, ZonderToets } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import type { Tabel } from '../domain/tabel';
import { inferAfronding, withAfronding } from './afronding';
import { begroting } from './toetsen/begroting';
import type { Check } from './check';
import { findAangepast } from './toetsen/eerder-stuk';
import { indexFiguren } from './stelsel/figuren';
import { Geheugen } from './stelsel/geheugen';
import { isVerdict, type Uitkomst } from './identiteit';
import { kolomTotaal } from './toetsen/kolom-totaal';
import { overzicht } from './toetsen/overzicht';
import { resultaat } from './toetsen/resultaat';
import { findOntbrekend } from './voorstellen/ontbrekend';
import { rijSaldo } from './toetsen/rij-saldo';
import { judgeTogether } from './stelsel/samen';
import { tegelAandelen } from './toetsen/tegel-aandelen';
import { tegelSaldo } from './toetsen/tegel-saldo';
import { totaalTegel } from './toetsen/totaal-tegel';
import { findZonderToets } from './zonder-toets';
import { verloop } from './toetsen/verloop';
import { verschilKolom } from './toetsen/verschil-kolom';
import { vorigJaar } from './toetsen/vorig-jaar';
import { wijziging } from './toetsen/wijziging';

/** Every check, in the order findings are shown in: from the row to the whole. */
export const CHECKS: readonly Check[] = [
  rijSaldo,
  wijziging,
  verschilKolom,
  kolomTotaal,
  resultaat,
  verloop,
  totaalTegel,
  tegelSaldo,
  tegelAandelen,
  overzicht,
  vorigJaar,
  begroting,
];

/** What the checks say of the loaded documents. */
export interface Controle {
  readonly bevindingen: readonly Bevinding[];
  /** What could not be tested, with the reason: never a silent gap. */
  readonly nietGetoetst: readonly NietGetoetst[];
  /** Documents without a single sum to test. */
  readonly zonderToets: readonly ZonderToets[];
  /** Documents of which the rounding was set, or of which cutting off alone explains what does not tie. */
  readonly afronding: readonly Afronding[];
}

/**
 * Runs every check over every document, then tests all identities together; outcomes in the order of documents,
 * programmes and checks.
 * @param geheugen of an earlier run: what did not change since is not computed again, and the outcome is the same
 */
export function checkLezingen(lezingen: readonly Lezing[], geheugen = new Geheugen()): Controle {
  geheugen.begin();
  const gemerkt = withAfronding(lezingen);
  const uitkomsten = gemerkt.flatMap((lezing) => {
    const perTabel = lezing.tabellen.map((tabel) => checkTabel(lezing, tabel, geheugen));
    return byProgramma(
      CHECKS.flatMap((check, index) =>
        'run' in check ? check.run(lezing, gemerkt) : perTabel.flatMap((perCheck) => perCheck[index] ?? [])
      )
    );
  });
  const figuren = indexFiguren(gemerkt);
  const verdicts = uitkomsten.filter(isVerdict);
  const aangepast = findAangepast(verdicts);
  const asserted = verdicts.filter((bevinding) => !aangepast.has(bevinding));
  const together = new Map(judgeTogether(gemerkt, asserted, figuren, geheugen).map((one) => [one.id, one]));
  const judged = verdicts.map((one) =>
    aangepast.has(one) ? { ...one, gezamenlijk: false } : (together.get(one.id) ?? one)
  );
  const left = uitkomsten.flatMap((uitkomst) => (isVerdict(uitkomst) ? [] : [uitkomst]));
  const ontbrekend = findOntbrekend(gemerkt, judged, left, figuren);
  const bevindingen = judged.map((bevinding) => {
    const missing = ontbrekend.get(bevinding.id);
    return missing ? { ...bevinding, suggesties: join(missing, bevinding.suggesties) } : bevinding;
  });
  return {
    bevindingen,
    nietGetoetst: left.map((niet) => {
      const missing = ontbrekend.get(niet.id);
      return missing ? { ...niet, suggesties: missing } : niet;
    }),
    zonderToets: findZonderToets(lezingen, uitkomsten),
    afronding: inferAfronding(gemerkt, bevindingen),
  };
}

/** What the checks within a table say, check by check; a table that did not change is not checked again. */
function checkTabel(lezing: Lezing, tabel: Tabel, geheugen: Geheugen): readonly (readonly Uitkomst[])[] {
  const { document, soort, jaar } = lezing;
  return geheugen.ask(`${document.id} ${soort ?? ''} ${jaar ?? ''} ${JSON.stringify(tabel)}`, () =>
    CHECKS.map((check) => ('runTabel' in check ? check.runTabel(lezing, tabel) : []))
  );
}

/** What is wrong with a whole row first; that some row is missing only after what is recognised in the figures. */
function join(missing: readonly Suggestie[], own: readonly Suggestie[]): readonly Suggestie[] {
  const isLast = ({ reden }: Suggestie): boolean => reden === 'rij-ontbreekt';
  return withoutRepeats([...missing.filter((one) => !isLast(one)), ...own, ...missing.filter(isLast)]);
}

/** The same action may be found in two ways. */
function withoutRepeats(suggesties: readonly Suggestie[]): readonly Suggestie[] {
  return [...new Map(suggesties.map((suggestie) => [JSON.stringify(suggestie), suggestie])).values()];
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
