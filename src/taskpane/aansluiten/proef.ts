import type { Suggestie } from '../../domain/bevinding';
import type { Lezing } from '../../domain/lezing';
import type { Dossier } from '../../domain/resultaat';
import { celId, type CelId, type Tabel, type Tegel } from '../../domain/tabel';
import { gatherSuggesties } from '../../domain/voorstelreeks';
import type { Decimaal } from '../../money/decimaal';
import { toHouse, withAmount } from '../../domain/huisbedrag';

type Waarden = ReadonlyMap<CelId, Decimaal>;

/** What was probably meant, as one thing to try: a figure, two figures exchanged, or a whole row or column. */
export interface Voorstel {
  readonly sleutel: string;
  readonly wijzigingen: readonly Suggestie[];
  /** Between which values, both included, any would do; `wijzigingen` then holds the middle one. Null: one value. */
  readonly bereik: { readonly van: Decimaal; readonly tot: Decimaal } | null;
  /** A suggestion that is better said than listed: on rows of a sum, or on many figures; null for the others. */
  readonly zin: Suggestie | null;
}

/** More figures than this are said in a sentence. */
const HOOGSTENS = 3;

/** Suggestions as things to try: the two sides of an exchange mean nothing without each other. */
export function groupSuggestions(suggesties: readonly Suggestie[]): readonly Voorstel[] {
  return gatherSuggesties(suggesties).map(({ eerste, tot, suggesties: delen }) => {
    // Of a range any value will do: the middle one is tried.
    const tried = tot === null ? eerste : (delen[Math.floor((delen.length - 1) / 2)] ?? eerste);
    const wijzigingen = (tried.samen ?? [tried]).map((deel) => ({ ...tried, ...deel }));
    const isSaid = eerste.post !== undefined || wijzigingen.length > HOOGSTENS;
    const post = eerste.post === undefined ? '' : `${eerste.reden}:${eerste.post.cel}:`;
    const bereik = tot === null ? null : { van: eerste.waarde, tot };
    return { sleutel: post + keyOf(wijzigingen), wijzigingen, bereik, zin: isSaid ? eerste : null };
  });
}

/** The same for the same figures with the same values. */
function keyOf(wijzigingen: readonly Suggestie[]): string {
  return wijzigingen.map(({ cel, waarde }) => `${cel}=${waarde}`).join(';');
}

/** Whether all of a suggestion is being tried. */
export function isTried({ wijzigingen }: Voorstel, proef: readonly Suggestie[]): boolean {
  return wijzigingen.every(({ cel, waarde }) => proef.some((deel) => deel.cel === cel && deel.waarde === waarde));
}

/**
 * What is tried when a suggestion is taken up or put away: suggestions on other faults stay, and of the possibilities of
 * one fault one is tried at a time.
 * @param proef what is tried now
 * @param mogelijkheden every suggestion on the same fault
 */
export function toggleVoorstel(
  voorstel: Voorstel,
  proef: readonly Suggestie[],
  mogelijkheden: readonly Voorstel[]
): readonly Suggestie[] {
  const own = new Set([voorstel, ...mogelijkheden].flatMap(({ wijzigingen }) => wijzigingen.map(({ cel }) => cel)));
  const others = proef.filter(({ cel }) => !own.has(cel));
  return isTried(voorstel, proef) ? others : [...others, ...voorstel.wijzigingen];
}

/** The dossier as if some figures had other values. The dossier itself stays as it is, and so does the workbook. */
export function supposeValues(dossier: Dossier, wijzigingen: readonly Suggestie[]): Dossier {
  const waarden = new Map(wijzigingen.map(({ cel, waarde }) => [cel, waarde]));
  return { ...dossier, lezingen: dossier.lezingen.map((lezing) => supposeIn(lezing, waarden)) };
}

function supposeIn(lezing: Lezing, waarden: Waarden): Lezing {
  const isConcerned = [...waarden.keys()].some((cel) => cel.startsWith(`${lezing.document.id}.`));
  if (!isConcerned) return lezing;
  return {
    ...lezing,
    tabellen: lezing.tabellen.map((tabel) => supposeInTable(tabel, waarden)),
    tegels: lezing.tegels.map((tegel) => supposeInTile(tegel, waarden)),
  };
}

function supposeInTable(tabel: Tabel, waarden: Waarden): Tabel {
  const rijen = tabel.rijen.map((rij) => {
    const cellen = rij.cellen.map((cel, index) => {
      const waarde = waarden.get(celId(rij, index));
      const kolom = tabel.kolommen[index];
      return cel === null || kolom === undefined || waarde === undefined
        ? cel
        : withAmount({ ...cel, waarde }, tabel, kolom, rij);
    });
    return cellen.every((cel, index) => cel === rij.cellen[index]) ? rij : { ...rij, cellen };
  });
  return rijen.every((rij, index) => rij === tabel.rijen[index]) ? tabel : { ...tabel, rijen };
}

function supposeInTile(tegel: Tegel, waarden: Waarden): Tegel {
  const [waarde, aandeel] = [waarden.get(tegel.id), waarden.get(`${tegel.id}.a`)];
  const bedrag =
    waarde === undefined
      ? tegel.bedrag
      : { ...tegel.bedrag, waarde, bedrag: toHouse(waarde, tegel, { reeks: null, soort: tegel.soort }) };
  return {
    ...tegel,
    bedrag,
    aandeel: tegel.aandeel && aandeel !== undefined ? { ...tegel.aandeel, waarde: aandeel } : tegel.aandeel,
  };
}
