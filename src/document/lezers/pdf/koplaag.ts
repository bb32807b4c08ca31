import { divide, isKaal, isOwn } from './kopgroepen';
import { columnOf, overlap, type Kolomruimte } from './kolommen';
import { piecesOfDeel, wordsOf, type Paginaregel, type Tekstdeel } from './regel';

/** The name of a column of which the lines above it do not decide the name: what it means is then asked of the user. */
export const ONBESLIST = '?';

/** Points that a text may reach over figures of a column beside its own. */
const RAAK = 0.5;
/** In letter sizes: names that are drawn at the same edge of their columns differ less. */
const GELIJK = 0.5;

/** What a name begins with: a name of each kind, and a row of names is of one kind. */
const SOORTEN = [
  /^(?:19|20)\d\d$/,
  /^(?:lasten|baten|saldo|saldi|uitgaven|inkomsten|kosten|opbrengsten)\b/i,
  /^(?:begroting|begroot|raming|geraamd|(?:jaar)?rekening|realisatie|werkelijk|verschil|afwijking|primitief|primitieve|prognose)\b/i,
];

const centre = ({ links, rechts }: { links: number; rechts: number }): number => (links + rechts) / 2;

/** Positions of the columns of figures. */
const figureColumns = (kolommen: readonly Kolomruimte[]): number[] =>
  kolommen.flatMap((kolom, i) => (kolom.cijfers ? [i] : []));

/** Names that came as one text, each drawn at the same edge of its own column and of one kind; null when that is not so. */
function runTogether(deel: Tekstdeel, over: readonly Kolomruimte[]): Tekstdeel[] | null {
  const groepen: Tekstdeel[][] = over.map(() => []);
  for (const woord of wordsOf(deel)) groepen[columnOf(woord, over)]?.push(woord);
  const namen = groepen.flatMap((woorden) => {
    const [eerste, laatste] = [woorden[0], woorden.at(-1)];
    if (eerste === undefined || laatste === undefined) return [];
    return [{ ...eerste, tekst: woorden.map(({ tekst }) => tekst).join(' '), rechts: laatste.rechts }];
  });
  const soort = SOORTEN.find((vorm) => vorm.test(namen[0]?.tekst ?? ''));
  if (namen.length < over.length || soort === undefined || !namen.every(({ tekst }) => soort.test(tekst))) return null;
  const marge = deel.hoogte * GELIJK;
  const vrij = namen.every((naam, i) => over.every((kolom, k) => k === i || overlap(naam, kolom) <= marge));
  const maten = [(d: Kolomruimte | Tekstdeel) => d.links, (d: Kolomruimte | Tekstdeel) => d.rechts, centre];
  const gelijk = maten.some((maat) => namen.every((naam, i) => Math.abs(maat(naam) - maat(over[i] ?? naam)) < marge));
  return vrij && gelijk ? namen : null;
}

/** The column of figures that a text between columns belongs to: figures stand at the right of their cell, so the next one. */
function nextColumn(deel: Tekstdeel, kolommen: readonly Kolomruimte[], cijfers: readonly number[]): number {
  return cijfers.find((i) => (kolommen[i]?.links ?? 0) > centre(deel)) ?? cijfers.at(-1) ?? 0;
}

/** A text of a header line with the columns of figures that it surely stands above; none when that is not sure. */
interface Koptekst {
  readonly tekst: string;
  readonly boven: readonly number[];
  readonly zeker: boolean;
}

function standsAbove(deel: Tekstdeel, kolommen: readonly Kolomruimte[], onder: readonly string[]): Koptekst[] {
  const cijfers = figureColumns(kolommen);
  const over = cijfers.filter((i) => overlap(deel, kolommen[i] ?? deel) > RAAK);
  if (over.length < 2) {
    return [
      { tekst: deel.tekst, boven: over.length === 1 ? over : [nextColumn(deel, kolommen, cijfers)], zeker: true },
    ];
  }
  const stukken = piecesOfDeel(deel);
  const los = stukken.map((stuk) => over.filter((i) => overlap(stuk, kolommen[i] ?? stuk) > RAAK));
  if (stukken.length === over.length && los.every((eigen, i) => eigen.length === 1 && eigen[0] === over[i])) {
    return stukken.map(({ tekst }, i) => ({ tekst, boven: los[i] ?? [], zeker: true }));
  }
  const namen = runTogether(
    deel,
    over.flatMap((i) => kolommen[i] ?? [])
  );
  if (namen !== null) return namen.map(({ tekst }, i) => ({ tekst, boven: over.slice(i, i + 1), zeker: true }));
  // It spans columns: of a text of more words that have no names of their own it may be the names, run together.
  const zeker = over.every((i) => (onder[i] ?? '') !== '') || !/\s/.test(deel.tekst);
  return [{ tekst: deel.tekst, boven: over, zeker }];
}

/** Columns in groups: where a name comes back another begins. */
function groupsOf(cijfers: readonly number[], onder: readonly string[]): number[][] {
  const groepen: number[][] = [[]];
  for (const i of cijfers) {
    const groep = groepen.at(-1) ?? [];
    if (groep.some((ander) => onder[ander] === onder[i])) groepen.push([i]);
    else groep.push(i);
  }
  return groepen;
}

/**
 * Columns beside a name of a group that say nothing of their own (`lasten`) and have no other name above them: the only
 * name holds for all of them up to where the same comes back, which is in another group. With more names, whose they are is
 * not decided, nor then how far those names reach.
 */
function reach(teksten: readonly Koptekst[], cijfers: readonly number[], onder: readonly string[]): Koptekst[] {
  const benoemd = new Set(teksten.flatMap(({ boven }) => boven));
  const namen = cijfers.map((i) => onder[i] ?? '');
  const kaal = (i: number): boolean => isKaal(onder[i] ?? '') && !isOwn(onder[i] ?? '', namen);
  const open = cijfers.filter((i) => kaal(i) && !benoemd.has(i));
  const [enig] = teksten;
  if (enig === undefined || open.length === 0) return [...teksten];
  if (teksten.length === 1 && enig.boven.every(kaal)) {
    const groep = groupsOf(cijfers, onder).find((deel) => enig.boven.every((i) => deel.includes(i)));
    if (groep === undefined) return [{ tekst: ONBESLIST, boven: [...enig.boven, ...open], zeker: false }];
    return [
      { ...enig, boven: [...enig.boven, ...open.filter((i) => groep.includes(i))] },
      { tekst: ONBESLIST, boven: open.filter((i) => !groep.includes(i)), zeker: false },
    ];
  }
  return [
    ...teksten.map((each) => {
      const raakt = each.boven.some(
        (i) => kaal(i) && open.some((leeg) => Math.abs(cijfers.indexOf(leeg) - cijfers.indexOf(i)) === 1)
      );
      return raakt ? { ...each, zeker: false } : each;
    }),
    { tekst: ONBESLIST, boven: open, zeker: false },
  ];
}

/**
 * One header line over the columns.
 * @param onder the names that lines below it gave
 * @returns for each column what the line says of it; {@link ONBESLIST} where positions do not decide
 */
export function placeLayer(regel: Paginaregel, kolommen: readonly Kolomruimte[], onder: readonly string[]): string[] {
  const cijfers = figureColumns(kolommen);
  const rand = kolommen[cijfers[0] ?? 0]?.links ?? 0;
  const cellen = kolommen.map((): string[] => []);
  const boven: Tekstdeel[] = [];
  for (const deel of regel.delen) {
    const label = nearestLabel(deel, kolommen, rand);
    if (label === null) boven.push(deel);
    else cellen[label]?.push(deel.tekst);
  }
  const groepen = divide(
    boven,
    cijfers.map((i) => onder[i] ?? ''),
    cijfers,
    kolommen
  );
  if (groepen !== null) for (const [k, i] of cijfers.entries()) cellen[i]?.push(boven[groepen[k] ?? -1]?.tekst ?? '');
  else {
    const teksten = boven.flatMap((deel) => standsAbove(deel, kolommen, onder));
    for (const { tekst, boven: plaatsen, zeker } of reach(teksten, cijfers, onder)) {
      for (const i of plaatsen) cellen[i]?.push(zeker ? tekst : ONBESLIST);
    }
  }
  return cellen.map((delen) =>
    delen.includes(ONBESLIST) ? ONBESLIST : delen.filter((tekst) => tekst !== '').join(' ')
  );
}

/** The column of labels that a text names; null when it stands above figures. */
function nearestLabel(deel: Tekstdeel, kolommen: readonly Kolomruimte[], rand: number): number | null {
  const raak = columnOf(deel, kolommen);
  if (overlap(deel, kolommen[raak] ?? deel) > 0 && kolommen[raak]?.cijfers === false) return raak;
  if (deel.rechts > rand) return null;
  const afstand = (kolom: Kolomruimte): number =>
    Math.min(
      Math.abs(kolom.rechts - deel.rechts),
      Math.abs(kolom.links - deel.links),
      Math.abs(centre(kolom) - centre(deel))
    );
  const dichtst = kolommen.reduce(
    (beste, kolom, i) => (afstand(kolom) < afstand(kolommen[beste] ?? kolom) ? i : beste),
    0
  );
  return kolommen[dichtst]?.cijfers === false ? dichtst : null;
}
