/** MATCH and text in a formula stop at 255 characters; the rest is for the series and the number. */
const LANGSTE_KERN = 150;

/** The first part of a sleutel: what its row is about. The inverse of the maker below. */
export function kernOf(sleutel: string): string {
  return sleutel.slice(0, Math.max(0, sleutel.lastIndexOf('|')));
}

/** The series and year in the sleutel of a row of figures. */
export function momentOf({ reeks, jaar }: { readonly reeks: string | null; readonly jaar: number | null }): string {
  return `${reeks ?? 'reeks onbekend'} ${jaar ?? 'jaar onbekend'}`;
}

/** The last part of a sleutel, without the number of a repeat. */
export function soortOf(sleutel: string): string {
  return sleutel.slice(sleutel.lastIndexOf('|') + 1).replace(/#\d+$/, '');
}

/** Whether both give the same sleutels. */
export function isSameKern(een: string, ander: string): boolean {
  return een.slice(0, LANGSTE_KERN) === ander.slice(0, LANGSTE_KERN);
}

/**
 * Makes the sleutel of a row: what it is about and what kind of row, readable, short enough for MATCH,
 * and unique without regard to case, as MATCH compares. Repeats (labels such as "Saldo") are numbered in order.
 */
export function sleutelmaker(): (kern: string, soort: string) => string {
  const seen = new Map<string, number>();
  return (kern, soort) => {
    const sleutel = `${kern.slice(0, LANGSTE_KERN)}|${soort}`;
    const count = (seen.get(sleutel.toLowerCase()) ?? 0) + 1;
    seen.set(sleutel.toLowerCase(), count);
    return count === 1 ? sleutel : `${sleutel}#${count}`;
  };
}
