import type { Indicator, Meting } from '../../../src/domain/indicator';
import { findTegenspraken } from '../../../src/explanations/tegenspraken';
import type { Lezing } from '../../../src/domain/lezing';
import type { Proefstuk, ProefIndicator, ProefVerschil, Waarde } from './model';

/** What came of one document: how many facts were read, doubted or lost, and each wrong one. */
export interface Uitslag {
  exact: number;
  twijfel: string[];
  stil: string[];
  fout: string[];
}

const kaal = (tekst: string): string => tekst.toLowerCase().replace(/\s+/g, ' ').trim();
const begint = (tekst: string | null, begin: string): boolean => kaal(tekst ?? '').includes(kaal(begin));
const GEEN = /^(?:[-–.?]|n\.?n\.?b\.?|n\.?b\.?|n\.?v\.?t\.?|onbekend|)$/i;

function fits(meting: Meting, waarde: Waarde): boolean {
  const [, tekst = '', teken = '', getal = ''] = /^(.*?)(?:([=~])(-?[\d.]+))?$/.exec(waarde) ?? [];
  const number = meting.waarde === null ? null : Number(meting.waarde);
  if (teken === '=') return number === Number(getal);
  if (teken === '~' && number !== null) return number === Number(getal);
  return number === null && kaal(meting.tekst) === kaal(tekst);
}

/** A doubt that names the place, the label or the printed text. */
function doubted(lezing: Lezing, regels: readonly (number | null)[], woorden: readonly string[]): boolean {
  return lezing.twijfels.some((twijfel) => {
    const tekst = kaal(JSON.stringify({ ...twijfel, herkomst: null }));
    if (woorden.some((woord) => woord.length > 2 && tekst.includes(kaal(woord).slice(0, 25)))) return true;
    if (!('herkomst' in twijfel) || twijfel.herkomst.regel === null) return false;
    const { regel } = twijfel.herkomst;
    // A stretch that could not be read is said at its first line.
    if (twijfel.code === 'tabel-onleesbaar') return regels.some((r) => r !== null && r >= regel);
    return regels.includes(regel);
  });
}

function keurIndicator(verwacht: ProefIndicator, lezing: Lezing, regels: number[], uit: Uitslag): Indicator | null {
  const gevonden = lezing.indicatoren.find(({ naam }) => begint(naam, verwacht.naam)) ?? null;
  const miss = (wat: string, tekst?: string): void => {
    // Shown below a column of which the reading says that it does not know what it measures.
    const kolom = Object.entries(gevonden?.referentie ?? {}).some(
      ([kop, r]) =>
        kaal(r) === kaal(tekst ?? '') &&
        lezing.twijfels.some((t) => t.code === 'kolom-onbekend' && kaal(t.kop) === kaal(kop))
    );
    if (kolom) {
      uit.twijfel.push(`${verwacht.naam}: ${wat}`);
      return;
    }
    const lijst = doubted(lezing, [...regels, gevonden?.herkomst.regel ?? null], [verwacht.naam])
      ? uit.twijfel
      : uit.stil;
    lijst.push(`${verwacht.naam}: ${wat}`);
  };
  for (const soort of ['streef', 'gemeten'] as const) {
    const veld = soort === 'streef' ? 'begroting' : 'realisatie';
    for (const [jaar, waarde] of Object.entries(verwacht[soort] ?? {})) {
      const meting = gevonden?.jaren.find((j) => j.jaar === Number(jaar))?.[veld] ?? null;
      if (meting === null) miss(`${soort} ${jaar} ${waarde}`, waarde.split(/[=~]/)[0]);
      else if (fits(meting, waarde)) uit.exact += 1;
      else
        uit.fout.push(
          `${verwacht.naam}: ${soort} ${jaar} ${waarde}, gelezen ${meting.tekst} (${meting.waarde ?? '-'})`
        );
    }
    for (const { jaar, [veld]: meting } of gevonden?.jaren ?? []) {
      if (meting === null || GEEN.test(meting.tekst.trim()) || verwacht[soort]?.[jaar] !== undefined) continue;
      uit.fout.push(`${verwacht.naam}: ${soort} ${jaar} ${meting.tekst} staat er niet`);
    }
  }
  for (const tekst of verwacht.overig ?? []) {
    if (Object.values(gevonden?.referentie ?? {}).some((r) => kaal(r) === kaal(tekst))) uit.exact += 1;
    else miss(`overig ${tekst}`);
  }
  if (gevonden === null) return null;
  const weeg = (wat: string, a: string | null | undefined, b: string | null | undefined): void => {
    if (b === undefined) return;
    if (kaal(a ?? '') === kaal(b ?? '')) uit.exact += 1;
    else if (a === null || a === undefined) miss(`${wat} ${b ?? ''}`);
    else uit.fout.push(`${verwacht.naam}: ${wat} ${b ?? 'geen'}, gelezen ${a}`);
  };
  weeg('eenheid', gevonden.eenheid, verwacht.eenheid);
  weeg('bron', gevonden.bron, verwacht.bron);
  weeg('gehaald', gevonden.gehaald.document, verwacht.gehaald);
  weeg('richting', gevonden.richting, verwacht.richting);
  if (verwacht.gehaald === undefined && gevonden.gehaald.document !== null)
    uit.fout.push(`${verwacht.naam}: gehaald ${gevonden.gehaald.document} staat er niet`);
  return gevonden;
}

function keurVerschil(verwacht: ProefVerschil, lezing: Lezing, regels: number[], uit: Uitslag): string | null {
  const gevonden = (lezing.verklaringen ?? []).find(({ omschrijving }) => begint(omschrijving, verwacht.tekst));
  const twijfel = doubted(lezing, [...regels, gevonden?.herkomst.regel ?? null], [verwacht.tekst]);
  const miss = (wat: string): number => (twijfel ? uit.twijfel : uit.stil).push(`${verwacht.tekst}: ${wat}`);
  if (gevonden === undefined) {
    // Its row is in a table of which the reading says that it does not know the columns.
    const inTabel = lezing.tabellen.some(
      ({ kolommen, rijen }) =>
        kolommen.every(({ reeks }) => reeks === null) && rijen.some(({ label }) => begint(label, verwacht.tekst))
    );
    if (inTabel && lezing.twijfels.some(({ code }) => code === 'kolom-onbekend')) uit.twijfel.push(verwacht.tekst);
    else miss('niet gelezen');
    return null;
  }
  const effect = gevonden.bedrag.bedrag;
  const tegengesproken = findTegenspraken([lezing], []).some(({ bron }) => bron === gevonden.id);
  if (verwacht.twijfel === true && !twijfel && !tegengesproken) uit.fout.push(`${verwacht.tekst}: zonder twijfel`);
  else if (effect === null && verwacht.effect !== null) {
    // One doubt is said for all rows of a list.
    const lijst = lezing.twijfels.some((t) => t.code === 'verklaring-onzeker' && t.aantal > 1);
    if (lijst) uit.twijfel.push(verwacht.tekst);
    else miss(`effect ${verwacht.effect} niet gezegd`);
  } else if ((effect === null ? null : Number(effect)) !== (verwacht.effect === null ? null : Number(verwacht.effect)))
    uit.fout.push(`${verwacht.tekst}: effect ${verwacht.effect ?? 'geen'}, gelezen ${effect ?? 'geen'}`);
  else uit.exact += 1;
  if (gevonden.totaal !== (verwacht.totaal ?? false))
    uit.fout.push(`${verwacht.tekst}: totaal ${String(gevonden.totaal)}`);
  if (gevonden.is !== (verwacht.is ?? null)) {
    if (gevonden.is === null) miss(`I/S ${verwacht.is ?? ''}`);
    else uit.fout.push(`${verwacht.tekst}: I/S ${gevonden.is}`);
  }
  return gevonden.id;
}

/** Weighs what was read from a document against what a person reads in it. */
export function keur(stuk: Proefstuk, lezing: Lezing): Uitslag {
  const uit: Uitslag = { exact: 0, twijfel: [], stil: [], fout: [] };
  const lijnen = stuk.tekst.split('\n');
  const regels = (naam: string): number[] => lijnen.flatMap((lijn, i) => (begint(lijn, naam) ? [i + 1] : []));
  const gekend = (stuk.indicatoren ?? []).map((v) => keurIndicator(v, lezing, regels(v.naam), uit)?.id);
  for (const { id, naam, jaren, referentie } of lezing.indicatoren) {
    const waarden = [...jaren.flatMap((j) => [j.begroting, j.realisatie]).map((m) => m?.waarde ?? null)];
    const leeg = waarden.every((w) => w === null) && Object.values(referentie).every((r) => GEEN.test(r.trim()));
    if (!gekend.includes(id) && !leeg) uit.fout.push(`indicator ${naam ?? '?'} is er geen`);
  }
  const verklaard = (stuk.verschillen ?? []).map((v) => keurVerschil(v, lezing, regels(v.tekst), uit));
  for (const { id, omschrijving, bedrag } of lezing.verklaringen ?? [])
    if (!verklaard.includes(id)) uit.fout.push(`verschil ${omschrijving} ${bedrag.tekst} is er geen`);
  const onbekend = lezing.twijfels.some(({ code }) => code === 'kolom-onbekend');
  for (const tabel of lezing.tabellen.slice(stuk.tabellen ?? 0)) {
    const wat = `ook een tabel: ${tabel.rijen
      .map((r) => r.label)
      .join(', ')
      .slice(0, 80)}`;
    if (onbekend && tabel.kolommen.every(({ reeks }) => reeks === null)) uit.twijfel.push(wat);
    else uit.fout.push(wat);
  }
  for (const code of stuk.twijfels ?? [])
    if (!lezing.twijfels.some((t) => t.code === code)) uit.stil.push(`twijfel ${code}`);
  return uit;
}
