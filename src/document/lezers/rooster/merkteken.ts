import { parseGetal } from '../../../money/lees-getal';

/** What refers to a note behind a figure: `¹`, `²⁾`, `*`, `**)`, ` 1)`; a bare digit cannot be told from one of its own. */
const MERK = /(?:\s?[¹²³⁰⁴-⁹]+⁾?|\s?\*{1,3}\)?|\s\d{1,2}\)|\s?\[\d{1,2}\]|\s?[†‡])$/;
const LAATSTE = /[¹²³⁰⁴-⁹⁾*)\]†‡]$/;
const LANGSTE = 40;

/** A figure without the mark of a note behind it; any other text as it is. */
export function withoutMark(tekst: string): string {
  if (tekst.length > LANGSTE || !LAATSTE.test(tekst)) return tekst;
  const kaal = tekst.replace(MERK, '');
  return kaal !== tekst && /\d$/.test(kaal) && parseGetal(tekst) === null && parseGetal(kaal) !== null ? kaal : tekst;
}
