import { isJaarwoord, isKopbegin, isKopwoord, kopwoorden, parseKopwoorden, type Kopbetekenis } from './kopwoorden';

/** A header line cut into the name of the label column and the names of the figure columns. */
export interface GesplitsteKop {
  readonly label: string;
  readonly koppen: readonly string[];
}

const LANGSTE_NAAM = 8;
const MEESTE_OPLOSSINGEN = 400;
const MEESTE_WOORDEN = 120;

interface Deel {
  readonly van: number;
  readonly tekst: string;
  /** Which of series, kind and year it names: columns of one table tend to name the same. */
  readonly vorm: string;
  readonly sleutel: string;
}

function vormOf({ reeks, soort, jaar }: Kopbetekenis): string {
  return (reeks === null ? '' : 'r') + (soort === null ? '' : 's') + (jaar === null ? '' : 'j');
}

/** One column's name from a run of words, or null when the run cannot be one name. */
function deelOf(woorden: readonly string[], van: number, tot: number): Deel | null {
  const delen = woorden.slice(van, tot);
  const kaal = delen.flatMap(kopwoorden);
  const eerste = kaal[0] ?? '';
  const alleenJaar = kaal.length === 1 && isJaarwoord(eerste);
  if (!alleenJaar && !isKopbegin(eerste)) return null;
  if (kaal.filter(isJaarwoord).length > 1 || new Set(kaal).size < kaal.length) return null;
  const tekst = delen.join(' ');
  const betekenis = parseKopwoorden(tekst);
  const begroting = kaal.some((w) => /^(?:begr|begroting|begroot|begrote|raming)$/.test(w));
  const rekening = kaal.some((w) => /^(?:rekening|jaarrekening|realisatie|werkelijke?|gerealiseerde?)$/.test(w));
  if (begroting && rekening && betekenis.reeks !== 'verschil') return null;
  const soorten = kaal.filter((w) => /^(?:lasten|baten|uitgaven|inkomsten|saldo|totaal)$/.test(w));
  if (soorten.length > (betekenis.reeks === 'verschil' ? 2 : 1)) return null;
  return { van, tekst, vorm: vormOf(betekenis), sleutel: JSON.stringify([betekenis, alleenJaar]) };
}

/** Every way to end the line in exactly `aantal` names, up to a bound that no real header reaches. */
function allDivisions(woorden: readonly string[], begin: number, aantal: number): Deel[][] {
  const oplossingen: Deel[][] = [];
  const extend = (tot: number, rest: number, achter: readonly Deel[]): void => {
    if (oplossingen.length >= MEESTE_OPLOSSINGEN) return;
    if (rest === 0) {
      oplossingen.push([...achter]);
      return;
    }
    for (let van = tot - 1; van >= Math.max(begin, tot - LANGSTE_NAAM); van -= 1) {
      const deel = deelOf(woorden, van, tot);
      if (deel !== null && !achter.some((ander) => ander.sleutel === deel.sleutel))
        extend(van, rest - 1, [deel, ...achter]);
    }
  };
  extend(woorden.length, aantal, []);
  return oplossingen;
}

/** The only candidate, or the only one that uses most of the words. */
function unique(kandidaten: readonly Deel[][]): readonly Deel[] | null {
  const eerste = Math.min(...kandidaten.map((delen) => delen[0]?.van ?? 0));
  const langste = kandidaten.filter((delen) => delen[0]?.van === eerste);
  return langste.length === 1 ? (langste[0] ?? null) : null;
}

/**
 * Cuts a header line without separators into `aantal` column names. Names of the same make-up
 * (all with a kind and a year, say) win from a mixture.
 * @returns null when there is no way to do it, or more than one.
 */
export function splitKop(tekst: string, aantal: number): GesplitsteKop | null {
  const woorden = tekst
    .replace(/\s(?:V\s?\/\s?N|N\s?\/\s?V|I\s?\/\s?S)\s*$/i, '')
    .split(/\s+/)
    .filter((w) => w !== '');
  if (woorden.length > MEESTE_WOORDEN || aantal < 1) return null;
  let begin = woorden.length;
  while (begin > 0 && kopwoorden(woorden[begin - 1] ?? '').every(isKopwoord)) begin -= 1;
  if (woorden.length - begin < aantal) return null;
  const alle = allDivisions(woorden, begin, aantal);
  const gelijk = alle.filter((delen) => delen.every((deel) => deel.vorm === delen[0]?.vorm && deel.vorm !== ''));
  const metReeks = alle.filter((delen) => delen.every((deel) => deel.vorm.includes('r')));
  const keuze = unique(gelijk.length > 0 ? gelijk : metReeks.length > 0 ? metReeks : alle);
  if (keuze === null) return null;
  return { label: woorden.slice(0, keuze[0]?.van ?? 0).join(' '), koppen: keuze.map((deel) => deel.tekst) };
}
