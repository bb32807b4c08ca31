import type { Kandidaat, Oorzaak, VorigeToelichting } from '../../domain/oorzaak';
import type { Resultaat, VerklaardeAfwijking } from '../../domain/resultaat';
import type { Toelichting } from '../../domain/toelichting';
import { subtractBedrag, sumBedrag, type Bedrag } from '../../money/bedrag';
import {
  absolute,
  add,
  compare,
  decimaal,
  divide,
  isZero,
  multiply,
  NUL,
  roundTo,
  signOf,
  type Decimaal,
} from '../../money/decimaal';
import type { Standfilter } from './staat';

/** Everything that is known of one afwijking. */
export interface Dossierdeel {
  readonly afwijking: VerklaardeAfwijking;
  readonly toelichting: Toelichting | undefined;
  /** All causes of it on the sheet, also those that are not counted. */
  readonly oorzaken: readonly Oorzaak[];
  /** Sleutels of the causes that are counted. */
  readonly geteld: ReadonlySet<string>;
  /** Euro, positive = voordeel: what no cause explains. */
  readonly onverklaard: Bedrag;
  /** 0 to 100: how much of it is explained, for the bar. */
  readonly dekking: number;
  readonly verouderd: boolean;
  readonly kandidaten: readonly Kandidaat[];
  readonly vorige: readonly VorigeToelichting[];
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/**
 * What must be explained, and what was written on anything else that still exists: a note does not disappear from view
 * because the threshold went up. Most unexplained first.
 * @param ontworpen sleutels of afwijkingen with something typed and not saved
 */
export function collect(resultaat: Resultaat, ontworpen: ReadonlySet<string>): readonly Dossierdeel[] {
  const { dossier, dekking = [], kandidaten = [], vorige = [] } = resultaat;
  const notes = new Map(dossier.toelichtingen.filter((note) => !note.vervallen).map((note) => [note.sleutel, note]));
  const causes = groupBy(
    (resultaat.oorzaken ?? dossier.oorzaken ?? []).filter((o) => !o.vervallen && o.verwijderd !== true),
    ({ afwijking }) => afwijking
  );
  const coverage = new Map(dekking.map((part) => [part.sleutel, part]));
  const candidates = groupBy(kandidaten, ({ afwijking }) => afwijking);
  const before = groupBy(vorige, ({ sleutel }) => sleutel);
  return resultaat.afwijkingen
    .filter(
      ({ sleutel, bovenDrempel }) => bovenDrempel || notes.has(sleutel) || causes.has(sleutel) || ontworpen.has(sleutel)
    )
    .map((afwijking): Dossierdeel => {
      const { sleutel } = afwijking;
      const own = causes.get(sleutel) ?? [];
      const toelichting = notes.get(sleutel);
      const known = coverage.get(sleutel)?.oorzaken;
      const counted = own.filter((o) => o.bedrag !== null && (known === undefined || known.includes(o.sleutel)));
      const verklaard = sumBedrag(counted.flatMap(({ bedrag }) => (bedrag === null ? [] : [bedrag])));
      return {
        afwijking,
        toelichting,
        oorzaken: own,
        geteld: new Set(counted.map((oorzaak) => oorzaak.sleutel)),
        onverklaard: subtractBedrag(afwijking.afwijking, verklaard),
        dekking: shareOf(verklaard, afwijking.afwijking),
        verouderd: [toelichting, ...own].some((part) => part?.verouderd === true),
        kandidaten: candidates.get(sleutel) ?? [],
        vorige: before.get(sleutel) ?? [],
      };
    })
    .sort(
      (a, b) =>
        compare(absolute(b.onverklaard), absolute(a.onverklaard)) ||
        compare(absolute(b.afwijking.afwijking), absolute(a.afwijking.afwijking)) ||
        (a.afwijking.sleutel < b.afwijking.sleutel ? -1 : 1)
    );
}

/** How much of `geheel` is explained by `deel`, in whole percentages from 0 to 100: 99,9 is not 100. */
export function shareOf(deel: Decimaal, geheel: Decimaal): number {
  if (isZero(geheel)) return 100;
  if (signOf(deel) !== signOf(geheel)) return 0;
  const share = divide(multiply(absolute(deel), decimaal(100)), absolute(geheel));
  if (compare(share, decimaal(100)) >= 0) return 100;
  return Math.min(99, Number(roundTo(share, 0)));
}

/** The whole: how much of all that must be explained is explained. Euro, without signs. */
export function coverageOf(delen: readonly Dossierdeel[]): {
  readonly verklaard: Decimaal;
  readonly totaal: Decimaal;
  readonly procent: number;
} {
  let [verklaard, totaal] = [NUL, NUL];
  for (const { afwijking, onverklaard } of delen.filter((deel) => deel.afwijking.bovenDrempel)) {
    const size = absolute(afwijking.afwijking);
    // Explained the wrong way is not explained; more than there is, is no more than all.
    const left = absolute(onverklaard);
    const covered = compare(left, size) >= 0 ? NUL : subtractBedrag(size as Bedrag, left as Bedrag);
    verklaard = add(verklaard, covered);
    totaal = add(totaal, size);
  }
  return { verklaard, totaal, procent: isZero(totaal) ? 100 : shareOf(verklaard, totaal) };
}

/** Whether a person still has something to do on it. */
export function isOpen({ afwijking, toelichting, oorzaken, verouderd, onverklaard }: Dossierdeel): boolean {
  if (!afwijking.bovenDrempel) return verouderd;
  const written = (toelichting?.tekst.trim() ?? '') !== '' || oorzaken.length > 0;
  return !written || verouderd || (oorzaken.length > 0 && !isZero(onverklaard));
}

/** Whether it is listed under a filter. */
export function fits(deel: Dossierdeel, stand: Standfilter): boolean {
  switch (stand) {
    case 'alle':
      return true;
    case 'open':
      return isOpen(deel);
    case 'verouderd':
      return deel.verouderd;
    case 'concept':
    case 'ter beoordeling':
    case 'akkoord':
      return deel.toelichting?.status.trim().toLowerCase() === stand;
  }
}
