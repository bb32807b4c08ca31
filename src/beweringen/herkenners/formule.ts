import { add, decimaal, divide, isZero, multiply, negate, subtract, type Decimaal } from '../../money/decimaal';
import { inText, type Herkenner, type Vondst } from '../herkenner';
import { isGoed, spread, type Bereik } from '../oordeel';
import { judgeBereik, toGetal } from '../rekenen';
import type { Plaatsgetal, Zin } from '../zinnen';

/** A piece of a written-out formula: a number with the values it may stand for, or a sign. */
interface Getaldeel {
  readonly getal: Plaatsgetal;
  readonly bereik: Bereik;
}
type Deel = Getaldeel | { readonly teken: string };

/** A written-out formula: its text, its numbers, and the place of its `=`. */
export interface Formule {
  readonly tekst: string;
  readonly delen: readonly Deel[];
  readonly invoer: readonly Plaatsgetal[];
  readonly begin: number;
  readonly uitkomst: Plaatsgetal;
}

const TEKENS: Readonly<Record<string, string>> = {
  '×': '*',
  x: '*',
  '*': '*',
  '/': '/',
  ':': '/',
  '+': '+',
  '-': '-',
  '–': '-',
  '(': '(',
  ')': ')',
};

/** The signs and numbers to the left of `=`, as far as they make a formula. */
function partsBefore(zin: Zin, gelijk: number): { readonly delen: Deel[]; readonly begin: number } {
  const delen: Deel[] = [];
  let begin = gelijk;
  for (let i = gelijk - 1; i >= 0; i -= 1) {
    const { laag = '', tekst = '' } = zin.tokens[i] ?? {};
    const getal = zin.getallen.find(({ plaats }) => plaats === i);
    const teken = TEKENS[laag];
    // "2020: (81 + 86)": the colon behind a year is no division.
    if (teken === undefined && getal === undefined && laag !== '$') break;
    if (laag === ':' && (zin.tokens[i - 1]?.telling ?? null) === null) break;
    if (getal !== undefined) {
      const vorig = delen[0];
      if (vorig !== undefined && ('getal' in vorig || vorig.teken === '(')) break;
      delen.unshift({ getal, bereik: spread(getal.waarde, getal.stap) });
      // "81 - 39": the tokeniser took the minus for a sign.
      if (/^[-–]/.test(tekst) && i > 0) delen.unshift({ teken: '-' });
    } else if (teken !== undefined) delen.unshift({ teken });
    begin = i;
  }
  return { delen, begin };
}

/** Every written-out formula of a sentence with a number as its outcome. */
export function findFormules(zin: Zin): Formule[] {
  return zin.tokens.flatMap((token, gelijk): Formule[] => {
    if (token.tekst !== '=') return [];
    const uitkomst = zin.getallen.find(({ plaats }) => plaats > gelijk && plaats <= gelijk + 2);
    const { delen, begin } = partsBefore(zin, gelijk);
    const invoer = delen.flatMap((deel) => ('getal' in deel ? [deel.getal] : []));
    const tekens = delen.some((deel) => 'teken' in deel && /[*/+-]/.test(deel.teken));
    if (uitkomst === undefined || invoer.length < 2 || !tekens) return [];
    const tekst = zin.tekst
      .slice(zin.tokens[begin]?.begin ?? 0, token.begin)
      .replace(/[$\\]/g, '')
      .trim();
    return [{ tekst, delen, invoer, begin, uitkomst }];
  });
}

type Waarde = (deel: Getaldeel) => Decimaal;

/** Works a formula out with the usual precedence; null when it is none. */
function evaluate(delen: readonly Deel[], waarde: Waarde): Decimaal | null {
  let plaats = 0;
  const teken = (): string | null => {
    const deel = delen[plaats];
    return deel !== undefined && 'teken' in deel ? deel.teken : null;
  };
  const factor = (): Decimaal | null => {
    const deel = delen[plaats];
    plaats += 1;
    if (deel === undefined) return null;
    if ('getal' in deel) return waarde(deel);
    if (deel.teken === '-') {
      const rest = factor();
      return rest === null ? null : negate(rest);
    }
    if (deel.teken !== '(') return null;
    const binnen = som();
    if (teken() !== ')') return null;
    plaats += 1;
    return binnen;
  };
  const product = (): Decimaal | null => {
    let tot = factor();
    for (let t = teken(); tot !== null && (t === '*' || t === '/'); t = teken()) {
      plaats += 1;
      const rechts = factor();
      if (rechts === null || (t === '/' && isZero(rechts))) return null;
      tot = t === '*' ? multiply(tot, rechts) : divide(tot, rechts);
    }
    return tot;
  };
  const som = (): Decimaal | null => {
    let tot = product();
    for (let t = teken(); tot !== null && (t === '+' || t === '-'); t = teken()) {
      plaats += 1;
      const rechts = product();
      if (rechts === null) return null;
      tot = t === '+' ? add(tot, rechts) : subtract(tot, rechts);
    }
    return tot;
  };
  const uit = som();
  return plaats === delen.length ? uit : null;
}

const HONDERD = decimaal(100);

function judge(zin: Zin, formule: Formule): Vondst[] {
  const { delen, uitkomst, invoer } = formule;
  // A share may be written out without its "× 100".
  const factor = uitkomst.eenheid === '%' && invoer.every(({ eenheid }) => eenheid === null);
  const uit = [
    evaluate(delen, ({ getal }) => getal.waarde),
    evaluate(delen, ({ bereik }) => bereik.van),
    evaluate(delen, ({ bereik }) => bereik.tot),
  ];
  const [exact, laag, hoog] = uit;
  if (typeof exact !== 'string' || typeof laag !== 'string' || typeof hoog !== 'string') return [];
  const pogingen = factor ? [exact, multiply(exact, HONDERD)] : [exact];
  const oordelen = pogingen.map((waarde) => ({ waarde, oordeel: judgeBereik(uitkomst, { van: waarde, tot: waarde }) }));
  const beste = oordelen.find(({ oordeel }) => oordeel !== null && isGoed(oordeel)) ?? oordelen[0];
  if (beste === undefined || beste.oordeel === null) return [];
  // Worked out with unrounded numbers it might hold.
  const onafgerond = judgeBereik(uitkomst, { van: laag, tot: hoog });
  const mogelijk =
    beste.oordeel === 'in strijd' &&
    onafgerond !== null &&
    isGoed(onafgerond) &&
    !invoer.every(({ stap }) => stap === '1');
  const berekening = {
    soort: 'formule',
    formule: formule.tekst,
    berekend: beste.waarde,
    tekst: toGetal(uitkomst),
  } as const;
  return [{ soort: 'formule', zin, oordeel: mogelijk ? 'twijfel' : beste.oordeel, figuren: [inText(zin)], berekening }];
}

/** Averages and other formulas that are written out: worked out again. */
export const formule: Herkenner = {
  soorten: ['formule'],
  kans: /=/,
  run: (zin) => findFormules(zin).flatMap((gevonden) => judge(zin, gevonden)),
};
