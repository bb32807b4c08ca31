import type { Lezing } from '../../../src/domain/lezing';
import type { Problem } from '../../../src/domain/problem';
import type { Cel, Kolom, Rij, Tabel } from '../../../src/domain/tabel';
import type { Proefstuk, WaarCijfer, WareRij } from './proefstuk';

/** What became of the figures of a document. */
export interface Weging {
  /** Value, sign, unit, series, kind and year as meant. */
  exact: number;
  /** Left open or guessed, and the reading says so at that figure. */
  twijfel: number;
  /** Not read, and nothing said of it. */
  stil: string[];
  /** Something else than what is printed, and nothing said of it. */
  fout: string[];
}

interface GelezenCijfer {
  readonly cel: Cel;
  readonly kolom: Kolom;
}

const kaal = (tekst: string): string => tekst.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const cijfers = (tekst: string): string =>
  tekst
    .replace(/ ?(?:[*†¹²³]|\d\))$/, '')
    .replace(/[^\d,]/g, '')
    .replace(/^0(?=\d)/, '');
const zonderSoort = (label: string): string =>
  kaal(label.replace(/^(lasten|baten) | (?:[LB]|lasten|baten|saldo)$/gi, ''));

function isSame(rij: Rij, waar: WareRij): boolean {
  const namen = [
    rij.label,
    `${rij.code ?? ''} ${rij.label}`,
    `${rij.label} ${rij.code ?? ''}`,
    `${rij.programma ?? ''} ${rij.label}`,
  ];
  if (namen.some((naam) => kaal(naam) === kaal(waar.label) || kaal(naam) === kaal(waar.breed))) return true;
  const soort = waar.cijfers[0]?.soort ?? null;
  return rij.soort === soort && namen.some((naam) => zonderSoort(naam) === zonderSoort(waar.label));
}

const isMeaning = ({ kolom }: GelezenCijfer, rij: Rij, waar: WaarCijfer): boolean =>
  kolom.reeks === waar.reeks && (kolom.soort ?? rij.soort) === waar.soort && kolom.jaar === waar.jaar;

/** A percentage beside the figures that is not read as an amount of a series. */
const isBijzaak = ({ cel, kolom }: GelezenCijfer, { bijzaak }: WareRij): boolean =>
  kolom.reeks === null && bijzaak.some((tekst) => kaal(tekst) === kaal(cel.tekst));

/** The name of the programme, with or without its number; a total is of none, or is called one. */
function isProgramma(gelezen: string, waar: string): boolean {
  if (waar === '') return /totaal|saldo|alle/i.test(gelezen);
  return kaal(waar) === kaal(gelezen) || kaal(waar.replace(/^[\d. ]+/, '')) === kaal(gelezen);
}

/** Pairs printed figures with read ones, in order; the most pairs, and of these the most with the same meaning. */
function paar(
  waar: readonly WaarCijfer[],
  gelezen: readonly GelezenCijfer[],
  rij: Rij
): { paren: [WaarCijfer, GelezenCijfer][]; los: WaarCijfer[]; extra: GelezenCijfer[] } {
  const gewicht = (i: number, j: number): number => {
    const [w, g] = [waar[i], gelezen[j]];
    if (w === undefined || g === undefined || cijfers(w.tekst) !== cijfers(g.cel.tekst)) return 0;
    return isMeaning(g, rij, w) ? 101 : 100;
  };
  const tafel = waar
    .map(() => gelezen.map(() => 0))
    .concat([gelezen.map(() => 0)])
    .map((r) => r.concat(0));
  const op = (i: number, j: number): number => tafel[i]?.[j] ?? 0;
  for (let i = waar.length - 1; i >= 0; i -= 1) {
    for (let j = gelezen.length - 1; j >= 0; j -= 1) {
      const raak = gewicht(i, j) > 0 ? gewicht(i, j) + op(i + 1, j + 1) : 0;
      (tafel[i] ?? [])[j] = Math.max(raak, op(i + 1, j), op(i, j + 1));
    }
  }
  const uit = { paren: [] as [WaarCijfer, GelezenCijfer][], los: [] as WaarCijfer[], extra: [] as GelezenCijfer[] };
  let [i, j] = [0, 0];
  while (i < waar.length || j < gelezen.length) {
    const [w, g] = [waar[i], gelezen[j]];
    if (w && g && gewicht(i, j) > 0 && op(i, j) === gewicht(i, j) + op(i + 1, j + 1)) {
      uit.paren.push([w, g]);
      i += 1;
      j += 1;
    } else if (g === undefined || (w !== undefined && op(i, j) === op(i + 1, j))) {
      if (w !== undefined) uit.los.push(w);
      i += 1;
    } else {
      uit.extra.push(g);
      j += 1;
    }
  }
  return uit;
}

const zegt = (twijfels: readonly Problem[], ...codes: Problem['code'][]): boolean =>
  twijfels.some(({ code }) => codes.includes(code));

/** Whether the reading says that this figure may be another one. */
function isTwijfel(twijfels: readonly Problem[], tabel: Tabel, rij: Rij, { cel, kolom }: GelezenCijfer): boolean {
  return (
    rij.twijfel !== null ||
    twijfels.some(
      (t) =>
        ((t.code === 'kolom-onbekend' || t.code === 'reeks-aangenomen') && kaal(t.kop) === kaal(kolom.kop)) ||
        (t.code === 'getal-dubbelzinnig' && t.tekst === cel.tekst) ||
        (t.code === 'geen-getal' && t.tekst === cel.tekst)
    ) ||
    (tabel.eenheid.bron === null && zegt(twijfels, 'eenheid-onbekend'))
  );
}

function weegPaar(
  [waar, gelezen]: [WaarCijfer, GelezenCijfer],
  tabel: Tabel,
  rij: Rij,
  twijfels: readonly Problem[],
  naam: string,
  uit: Weging
): void {
  const { cel, kolom } = gelezen;
  const soort = kolom.soort ?? rij.soort;
  const mis: string[] = [];
  const open: string[] = [];
  const gemeld = isTwijfel(twijfels, tabel, rij, gelezen);
  const vergelijk = (
    veld: string,
    is: string | number | null,
    hoort: string | number | null,
    code: Problem['code']
  ): void => {
    if (is === hoort) return;
    if (is === null) (zegt(twijfels, code) || gemeld ? open : mis).push(`${veld} open`);
    else if (!waar.open || hoort !== null) mis.push(`${veld} ${String(is)} voor ${String(hoort)}`);
  };
  vergelijk('reeks', kolom.reeks, waar.reeks, 'kolom-onbekend');
  vergelijk('soort', soort, waar.soort, zegt(twijfels, 'rij-onbekend') ? 'rij-onbekend' : 'kolom-onbekend');
  vergelijk('jaar', kolom.jaar, waar.jaar, 'jaar-onbekend');
  if (cel.bedrag === null) {
    // Without a series or a kind there is no house sign to speak of.
    if (waar.reeks !== null && soort !== null)
      (zegt(twijfels, 'teken-onzeker') || gemeld ? open : mis).push('bedrag open');
  } else if (waar.soort !== null && Math.abs(Number(cel.bedrag) - waar.bedrag) > 0.001)
    mis.push(`bedrag ${cel.bedrag} voor ${waar.bedrag}`);
  const begrotingen = ['primitief', 'na wijziging', 'raming'];
  const echt = mis.filter(
    (m) =>
      !(
        waar.open &&
        m.startsWith('reeks') &&
        begrotingen.includes(kolom.reeks ?? '') &&
        begrotingen.includes(waar.reeks ?? '')
      )
  );
  if (echt.length > 0 && !gemeld) uit.fout.push(`${naam} ${waar.tekst}: ${echt.join(', ')}`);
  else if (echt.length > 0 || open.length > 0) uit.twijfel += 1;
  else uit.exact += 1;
}

function weegElders(lezing: Lezing, waar: WareRij, uit: Weging): void {
  for (const cijfer of waar.cijfers) {
    const gevonden = [
      ...lezing.tegels.map(({ bedrag }) => bedrag.bedrag),
      ...(lezing.verklaringen ?? []).map(({ bedrag }) => bedrag.bedrag),
    ].some((bedrag) => bedrag !== null && Number(bedrag) === cijfer.bedrag);
    if (gevonden) uit.exact += 1;
    else uit.stil.push(`${waar.label} ${cijfer.tekst}`);
  }
}

/** A row of one amount may be an explained difference; false when it is not. */
function weegVerklaring(
  { verklaringen, twijfels }: Lezing,
  { label, cijfers: [cijfer] }: WareRij,
  uit: Weging
): boolean {
  const gevonden = verklaringen?.find(
    ({ omschrijving, bedrag }) =>
      kaal(label).includes(kaal(omschrijving)) && cijfers(bedrag.tekst) === cijfers(cijfer?.tekst ?? '')
  );
  if (gevonden === undefined || cijfer === undefined) return false;
  const { bedrag } = gevonden.bedrag;
  if (bedrag === null && twijfels.some(({ code }) => code === 'verklaring-onzeker' || code === 'eenheid-onbekend'))
    uit.twijfel += 1;
  else if (bedrag === null || Number(bedrag) !== cijfer.bedrag)
    uit.fout.push(`${label}: verklaring ${bedrag ?? 'open'}`);
  else uit.exact += 1;
  return true;
}

/** Weighs a reading against what its maker meant. */
export function weeg(lezing: Lezing, stuk: Proefstuk): Weging {
  const uit: Weging = { exact: 0, twijfel: 0, stil: [], fout: [] };
  const { twijfels } = lezing;
  const rijen = lezing.tabellen.flatMap((tabel) => tabel.rijen.map((rij) => ({ tabel, rij })));
  const gezien = new Set<Rij>();
  let van = 0;
  for (const waar of stuk.rijen) {
    if (waar.elders) {
      weegElders(lezing, waar, uit);
      continue;
    }
    const plaats = rijen.findIndex(({ rij }, i) => i >= van && rij.rol !== 'kop' && isSame(rij, waar));
    const gevonden = rijen[plaats];
    // A row of which nothing is sure is named by its whole line.
    const kern = kaal(waar.label.replace(/^[\d.]+ /, ''));
    const genoemd = twijfels.some(
      (t) =>
        t.code === 'cellen-onzeker' &&
        (kaal(waar.label).endsWith(kaal(t.label)) || (kern.length > 3 && kaal(t.label).includes(kern)))
    );
    const weg = (los: readonly WaarCijfer[], rij: Rij | null): void => {
      if (rij?.twijfel || genoemd || zegt(twijfels, 'tabel-onleesbaar')) uit.twijfel += los.length;
      else uit.stil.push(...los.map(({ tekst }) => `${waar.label} ${tekst}`));
    };
    if (gevonden === undefined) {
      if (!weegVerklaring(lezing, waar, uit)) weg(waar.cijfers, null);
      continue;
    }
    van = plaats + 1;
    const { tabel, rij } = gevonden;
    gezien.add(rij);
    const gelezen = rij.cellen.flatMap((cel, k): GelezenCijfer[] => {
      const kolom = tabel.kolommen[k];
      return cel?.waarde && !cel.nihil && kolom !== undefined ? [{ cel, kolom }] : [];
    });
    const { paren, los, extra } = paar(waar.cijfers, gelezen, rij);
    weg(los, rij);
    for (const { cel, kolom } of extra.filter((e) => !isBijzaak(e, waar)))
      uit.fout.push(`${waar.label}: ${cel.tekst} gelezen bij ${kolom.kop}`);
    for (const p of paren) weegPaar(p, tabel, rij, twijfels, waar.label, uit);
    if (waar.programma !== null && rij.programma !== null && !isProgramma(rij.programma, waar.programma))
      uit.fout.push(`${waar.label}: programma ${rij.programma} voor ${waar.programma}`);
  }
  for (const { rij } of rijen)
    if (!gezien.has(rij) && rij.cellen.some((cel) => Boolean(cel?.waarde) && cel?.nihil === false))
      uit.fout.push(`rij die er niet is: ${rij.label} ${rij.cellen.map((c) => c?.tekst ?? '.').join(' ')}`);
  return uit;
}
