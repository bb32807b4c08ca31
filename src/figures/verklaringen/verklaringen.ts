import type { DocumentId } from '../../domain/herkomst';
import type { Problem, VerklaringReden } from '../../domain/problem';
import type { Verklaring } from '../../domain/verklaring';
import { toBedrag } from '../../money/bedrag';
import {
  absolute,
  add,
  compare,
  decimaal,
  multiply,
  negate,
  NUL,
  signOf,
  subtract,
  type Decimaal,
} from '../../money/decimaal';
import { detectNotatie, type Notatie } from '../../money/notatie';
import { findEenheid } from '../stuk/eenheid';
import { parseCel, toCel } from '../tabel/getallen';
import { kopAt, type Kop } from '../stuk/koppen';
import type { Lijn } from '../stuk/stroom';
import { unitsOf } from './verklaringeenheid';
import type { Verklaringlijst } from './verklaringlijst';
import type { Verklaringregel } from './verklaringregel';

const EEN = decimaal('1');
const HALF = decimaal('0.5');

/** Whether letter and sign go together: plus with V (1), plus with N (-1); 0 where one of them says nothing. */
function agreement(waarde: Decimaal, vn: 'V' | 'N' | null): number {
  return vn === null ? 0 : signOf(waarde) * (vn === 'V' ? 1 : -1);
}

/** What a list makes of its letters and signs. */
interface Uitleg {
  /** Voordeel or nadeel of a row; null when nothing says, or letter and sign contradict each other. */
  readonly vn: (waarde: Decimaal, eigen: 'V' | 'N' | null) => 'V' | 'N' | null;
  readonly tegenstrijdig: (waarde: Decimaal, eigen: 'V' | 'N' | null) => boolean;
}

/** Amounts without signs take that of their letter; where signs are printed, most letters tell what a sign means. */
function explain({ kop, legenda }: Verklaringlijst, paren: readonly (readonly [Decimaal, 'V' | 'N' | null])[]): Uitleg {
  const getekend = paren.some(([waarde]) => signOf(waarde) < 0);
  const som = paren.reduce((tot, [waarde, vn]) => tot + agreement(waarde, vn), 0);
  const richting = getekend ? Math.sign(som) : 0;
  const tegenstrijdig: Uitleg['tegenstrijdig'] = (waarde, eigen) =>
    getekend && agreement(waarde, eigen) !== 0 && agreement(waarde, eigen) !== richting;
  return {
    tegenstrijdig,
    vn: (waarde, eigen) => {
      if (signOf(waarde) === 0 || tegenstrijdig(waarde, eigen)) return null;
      if (eigen !== null) return eigen;
      // Under "Tegenvallers" a minus may be a tegenvaller or take one away.
      if (kop !== null) return getekend ? null : kop;
      return legenda ? (signOf(waarde) > 0 ? 'V' : 'N') : null;
    },
  };
}

function isTotaalnaam(naam: string): boolean {
  return /^(?:sub)?totaal\b|^(?:per )?saldo\b|^(?:het )?(?:programma|resultaat) (?:sluit|laat)\b/i.test(naam);
}

const sum = (effecten: readonly (Decimaal | null)[]): Decimaal =>
  effecten.reduce<Decimaal>((tot, effect) => add(tot, effect ?? NUL), NUL);

/** Whether the first of some effects is the sum of the others, two at least. */
function isSum([eerste = null, ...rest]: readonly (Decimaal | null)[]): boolean {
  return rest.length > 1 && eerste !== null && rest.every((e) => e !== null) && compare(sum(rest), eerste) === 0;
}

/**
 * The first row of a list may be the total of the others, as may the first amount of one text; rows named so are totals
 * anywhere.
 */
function totals(regels: readonly Verklaringregel[], effecten: readonly (Decimaal | null)[]): boolean[] {
  const genoemd = regels.map(({ omschrijving }) => isTotaalnaam(omschrijving));
  const bovenaan = isSum(effecten.filter((_, i) => i === 0 || !genoemd[i]));
  const perTekst = new Map(regels.map(({ zin }) => [zin, [] as (Decimaal | null)[]]));
  regels.forEach(({ zin }, i) => perTekst.get(zin)?.push(effecten[i] ?? null));
  return regels.map(({ zin }, i) => {
    if (genoemd[i] === true || (i === 0 && bovenaan)) return true;
    const eersteVanTekst = zin !== null && regels[i - 1]?.zin !== zin;
    return eersteVanTekst && isSum(perTekst.get(zin) ?? []);
  });
}

/** Where explained differences stand. */
export interface Verklaringplaats {
  readonly document: DocumentId;
  readonly koppen: readonly Kop[];
}

interface Uitkomst {
  readonly verklaringen: readonly Verklaring[];
  readonly twijfels: readonly Problem[];
}

/** One doubt for all rows of a list that have it, at the first of them. */
function doubt(regels: readonly Verklaringregel[], reden: VerklaringReden): Problem[] {
  const [eerste] = regels;
  if (eerste === undefined) return [];
  const { herkomst, omschrijving, bedrag } = eerste;
  return [{ code: 'verklaring-onzeker', herkomst, omschrijving, bedrag, aantal: regels.length, reden }];
}

/** The one total of a list against the sum of its parts; printed figures may each be rounded. */
function checkTotal(
  regels: readonly Verklaringregel[],
  effecten: readonly (Decimaal | null)[],
  totaal: readonly boolean[],
  marge: Decimaal
): Problem[] {
  // A first row or amount that was found to be a sum needs no check.
  const plaatsen = regels.flatMap(({ omschrijving }, i) => (isTotaalnaam(omschrijving) ? [i] : []));
  const [plaats] = plaatsen;
  const delen = effecten.filter((_, i) => totaal[i] !== true);
  const gedrukt = plaats === undefined ? null : (effecten[plaats] ?? null);
  const regel = plaats === undefined ? undefined : regels[plaats];
  if (regel === undefined || gedrukt === null || plaatsen.length !== 1 || delen.length < 2) return [];
  // A total in the middle is of some of the rows.
  if ((plaats !== 0 && plaats !== regels.length - 1) || delen.some((deel) => deel === null)) return [];
  const som = sum(delen);
  if (compare(absolute(subtract(som, gedrukt)), multiply(marge, decimaal(regels.length))) <= 0) return [];
  const { herkomst, omschrijving } = regel;
  return [{ code: 'verklaring-telt-niet-op', herkomst, omschrijving, totaal: gedrukt, som }];
}

function readLijst(
  lijnen: readonly Lijn[],
  lijst: Verklaringlijst,
  { document, koppen }: Verklaringplaats,
  eerder: number
): Uitkomst {
  const { begin, regels, onzeker } = lijst;
  const notatie: Notatie = detectNotatie(regels.map(({ bedrag }) => bedrag));
  const cellen = regels.map(({ bedrag, herkomst }) => parseCel({ tekst: bedrag, herkomst }, notatie));
  const waarden = cellen.map(({ gelezen }) => gelezen?.waarde ?? NUL);
  const uitleg = explain(
    lijst,
    regels.map(({ vn }, i) => [waarden[i] ?? NUL, vn])
  );
  const eenheid = findEenheid(lijnen, begin, regels.at(-1)?.eind ?? begin);
  const { euro, aangenomen } = unitsOf(cellen, regels, eenheid);
  const vns = regels.map(({ vn }, i) => uitleg.vn(waarden[i] ?? NUL, vn));
  const effecten = waarden.map((waarde, i) => {
    const vn = vns[i] ?? null;
    const maat = euro[i] ?? null;
    if (signOf(waarde) === 0) return NUL;
    if (vn === null || maat === null) return null;
    const effect = multiply(absolute(waarde), maat);
    return vn === 'V' ? effect : negate(effect);
  });
  const totaal = totals(regels, effecten);
  const isStrijdig = (regel: Verklaringregel, i: number): boolean => uitleg.tegenstrijdig(waarden[i] ?? NUL, regel.vn);
  const zonderKant = regels.filter(
    (regel, i) => vns[i] === null && signOf(waarden[i] ?? NUL) !== 0 && !isStrijdig(regel, i)
  );
  const marge = multiply(
    euro.reduce<Decimaal>((meeste, maat) => (maat !== null && compare(maat, meeste) > 0 ? maat : meeste), EEN),
    HALF
  );
  const twijfels: Problem[] = [
    ...(aangenomen === null || regels[0] === undefined
      ? []
      : [{ code: 'eenheid-onbekend' as const, herkomst: regels[0].herkomst, aangenomen }]),
    ...doubt(regels.filter(isStrijdig), 'letter-en-teken'),
    ...doubt(zonderKant, 'teken'),
    ...doubt(
      regels.filter((_, i) => euro[i] === null),
      'eenheid'
    ),
    ...checkTotal(regels, effecten, totaal, marge),
    ...onzeker.map(({ herkomst, label }) => ({ code: 'cellen-onzeker' as const, herkomst, label, mogelijkheden: [] })),
  ];
  const verklaringen = regels.flatMap((regel, i): Verklaring[] => {
    const cel = cellen[i];
    const effect = effecten[i] ?? null;
    if (cel === undefined) return [];
    return [
      {
        id: `${document}.v${eerder + i + 1}`,
        programma: kopAt(koppen, 'programma', regel.begin)?.tekst ?? null,
        doelstelling: kopAt(koppen, 'doelstelling', regel.begin)?.code ?? null,
        omschrijving: regel.omschrijving,
        bedrag: { ...toCel(cel), bedrag: effect === null ? null : toBedrag(effect, EEN) },
        vn: vns[i] ?? null,
        is: regel.is,
        bron: regel.bron,
        totaal: totaal[i] ?? false,
        herkomst: regel.herkomst,
      },
    ];
  });
  return { verklaringen, twijfels };
}

/** Gives the lists their meaning: the effect of every amount, and every doubt about it. */
export function readVerklaringen(
  lijnen: readonly Lijn[],
  lijsten: readonly Verklaringlijst[],
  plaats: Verklaringplaats
): Uitkomst {
  const verklaringen: Verklaring[] = [];
  const twijfels: Problem[] = [];
  for (const lijst of lijsten) {
    const gelezen = readLijst(lijnen, lijst, plaats, verklaringen.length);
    verklaringen.push(...gelezen.verklaringen);
    twijfels.push(...gelezen.twijfels);
  }
  return { verklaringen, twijfels };
}
