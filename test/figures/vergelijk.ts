import type { Lezing } from '../../src/domain/lezing';
import type { Kolom, Rij, Tabel } from '../../src/domain/tabel';
import { parseGetal } from '../../src/money/lees-getal';

/** The part of an expected reading that is compared. */
export interface Verwacht {
  readonly columns: readonly { readonly key: string; readonly header: string; readonly meaning: string }[];
  readonly sign_convention: {
    readonly lasten_negative?: unknown;
    readonly baten_negative?: unknown;
    readonly saldo?: string | null;
  };
  readonly rows: readonly { readonly label: string; readonly raw: Readonly<Record<string, string>> }[];
}

/** Counts of figures, and what went wrong. */
export interface Telling {
  exact: number;
  onzeker: number;
  gemist: number;
  /** Missing while the reading says nothing of it. */
  stil: number;
  fout: string[];
}

/** Whether the reading says that something which looks like a table was not read. */
const meldt = ({ twijfels }: Lezing): boolean => twijfels.some(({ code }) => code === 'tabel-onleesbaar');

const kaal = (tekst: string): string => tekst.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const isFiguur = (tekst: string): boolean => tekst !== '' && parseGetal(tekst) !== null;

/** Finds the reading's row for an expected one, in order. */
function zoekRij(rijen: readonly Rij[], van: number, label: string): number {
  return rijen.findIndex((rij, i) => {
    if (i < van) return false;
    const eigen = kaal(rij.label);
    const met = kaal((rij.code ?? '') + rij.label);
    const doel = kaal(label.replace('(totaal zonder label)', ''));
    return eigen === doel || met === doel || kaal(rij.label + (rij.code ?? '')) === doel;
  });
}

function telRij(
  rij: Rij | undefined,
  kolommen: readonly number[],
  sleutels: readonly string[],
  raw: Readonly<Record<string, string>>,
  telling: Telling,
  naam: string
): void {
  kolommen.forEach((plaats, i) => {
    const tekst = raw[sleutels[i] ?? ''] ?? '';
    const cel = rij?.cellen[plaats] ?? null;
    if (!isFiguur(tekst)) {
      if (cel !== null && cel.tekst !== tekst) telling.fout.push(`${naam}: ${cel.tekst} waar niets staat`);
      return;
    }
    if (cel === null) {
      if (rij?.twijfel) telling.onzeker += 1;
      else telling.gemist += 1;
    } else if (cel.tekst === tekst || parseGetal(cel.tekst)?.waarde === parseGetal(tekst)?.waarde) telling.exact += 1;
    else telling.fout.push(`${naam}: ${cel.tekst} in plaats van ${tekst}`);
  });
}

/** Every figure that was read outside a table: of indicators, tiles and explained differences, in order. */
function buitenTabellen(lezing: Lezing): Map<string, number> {
  const teksten = [
    ...lezing.indicatoren.flatMap(({ jaren, referentie }) => [
      ...jaren.flatMap(({ begroting, realisatie }) => [begroting?.tekst, realisatie?.tekst]),
      ...Object.values(referentie),
    ]),
    ...lezing.tegels.flatMap(({ bedrag, aandeel }) => [bedrag.tekst, aandeel?.tekst]),
    ...(lezing.verklaringen ?? []).map(({ bedrag }) => bedrag.tekst),
  ];
  const aantal = new Map<string, number>();
  for (const tekst of teksten) if (tekst !== undefined) aantal.set(tekst, (aantal.get(tekst) ?? 0) + 1);
  return aantal;
}

/** Counts figures that are no row of a table but an indicator, a tile or an explanation; each counts once. */
function telElders(lezing: Lezing, verwacht: Verwacht, telling: Telling): void {
  const over = buitenTabellen(lezing);
  const inTwijfel = new Set(lezing.twijfels.flatMap((t) => (t.code === 'cellen-onzeker' ? [kaal(t.label)] : [])));
  for (const { label, raw } of verwacht.rows) {
    const zonderNummer = kaal(label.replace(/^\d+\s/, ''));
    // The year of measuring is a place, and no figure.
    for (const tekst of Object.values(raw).filter((t) => isFiguur(t) && !/^20\d\d$/.test(t))) {
      const nog = over.get(tekst) ?? 0;
      if (inTwijfel.has(zonderNummer) || inTwijfel.has(kaal(label))) telling.onzeker += 1;
      else if (nog === 0) telling.gemist += 1;
      else {
        telling.exact += 1;
        over.set(tekst, nog - 1);
      }
    }
  }
}

/** Which columns of the reading are the expected ones, by name; null when the table is another. */
function koppel(tabel: Tabel, verwacht: Verwacht): { kolommen: number[]; sleutels: string[] } | null {
  const kolommen: number[] = [];
  const sleutels: string[] = [];
  for (const { key, header } of verwacht.columns) {
    const plaats = tabel.kolommen.findIndex((kolom, i) => !kolommen.includes(i) && kaal(kolom.kop) === kaal(header));
    if (plaats < 0) continue;
    kolommen.push(plaats);
    sleutels.push(key);
  }
  return kolommen.length === tabel.kolommen.length && kolommen.length > 0 ? { kolommen, sleutels } : null;
}

/** Rows in doubt of which the true placement is not among the possibilities, where these are listed. */
export function vergelijkTwijfels(lezing: Lezing, verwacht: Verwacht): string[] {
  const sleutels = verwacht.columns.map(({ key }) => key);
  return lezing.twijfels.flatMap((t) => {
    if (t.code !== 'cellen-onzeker' || t.mogelijkheden.length === 0) return [];
    const waar = verwacht.rows
      .filter(({ label }) => kaal(label).endsWith(kaal(t.label)))
      .map(({ raw }) => JSON.stringify(sleutels.map((key) => raw[key] ?? '').filter((_, i) => sleutels[i] !== 'LB')));
    const genoemd = t.mogelijkheden.map((rij) => JSON.stringify(rij.map((tekst) => tekst ?? '')));
    return waar.some((rij) => genoemd.includes(rij)) ? [] : [`${t.label}: niet bij de mogelijkheden`];
  });
}

/** Compares figures: wrong is a figure in a place where it is not printed; in doubt is no error. */
export function vergelijkCijfers(lezing: Lezing, verwacht: Verwacht): Telling {
  const telling: Telling = { exact: 0, onzeker: 0, gemist: 0, stil: 0, fout: [] };
  const tabel = lezing.tabellen.find((t) => koppel(t, verwacht) !== null);
  const paar = tabel && koppel(tabel, verwacht);
  if (!tabel || !paar) {
    for (const t of lezing.tabellen) telling.fout.push(`andere kolommen: ${t.kolommen.map((k) => k.kop).join(' / ')}`);
    telElders(lezing, verwacht, telling);
    return meldt(lezing) ? telling : { ...telling, stil: telling.gemist };
  }
  let van = 0;
  const gezien = new Set<number>();
  for (const { label, raw } of verwacht.rows) {
    const plaats = zoekRij(tabel.rijen, van, label);
    if (plaats >= 0) van = plaats + 1;
    gezien.add(plaats);
    telRij(tabel.rijen[plaats], paar.kolommen, paar.sleutels, raw, telling, label);
  }
  tabel.rijen.forEach((rij, i) => {
    if (!gezien.has(i) && rij.cellen.some((cel) => cel !== null)) telling.fout.push(`rij die er niet is: ${rij.label}`);
  });
  return meldt(lezing) ? telling : { ...telling, stil: telling.gemist };
}

/** What the words of the expected meaning say about the series. */
function reeksVan(betekenis: string): string | null {
  if (
    /verschil|(?:rekening|werkelijk)\w* - |- (?:rekening|realisatie)|effect|^VL|oud - nieuw|nieuw - oud|begrotingssaldo/.test(
      betekenis
    )
  )
    return 'verschil';
  if (betekenis.includes('na wijziging')) return 'na wijziging';
  if (betekenis.includes('begrotingswijziging')) return 'wijziging';
  if (/primitief|volgend jaar/.test(betekenis)) return 'primitief';
  if (betekenis.includes('meerjarenraming')) return 'raming';
  if (/rekening|vorig jaar/.test(betekenis)) return 'rekening';
  return /^begroting(?: lasten| baten| saldo)?$/.test(betekenis) ? 'primitief' : null;
}

/** Counts columns of which the meaning is right, not known, or wrong. */
export function vergelijkKolommen(
  lezing: Lezing,
  verwacht: Verwacht
): { goed: number; onbekend: number; fout: string[] } {
  const uit = { goed: 0, onbekend: 0, fout: [] as string[] };
  let vorige = '';
  for (const { header, meaning } of verwacht.columns) {
    const betekenis = meaning.startsWith('idem') ? vorige : meaning;
    vorige = betekenis;
    const kolom = lezing.tabellen
      .flatMap((t): readonly Kolom[] => t.kolommen)
      .find((k) => kaal(k.kop) === kaal(header));
    const reeks = reeksVan(betekenis);
    const soort = /\b(lasten|baten|saldo|totaal)\b/i
      .exec(header.replace(/saldo (?=\d{4}|rek)/i, ''))?.[1]
      ?.toLowerCase()
      .replace('totaal', 'saldo');
    const jaar = /\b20\d\d\b/.exec(header)?.[0];
    if (kolom === undefined || reeks === null) continue;
    const fouten = [
      kolom.reeks !== null && kolom.reeks !== reeks ? `reeks ${kolom.reeks} voor ${reeks}` : '',
      soort !== undefined && kolom.soort !== null && kolom.soort !== soort ? `soort ${kolom.soort} voor ${soort}` : '',
      jaar !== undefined && kolom.jaar !== null && kolom.jaar !== Number(jaar) ? `jaar ${kolom.jaar}` : '',
    ].filter((f) => f !== '');
    if (fouten.length > 0) uit.fout.push(`${header}: ${fouten.join(', ')}`);
    else if (kolom.reeks === null) uit.onbekend += 1;
    else uit.goed += 1;
  }
  return uit;
}

/** Signs that are read differently from what the case says; unknown is no error. */
export function vergelijkTekens(lezing: Lezing, verwacht: Verwacht): string[] {
  const { lasten_negative: lasten, baten_negative: baten, saldo } = verwacht.sign_convention;
  const conventie = lezing.tabellen[0]?.tekenconventie;
  if (conventie === undefined) return [];
  const teken = (waarde: unknown): string | null =>
    typeof waarde === 'boolean'
      ? waarde
        ? 'negatief'
        : 'positief'
      : typeof waarde === 'string' && waarde.startsWith('yes')
        ? 'negatief'
        : null;
  const vorm = /^(baten - lasten|lasten - baten|lasten \+ baten)/.exec(saldo ?? '')?.[1]?.replace(/ /g, '');
  return [
    teken(lasten) !== null && conventie.lasten !== null && teken(lasten) !== conventie.lasten ? 'lasten' : '',
    teken(baten) !== null && conventie.baten !== null && teken(baten) !== conventie.baten ? 'baten' : '',
    vorm !== undefined && conventie.saldo !== null && vorm !== conventie.saldo
      ? `saldo ${conventie.saldo} voor ${vorm}`
      : '',
  ].filter((f) => f !== '');
}
