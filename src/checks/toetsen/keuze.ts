import { isVerdict, testIdentiteit, type Identiteit, type Uitkomst } from '../identiteit';

/** When none of so many columns adds up, it is the choice of rows that is wrong, or a row that is missing. */
const MANY = 4;

/**
 * Which reading of the structure holds: the only one there is, or the one that most columns confirm (more than half of
 * them, and more than any other unless all of them hold); null when the figures do not decide.
 * @param isRepeat the one reading there is says that a total repeats another total
 */
export function choose(readings: readonly (readonly Identiteit[])[], isRepeat: boolean): readonly Identiteit[] | null {
  const scores = readings.map(
    (identiteiten) => identiteiten.filter((identiteit) => ties(testIdentiteit(identiteit))).length
  );
  const best = Math.max(...scores);
  const winner = scores.indexOf(best);
  const [first] = readings;
  if (first === undefined) return null;
  const testable = first.filter((identiteit) => testIdentiteit(identiteit) !== null).length;
  if (readings.length === 1) {
    // A total that would repeat one other total is a guess; and figures are rarely wrong in every column at once.
    return best === 0 && (isRepeat || testable >= MANY) ? null : first;
  }
  const isClear = best === testable || (best * 2 > testable && scores.lastIndexOf(best) === winner);
  return isClear ? (readings[winner] ?? null) : null;
}

/** Whether an outcome is a verdict that rounding explains. */
export function ties(uitkomst: Uitkomst | null): boolean {
  return uitkomst !== null && isVerdict(uitkomst) && uitkomst.oordeel !== 'verschil';
}
