/**
 * One form for a formula that Excel may give back in another: `tblX[[#This Row],[Kop]]` as `[@Kop]`,
 * spaces and case left out. Only for telling whether a cell still holds the formula that was written.
 */
export function normaliseFormula(formule: string): string {
  return formule
    .replace(/[\w.]*\[\[#This Row\],\s*\[((?:'.|[^\]'])*)\]\]/gi, '[@$1]')
    .replace(/[\w.]*\[@\[((?:'.|[^\]'])*)\]\]/g, '[@$1]')
    .replace(/[\w.]+(?=\[@)/g, '')
    .replace(/\s+/g, '')
    .toLowerCase();
}
