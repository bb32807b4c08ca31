/** Formulas that were brought to one form before: a column has few different ones, and every run compares them all. */
const BEKEND = new Map<string, string>();
const MEESTE = 5_000;

function normalise(formule: string): string {
  return formule
    .replace(/[\w.]*\[\[#This Row\],\s*\[((?:'.|[^\]'])*)\]\]/gi, '[@$1]')
    .replace(/[\w.]*\[@\[((?:'.|[^\]'])*)\]\]/g, '[@$1]')
    .replace(/[\w.]+(?=\[@)/g, '')
    .replace(/\s+/g, '')
    .toLowerCase();
}

/**
 * One form for a formula that Excel may give back in another: `tblX[[#This Row],[Kop]]` as `[@Kop]`,
 * spaces and case left out. Only for telling whether a cell still holds the formula that was written.
 */
export function normaliseFormula(formule: string): string {
  const known = BEKEND.get(formule);
  if (known !== undefined) return known;
  const normal = normalise(formule);
  if (BEKEND.size >= MEESTE) BEKEND.clear();
  BEKEND.set(formule, normal);
  return normal;
}

/** Whether two texts are one formula, written in other forms perhaps. */
export function isSameFormula(a: string, b: string): boolean {
  return a === b || normaliseFormula(a) === normaliseFormula(b);
}

const EIGEN_RIJ = /tbl\w+\[\[#This Row\],\s*\[((?:'.|[^\]'])*)\]\]/g;

/**
 * The form in which a reader of Excel sees a formula, and half as long: `[@Afwijking]` for a cell of the own row. Only a
 * file must have the long form.
 */
export function shortenFormula(formule: string): string {
  return formule.replace(EIGEN_RIJ, (_, kop: string) => (/^[\p{L}_]+$/u.test(kop) ? `[@${kop}]` : `[@[${kop}]]`));
}
