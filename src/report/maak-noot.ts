import type { VNtegenspraak } from '../domain/afwijking';
import type { Dekking, Oorzaak } from '../domain/oorzaak';
import type { Resultaat, VerklaardeAfwijking } from '../domain/resultaat';
import type { Toelichting } from '../domain/toelichting';
import { subtractBedrag, sumBedrag } from '../money/bedrag';
import { isZero } from '../money/decimaal';
import type { Noot, Nootoorzaak, Openreden, Rapportkeuze } from './rapport';
import { groupBy } from './vergelijking';

/** What notes are made of, by the afwijking that it belongs to. */
export interface Nootbron {
  readonly toelichtingen: ReadonlyMap<string, Toelichting>;
  readonly oorzaken: ReadonlyMap<string, readonly Oorzaak[]>;
  readonly dekking: ReadonlyMap<string, Dekking>;
  readonly tegenspraken: ReadonlyMap<string, readonly VNtegenspraak[]>;
}

/** Everything that was written, by afwijking; what has lapsed is not in it. */
export function indexNotes({ dossier, oorzaken, dekking, tegenspraken }: Resultaat): Nootbron {
  const causes = (oorzaken ?? dossier.oorzaken ?? []).filter((o) => !o.vervallen && o.verwijderd !== true);
  const notes = dossier.toelichtingen.filter((note) => !note.vervallen);
  return {
    toelichtingen: new Map(notes.map((note) => [note.sleutel, note])),
    oorzaken: groupBy(causes, ({ afwijking }) => afwijking),
    dekking: new Map((dekking ?? []).map((part) => [part.sleutel, part])),
    tegenspraken: groupBy(tegenspraken ?? [], ({ sleutel }) => sleutel),
  };
}

/** The note on one afwijking with everything that is known of it. */
export function makeNoot(afwijking: VerklaardeAfwijking, bron: Nootbron): Noot {
  const { sleutel } = afwijking;
  const note = bron.toelichtingen.get(sleutel);
  const all = bron.oorzaken.get(sleutel) ?? [];
  const counted = bron.dekking.get(sleutel)?.oorzaken;
  const isCounted = (oorzaak: Oorzaak): boolean =>
    oorzaak.bedrag !== null && (counted === undefined || counted.includes(oorzaak.sleutel));
  const oorzaken = all.filter(isCounted).map(toNootoorzaak);
  const stale = [note, ...all].find((part) => part?.verouderd === true);
  const own = note?.tekst.trim() ?? '';
  // A draft beside causes of the user's would say the same figures twice.
  const tekst = own === '' && all.length === 0 ? (afwijking.concept ?? '') : own;
  return {
    afwijking,
    tekst,
    isConcept: own === '' && all.length === 0,
    status: note?.status.trim() ?? '',
    door: note?.door?.trim() ?? '',
    datum: note?.datum?.trim() ?? '',
    oorzaken,
    onverklaard: subtractBedrag(afwijking.afwijking, sumBedrag(oorzaken.map(({ bedrag }) => bedrag))),
    nietGeteld: all.filter((oorzaak) => !isCounted(oorzaak)),
    verouderd: stale === undefined ? null : { van: stale.geschrevenVoor },
    tegenspraken: bron.tegenspraken.get(sleutel) ?? [],
  };
}

function toNootoorzaak({ tekst, categorie, bron, bedrag, aard, bezwaren }: Oorzaak): Nootoorzaak {
  if (bedrag === null) throw new Error('A cause without an amount is not counted');
  return { tekst: tekst.trim(), categorie: categorie.trim(), bron: bron.trim(), bedrag, aard, twijfels: bezwaren };
}

/** Whether a note goes in, and otherwise why not. */
export function leaveOut(noot: Noot, keuze: Rapportkeuze): Openreden | null {
  if (noot.isConcept) return keuze.metConcept && !keuze.alleenAkkoord ? null : 'geen-toelichting';
  if (keuze.alleenAkkoord && noot.status.toLowerCase() !== 'akkoord') return 'niet-akkoord';
  if (!keuze.metVerouderd && noot.verouderd !== null) return 'verouderd';
  return null;
}

/** What a note that goes in still lacks; null when nothing. */
export function findLack(noot: Noot): Openreden | null {
  if (noot.isConcept) return 'geen-toelichting';
  if (isZero(noot.onverklaard)) return null;
  return noot.oorzaken.length > 0 ? 'rest' : 'zonder-bedragen';
}
