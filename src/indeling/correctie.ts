import { toHouse } from '../domain/huisbedrag';
import type { Documentsoort, Lezing } from '../domain/lezing';
import type { Problem } from '../domain/problem';
import type { Cel, Eenheid, Kolom, Reeks, Tabel, Tegel, Tekenconventie } from '../domain/tabel';
import { divide, multiply, type Decimaal } from '../money/decimaal';
import { parseGetal } from '../money/lees-getal';
import { recompute } from './bedragen';
import { inferSigns } from './tekens';

/** What the user may set right in a preview. */
export type Correctie =
  | { readonly wat: 'soort'; readonly soort: Documentsoort }
  | { readonly wat: 'jaar'; readonly jaar: number }
  /** Of one column of one table: what is set right of its meaning. */
  | { readonly wat: 'kolom'; readonly tabel: string; readonly index: number; readonly betekenis: Kolombetekenis }
  /** Of one table, or of all tiles (`tabel` is null). */
  | { readonly wat: 'eenheid'; readonly tabel: string | null; readonly euro: Decimaal }
  /** Of one table: how it prints its signs. */
  | { readonly wat: 'tekens'; readonly tabel: string; readonly tekens: Partial<Tekenconventie> };

/** What a column means, as far as it is set right. */
export type Kolombetekenis = Partial<Pick<Kolom, 'reeks' | 'soort' | 'jaar'>>;

/** The reading with the correction applied to everything that follows from it. */
export function correct(lezing: Lezing, correctie: Correctie): Lezing {
  switch (correctie.wat) {
    case 'soort':
      return correctKind(lezing, correctie.soort);
    case 'jaar':
      return correctYear(lezing, correctie.jaar);
    case 'kolom':
      return correctColumn(lezing, correctie.tabel, correctie.index, correctie.betekenis);
    case 'eenheid':
      return correctUnit(lezing, correctie.tabel, correctie.euro);
    case 'tekens':
      return correctSigns(lezing, correctie.tabel, correctie.tekens);
  }
}

const REEKS: Record<Documentsoort, Reeks> = {
  jaarrekening: 'rekening',
  begroting: 'primitief',
  bestuursrapportage: 'prognose',
};

/** The columns follow only where the document's own kind gave them their series. */
function correctKind(lezing: Lezing, soort: Documentsoort): Lezing {
  const old = lezing.soort === null ? null : REEKS[lezing.soort];
  const follows = (kolom: Kolom): boolean => kolom.reeks === old || kolom.reeks === null;
  const tabellen = lezing.tabellen.map((tabel) =>
    tabel.kolommen.every(follows) ? withColumns(tabel, (kolom) => ({ ...kolom, reeks: REEKS[soort] })) : tabel
  );
  return { ...lezing, soort, tabellen };
}

/** Figures of another year than the document's own (vorig jaar, meerjarenraming) keep theirs. */
function correctYear(lezing: Lezing, jaar: number): Lezing {
  const old = lezing.jaar;
  const move = <T extends { readonly jaar: number | null }>(item: T): T =>
    item.jaar === old || item.jaar === null ? { ...item, jaar } : item;
  return {
    ...lezing,
    jaar,
    tabellen: lezing.tabellen.map((tabel) => withColumns(tabel, move)),
    tegels: lezing.tegels.map(move),
    twijfels: lezing.twijfels.filter((twijfel) => twijfel.code !== 'jaar-onbekend'),
  };
}

function correctColumn(lezing: Lezing, id: string, index: number, betekenis: Kolombetekenis): Lezing {
  const old = lezing.tabellen.find((tabel) => tabel.id === id);
  if (old === undefined) return lezing;
  const kolommen = old.kolommen.map((kolom, i) => {
    if (i !== index) return kolom;
    // A series without a year is of the year of the document, until the user says another.
    const jaar = kolom.jaar ?? (betekenis.reeks === undefined ? null : lezing.jaar);
    return { ...kolom, jaar, ...betekenis };
  });
  const fresh = inferSigns(recompute({ ...old, kolommen }));
  const knowsSigns = fresh.tekenconventie !== old.tekenconventie && hasAmounts(fresh);
  // A header that occurs twice is only settled when both columns are.
  const isSettled = (twijfel: Problem): boolean => {
    if (!('herkomst' in twijfel) || twijfel.herkomst.blok !== old.herkomst.blok) return false;
    if (twijfel.code === 'teken-onzeker' || twijfel.code === 'teken-afgeleid') return knowsSigns;
    if (twijfel.code === 'reeks-aangenomen') return twijfel.kop === kolommen[index]?.kop;
    if (twijfel.code !== 'kolom-onbekend') return false;
    return !kolommen.some((kolom) => kolom.kop === twijfel.kop && isUnknown(kolom, fresh));
  };
  return {
    ...lezing,
    tabellen: lezing.tabellen.map((tabel) => (tabel === old ? fresh : tabel)),
    twijfels: lezing.twijfels.filter((twijfel) => !isSettled(twijfel)),
  };
}

/** Whether unit, signs and kinds give every figure its amount. */
function hasAmounts({ rijen }: Tabel): boolean {
  return !rijen.some((rij) => rij.cellen.some((cel) => cel !== null && cel.waarde !== null && cel.bedrag === null));
}

/** Whether series or kind of a column is not known; the kind may stand in the rows instead. */
export function isUnknown(kolom: Kolom, { rijen }: Pick<Tabel, 'rijen'>): boolean {
  return kolom.reeks === null || (kolom.soort === null && !rijen.some((rij) => rij.soort !== null));
}

function correctUnit(lezing: Lezing, id: string | null, euro: Decimaal): Lezing {
  const eenheid = (old: Eenheid): Eenheid => ({ euro, bron: old.euro === euro ? old.bron : null });
  const places =
    id === null
      ? lezing.tegels.map(({ bedrag }) => bedrag.herkomst)
      : lezing.tabellen.filter((one) => one.id === id).map(({ herkomst }) => herkomst);
  const blokken = new Set(places.map(({ blok }) => blok));
  return {
    ...lezing,
    tabellen: lezing.tabellen.map((one) => (one.id !== id ? one : recompute(rescale(one, eenheid(one.eenheid))))),
    tegels:
      id !== null
        ? lezing.tegels
        : lezing.tegels.map((tegel) => {
            const fresh = eenheid(tegel.eenheid);
            return recomputeTile({ ...tegel, eenheid: fresh, bedrag: inUnit(tegel.bedrag, tegel.eenheid, fresh) });
          }),
    twijfels: lezing.twijfels.filter(
      (twijfel) => twijfel.code !== 'eenheid-onbekend' || !blokken.has(twijfel.herkomst.blok)
    ),
  };
}

function correctSigns(lezing: Lezing, id: string, tekens: Partial<Tekenconventie>): Lezing {
  const old = lezing.tabellen.find((tabel) => tabel.id === id);
  if (old === undefined) return lezing;
  const fresh = recompute({ ...old, tekenconventie: { ...old.tekenconventie, ...tekens } });
  const isSettled = (twijfel: Problem): boolean =>
    (twijfel.code === 'teken-onzeker' || twijfel.code === 'teken-afgeleid') &&
    twijfel.herkomst.blok === old.herkomst.blok &&
    hasAmounts(fresh);
  return {
    ...lezing,
    tabellen: lezing.tabellen.map((tabel) => (tabel === old ? fresh : tabel)),
    twijfels: lezing.twijfels.filter((twijfel) => !isSettled(twijfel)),
  };
}

/** A table in another unit; nothing that was printed changes. */
function rescale(tabel: Tabel, eenheid: Eenheid): Tabel {
  const rijen = tabel.rijen.map((rij) => ({
    ...rij,
    cellen: rij.cellen.map((cel) => cel && inUnit(cel, tabel.eenheid, eenheid)),
  }));
  return { ...tabel, eenheid, rijen };
}

/** "1,2 mln" in a table of thousands says its own unit: as many euros as before, so another number of the new unit. */
function inUnit(cel: Cel, oud: Eenheid, nieuw: Eenheid): Cel {
  if (cel.waarde === null || (parseGetal(cel.tekst)?.factor ?? null) === null) return cel;
  const schaal = (waarde: Decimaal): Decimaal => divide(multiply(waarde, oud.euro), nieuw.euro);
  return { ...cel, waarde: schaal(cel.waarde), stap: schaal(cel.stap) };
}

function recomputeTile(tegel: Tegel): Tegel {
  const { bedrag, soort } = tegel;
  return { ...tegel, bedrag: { ...bedrag, bedrag: toHouse(bedrag.waarde, tegel, { reeks: null, soort }) } };
}

function withColumns(tabel: Tabel, change: (kolom: Kolom) => Kolom): Tabel {
  return { ...tabel, kolommen: tabel.kolommen.map(change) };
}
