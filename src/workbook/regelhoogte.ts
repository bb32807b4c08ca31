/** Height of one line of text of 11 points, in points. */
const LIJN = 15;

/** The highest row that Excel knows, in points. */
const HOOGSTE = 409;

/** Letters are narrower than the digits that a width is told in; what is left is for wider ones. */
const RUIMER = 1.12;

/** How many lines a text takes when it wraps at words in a column of so many characters. */
export function countLines(tekst: string, breedte: number): number {
  const room = Math.max(1, Math.floor(breedte * RUIMER));
  return tekst.split('\n').reduce((lines, line) => lines + wrap(line, room), 0);
}

function wrap(line: string, room: number): number {
  let [lines, left] = [1, room];
  for (const woord of line.split(' ')) {
    if (woord.length > left && left < room) [lines, left] = [lines + 1, room];
    // A word that is longer than the column is broken in it.
    const broken = Math.max(0, Math.ceil(woord.length / room) - 1);
    lines += broken;
    left -= woord.length - broken * room + 1;
  }
  return lines;
}

/**
 * How high a row must be for the texts that wrap in it, in points; null when one line will do. Excel fits rows itself, and
 * goes on doing so when their height was never set; programs that read a file as it stands show texts over each other.
 * @param cellen the texts with the width of their columns in characters
 */
export function heightOf(cellen: readonly { readonly tekst: string; readonly breedte: number }[]): number | null {
  const lines = Math.max(1, ...cellen.map(({ tekst, breedte }) => countLines(tekst, breedte)));
  return lines === 1 ? null : Math.min(HOOGSTE, lines * LIJN);
}
