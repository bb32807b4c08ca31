/** The number of a column of a sheet by its letters, from 1: `A` is 1, `AA` is 27. */
export function columnNumber(letters: string): number {
  let nummer = 0;
  for (const letter of letters) nummer = nummer * 26 + letter.charCodeAt(0) - 64;
  return nummer;
}

/** The letters of a column of a sheet by its number, from 1. */
export function columnLetters(nummer: number): string {
  const rest = String.fromCharCode(65 + ((nummer - 1) % 26));
  return nummer <= 26 ? rest : columnLetters(Math.floor((nummer - 1) / 26)) + rest;
}
