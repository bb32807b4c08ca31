import { parseKopwoorden } from '../kolommen/kopwoorden';
import type { Ruwcel } from './ruwtabel';

/** Which of series, kind and year a name holds. */
export function makeUp(tekst: string): string {
  const { reeks, soort, jaar } = parseKopwoorden(tekst);
  return `${reeks === null ? '' : 'r'}${soort === null ? '' : 's'}${jaar === null ? '' : 'j'}`;
}

/** Figures that were broken off in narrow cells ended up among the names; "x € 1.000" is the unit. */
export function holdsAmount(kop: string): boolean {
  return /\d\.\d{3}/.test(kop.replace(/[x×*]?\s?€?\s?1\.000(?:\.000)?/g, ''));
}

/**
 * Whether names were put above the wrong columns, as when the lines of narrow header cells are taken for names of their
 * own: of one stage a name without a kind before names with one, or a name that is a pile of the same word.
 */
export function isShifted(alle: readonly string[]): boolean {
  // "Realisatie in %" needs no kind beside names with one.
  const koppen = alle.filter((kop) => !/%|\bprocent/i.test(kop));
  const namen = koppen.map(parseKopwoorden);
  return namen.some(
    (half, i) =>
      /\b(\p{L}+)(?:\s+\1\b){2,}/iu.test(koppen[i] ?? '') ||
      (half.reeks !== null &&
        half.soort === null &&
        namen.some(
          (heel, j) =>
            heel.reeks === half.reeks &&
            heel.soort !== null &&
            ((half.jaar === null && heel.jaar !== null) || (half.jaar === heel.jaar && i < j))
        ))
  );
}

/**
 * Whether the name above the labels is that of a column of figures, as when the first figures were taken for the end of
 * the labels: of the same make as all other names.
 */
export function lostColumn(kop: readonly Ruwcel[], koppen: readonly string[]): boolean {
  const vorm = makeUp(kop[0]?.tekst ?? '');
  return (
    vorm.length > 1 && koppen.length > 1 && kop.length > koppen.length && koppen.every((kop) => makeUp(kop) === vorm)
  );
}
