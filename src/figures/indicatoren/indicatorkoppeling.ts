import type { Indicator, Richting } from '../../domain/indicator';
import type { Koppeling, Reeksvoorstel } from '../../domain/indicatorreeks';
import type { Lezing } from '../../domain/lezing';
import { normalizeNaam } from '../../domain/naam';
import { compareNames } from './indicatorgelijkenis';
import { partsOf, type Naamdelen } from './indicatornaam';
import { certaintyOf } from './indicatorvolgorde';

/** What the user chose for an indicator. */
export interface Keuze {
  /** One for each row of it where a direction was chosen. */
  readonly richtingen: readonly Richting[];
  readonly koppeling: 'akkoord' | 'apart' | null;
}

/** An indicator in a series, with the year that its document accounts for. */
export interface Lid {
  readonly indicator: Indicator;
  readonly jaar: number | null;
  readonly koppeling: Koppeling;
}

type Voorstel = Omit<Reeksvoorstel, 'reeks'> & { readonly groep: number };

/** A series while it is put together. */
export interface Groep {
  readonly leden: Lid[];
  readonly namen: Naamdelen[];
  readonly voorstellen: Voorstel[];
}

/** Below this a likeness is not worth a question. */
const VOORSTEL = 0.6;
/** Equal values for the same years that make a longer name the same indicator. */
const GENOEG_GELIJK = 2;

/** Number of a programme, else its name. */
function programKey(programma: string | null): string | null {
  if (programma === null) return null;
  return /^programma\s+(\d+)/i.exec(programma)?.[1] ?? normalizeNaam(programma);
}

/** The same programme by number or by name; a document need not say it. */
function sameProgram(a: Indicator, b: Indicator): boolean {
  if (a.programma === null || b.programma === null) return true;
  const bare = (programma: string): string => normalizeNaam(programma.replace(/^programma\s+\d+\.?\s*/i, ''));
  return programKey(a.programma) === programKey(b.programma) || bare(a.programma) === bare(b.programma);
}

/** Years of which both print a value: how many are equal, and how many are not. */
function overlap(a: Indicator, b: Indicator): { gelijk: number; anders: number } {
  const uit = { gelijk: 0, anders: 0 };
  for (const { jaar, begroting, realisatie } of a.jaren) {
    const ander = b.jaren.find((j) => j.jaar === jaar);
    for (const [x, y] of [
      [begroting, ander?.begroting],
      [realisatie, ander?.realisatie],
    ] as const) {
      if (x?.waarde === undefined || x.waarde === null || y?.waarde === undefined || y.waarde === null) continue;
      if (x.waarde === y.waarde) uit.gelijk += 1;
      else uit.anders += 1;
    }
  }
  return uit;
}

interface Kandidaat {
  readonly groep: number;
  readonly score: number;
  readonly gelijk: boolean;
  readonly zeker: boolean;
  readonly naam: string;
  readonly reden: Reeksvoorstel['reden'];
}

/** How an indicator compares with the members of a series; null when not at all. */
function match(indicator: Indicator, delen: Naamdelen, { leden, namen }: Groep, groep: number): Kandidaat | null {
  let beste: Kandidaat | null = null;
  leden.forEach(({ indicator: lid }, i) => {
    const ander = namen[i];
    if (ander === undefined || lid.naam === null) return;
    const { score, volledig, omvat } = compareNames(delen, ander);
    // The same words in another unit are another indicator.
    const maten = [delen.maat, ander.maat];
    const gelijk = delen.kaal === ander.kaal && (maten.includes(null) || maten[0] === maten[1]);
    if (!gelijk && score < VOORSTEL) return;
    const waarden = overlap(indicator, lid);
    const past = sameProgram(indicator, lid);
    // A unit that one of them does not tell makes likeness a guess.
    const maat = delen.maat === ander.maat;
    const zelfde = (volledig && maat) || (omvat && maat && waarden.gelijk >= GENOEG_GELIJK && waarden.anders === 0);
    const kandidaat: Kandidaat = {
      groep,
      score: gelijk ? 1 : score,
      gelijk: gelijk && past,
      zeker: past && (gelijk || zelfde),
      naam: lid.naam,
      reden: past ? 'woorden' : 'programma',
    };
    if (beste === null || kandidaat.score > beste.score) beste = kandidaat;
  });
  return beste;
}

/** The one candidate that is meant: in the same doelstelling where that decides; null when two are as good. */
function single(kandidaten: readonly Kandidaat[], indicator: Indicator, groepen: readonly Groep[]): Kandidaat | null {
  const hoogste = Math.max(...kandidaten.map(({ score }) => score));
  const beste = kandidaten.filter(({ score }) => score > hoogste - 0.05);
  if (beste.length === 1) return beste[0] ?? null;
  const zelfde = beste.filter(
    ({ groep }) => groepen[groep]?.leden.some((lid) => lid.indicator.doelstelling === indicator.doelstelling) === true
  );
  return zelfde.length === 1 ? (zelfde[0] ?? null) : null;
}

function linkOf(
  indicator: Indicator,
  { gelijk, naam, score }: Kandidaat,
  keuze: Keuze | undefined,
  lezing: Lezing
): Koppeling {
  const akkoord = keuze?.koppeling === 'akkoord';
  if (indicator.naamAfgeleid) return { soort: 'volgorde', ...certaintyOf(indicator, lezing), akkoord };
  return gelijk ? { soort: 'zelfde-naam' } : { soort: 'gelijkenis', naam, score, akkoord };
}

/** Where each name stands already: most indicators are found there, without comparing them with all. */
function indexNames(groepen: readonly Groep[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  groepen.forEach(({ namen }, i) => {
    for (const { kaal } of namen) {
      const plaatsen = index.get(kaal) ?? [];
      if (plaatsen.at(-1) !== i) plaatsen.push(i);
      index.set(kaal, plaatsen);
    }
  });
  return index;
}

/** Puts the indicators of one document with the series that earlier documents began. */
function addDocument(groepen: Groep[], lezing: Lezing, keuzes: ReadonlyMap<string, Keuze>): void {
  const eerder = groepen.slice();
  const index = indexNames(eerder);
  const bezet = new Set<number>();
  const geplaatst = new Set<string>();
  const delen = new Map(
    lezing.indicatoren.flatMap((i) => (i.naam === null ? [] : [[i.id, partsOf(i.naam, i.eenheid)]]))
  );
  const compared = new Map<string, readonly Kandidaat[]>();
  const free = (kandidaten: readonly Kandidaat[]): Kandidaat[] => kandidaten.filter(({ groep }) => !bezet.has(groep));
  const same = (indicator: Indicator): Kandidaat[] => {
    const eigen = delen.get(indicator.id);
    if (eigen === undefined) return [];
    const plaatsen = index.get(eigen.kaal) ?? [];
    return free(plaatsen.flatMap((i) => (eerder[i] ? (match(indicator, eigen, eerder[i], i) ?? []) : [])));
  };
  const alike = (indicator: Indicator): Kandidaat[] => {
    const eigen = delen.get(indicator.id);
    if (eigen === undefined) return [];
    const bekend = compared.get(indicator.id) ?? eerder.flatMap((groep, i) => match(indicator, eigen, groep, i) ?? []);
    compared.set(indicator.id, bekend);
    return free(bekend);
  };
  const place = (indicator: Indicator, koppeling: Koppeling, groep: Groep): void => {
    geplaatst.add(indicator.id);
    groep.leden.push({ indicator, jaar: lezing.jaar, koppeling });
    groep.namen.push(delen.get(indicator.id) ?? partsOf('', null));
  };
  const join = (
    kandidatenVan: (indicator: Indicator) => Kandidaat[],
    mag: (keuze: Keuze | undefined) => boolean
  ): void => {
    for (const indicator of lezing.indicatoren) {
      const keuze = keuzes.get(indicator.id);
      if (geplaatst.has(indicator.id) || keuze?.koppeling === 'apart' || !mag(keuze)) continue;
      const beste = single(kandidatenVan(indicator), indicator, groepen);
      const groep = beste === null ? undefined : groepen[beste.groep];
      if (beste === null || groep === undefined) continue;
      place(indicator, linkOf(indicator, beste, keuze, lezing), groep);
      bezet.add(beste.groep);
    }
  };
  const always = (): boolean => true;
  join((indicator) => same(indicator).filter(({ gelijk }) => gelijk), always);
  join((indicator) => alike(indicator).filter(({ zeker }) => zeker), always);
  // What the user agreed to, although it was only alike.
  join(alike, (keuze) => keuze?.koppeling === 'akkoord');
  for (const indicator of lezing.indicatoren.filter(({ id }) => !geplaatst.has(id))) {
    const over = alike(indicator).sort((a, b) => b.score - a.score);
    const [beste] = over;
    const apart = keuzes.get(indicator.id)?.koppeling === 'apart';
    const groep: Groep = { leden: [], namen: [], voorstellen: [] };
    if (beste !== undefined && !apart) {
      const reden = over.filter(({ zeker }) => zeker).length > 1 ? 'meer-dan-een' : beste.reden;
      const { groep: bij, naam, score } = beste;
      groep.voorstellen.push({ indicator: indicator.id, groep: bij, naam, score, reden });
    }
    place(indicator, apart && beste !== undefined ? { soort: 'apart', naam: beste.naam } : { soort: 'eerste' }, groep);
    groepen.push(groep);
  }
}

/** All indicators in series, the documents in the order of the years that they account for. */
export function seriesOf(lezingen: readonly Lezing[], keuzes: ReadonlyMap<string, Keuze>): readonly Groep[] {
  const groepen: Groep[] = [];
  const opJaar = [...lezingen].sort((a, b) => (a.jaar ?? Infinity) - (b.jaar ?? Infinity) || 0);
  for (const lezing of opJaar) addDocument(groepen, lezing, keuzes);
  return groepen;
}
