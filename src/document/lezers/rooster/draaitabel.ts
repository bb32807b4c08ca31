import { isFiguur, LEGE_CEL, type Roostercel } from './rooster';

type Rij = readonly Roostercel[];

/** Excel writes these beside the names that a pivot table has of itself, in the language of the program. */
const KOLOMMEN = /^(?:kolomlabels|column labels|waarden|values)$/i;
const RIJEN = /^(?:rijlabels|row labels)$/i;
const TOTAAL = /^(?:(?:eind|sub)?tota(?:a)?l|grand total)\b/i;

/** Rows of names above the figures at most. */
const MEESTE_LAGEN = 6;

/** Whether a row has such a word, from a column on (the first alone: 0). */
const has = (rij: Rij, vanaf: 0 | 1, woord: RegExp): boolean =>
  (vanaf === 0 ? rij.slice(0, 1) : rij.slice(1)).some((cel) => woord.test(cel.tekst));

/** A name over the empty cells behind it, up to the next; a total stands alone. */
function spread(laag: Rij): Rij {
  let vorige = LEGE_CEL;
  return laag.map((cel, kolom) => {
    if (kolom === 0) return cel;
    if (cel.tekst !== '') vorige = TOTAAL.test(cel.tekst) ? LEGE_CEL : cel;
    return cel.tekst === '' ? vorige : cel;
  });
}

/**
 * The rows of a pivot table of Excel with the name of each group over its columns, of which it is written above the first
 * only, and without the words that head its fields (`Kolomlabels`). The rows of any other table as they are.
 */
export function plainPivot(rijen: readonly Rij[]): readonly Rij[] {
  const bovenste = rijen.slice(0, MEESTE_LAGEN).findIndex((rij) => has(rij, 1, KOLOMMEN));
  const eerste = rijen
    .slice(0, bovenste + MEESTE_LAGEN)
    .findIndex((rij) => rij.slice(1).some((cel) => isFiguur(cel.tekst)));
  const onderste = eerste - 1;
  if (bovenste < 0 || onderste < bovenste || !rijen.slice(bovenste, eerste).some((rij) => has(rij, 0, RIJEN)))
    return rijen;
  const lagen = rijen.slice(bovenste, onderste + 1).map((laag, i) => {
    const namen = laag.map((cel) => (KOLOMMEN.test(cel.tekst) ? LEGE_CEL : cel));
    return bovenste + i < onderste ? spread(namen) : namen;
  });
  const gevuld = lagen.filter((laag) => laag.some((cel, kolom) => kolom > 0 && cel.tekst !== ''));
  return [...rijen.slice(0, bovenste), ...gevuld, ...rijen.slice(onderste + 1)];
}
