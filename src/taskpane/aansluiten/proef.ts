import type { Suggestie } from '../../domain/bevinding';
import type { Lezing } from '../../domain/lezing';
import type { Dossier } from '../../domain/resultaat';
import { celId, type CelId, type Tabel, type Tegel } from '../../domain/tabel';
import type { Decimaal } from '../../money/decimaal';
import { toHouse, withAmount } from '../../domain/huisbedrag';

type Waarden = ReadonlyMap<CelId, Decimaal>;

/** What was probably meant, as one thing to try: a figure, two figures exchanged, or a whole row or column. */
export interface Voorstel {
  readonly sleutel: string;
  readonly wijzigingen: readonly Suggestie[];
  /** A suggestion that is better said than listed: on rows of a sum, or on many figures; null for the others. */
  readonly zin: Suggestie | null;
}

/** More figures than this are said in a sentence. */
const HOOGSTENS = 3;

/** Suggestions as things to try: the two sides of an exchange mean nothing without each other. */
export function groupSuggestions(suggesties: readonly Suggestie[]): readonly Voorstel[] {
  const groups: Suggestie[][] = [];
  for (const suggestie of suggesties) {
    const last = groups[groups.length - 1];
    const isOtherHalf = suggestie.reden === 'omwisseling' && last?.length === 1 && last[0]?.reden === 'omwisseling';
    if (isOtherHalf) last.push(suggestie);
    else groups.push((suggestie.samen ?? [suggestie]).map((deel) => ({ ...suggestie, ...deel })));
  }
  return groups.map((wijzigingen) => {
    const [first] = wijzigingen;
    const isSaid = first?.post !== undefined || wijzigingen.length > HOOGSTENS;
    const post = first?.post === undefined ? '' : `${first.reden}:${first.post.cel}:`;
    return { sleutel: post + keyOf(wijzigingen), wijzigingen, zin: (isSaid ? first : null) ?? null };
  });
}

/** The same for the same figures with the same values. */
export function keyOf(wijzigingen: readonly Suggestie[]): string {
  return wijzigingen.map(({ cel, waarde }) => `${cel}=${waarde}`).join(';');
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
