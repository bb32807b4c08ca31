import { isPaginaregel } from './paginaregel';

/** What the BBV keeps outside the programmes, one item of it. */
const POST = [
  String.raw`(?:de\s)?(?:overzicht\s(?:van\s)?(?:de\s)?)?(?:kosten\s(?:van\s)?(?:de\s)?)?overhead(?:kosten)?`,
  String.raw`(?:overzicht\s(?:van\s)?(?:de\s)?)?algemene\s(?:dekkings|uitkerings)middelen`,
  String.raw`(?:heffing\s|bedrag\s)?(?:(?:voor\s)?(?:de\s)?heffing\s)?(?:voor\s)?(?:de\s)?(?:vennootschapsbelasting|vpb)(?:\s\(vpb\))?`,
  String.raw`(?:post\s|bedrag\s|raming\s)?(?:voor\s)?onvoorzien(?:e\suitgaven)?`,
].join('|');
/** Parts of a document beside its programmes. */
const DEEL = [
  String.raw`(?:verplichte\s)?paragrafen`,
  String.raw`paragraaf\s(?:[a-h\d][\d.]*\b.*|(?:lokale|weerstand|onderhoud|financiering|bedrijfsvoering|verbonden|grondbeleid).*)`,
  String.raw`(?:jaar|programma)rekening`,
  String.raw`(?:de\s)?(?:geconsolideerde\s)?balans(?:\s(?:per|op|ultimo)\s.*)?(?:\smet\stoelichting|\sen\stoelichting)?`,
  String.raw`(?:grondslagen|toelichting\sop\sde\sbalans|waarderingsgrondslagen)\b.*`,
  String.raw`bijlagen?(?:\s(?:\d+|[a-z]|[ivx]+)\b.*)?`,
  String.raw`financiële\s(?:begroting|positie)|uiteenzetting\s(?:van\s)?(?:de\s)?financiële\spositie`,
  String.raw`weerstandsvermogen(?:\sen\srisico\p{L}*)?`,
  String.raw`sisa(?:-?(?:bijlage|verantwoording))?|(?:controle|accountants)verklaring.*`,
  String.raw`(?:recapitulatie|totalen|lasten|baten|saldi|saldo|overzicht)\b.*\b(?:per|alle|van\sde)\sprogramma(?:['’]?s)?`,
  String.raw`(?:totaal\s|totalen\s)?(?:van\s)?(?:alle\s|de\s)?programma['’]?s(?:\s(?:samen|totaal))?|totaal(?:[\s-]generaal)?`,
].join('|');
const JAAR = String.raw`(?:\s(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)?`;
const BUITEN = new RegExp(
  `^(?:(?:(?:${POST})(?:\\s*[,&]\\s*|\\sen\\s|$|(?=\\s(?:19|20)\\d\\d)))+|(?:${DEEL}))${JAAR}$`,
  'iu'
);
/** Of the whole, or of one programme: the table below tells. */
const GEHEEL =
  /^(?:totaal)?(?:overzicht\s(?:van\s)?(?:de\s)?)?(?:totale\s|totaal\s)?(?:(?:lasten\sen\sbaten|baten\sen\slasten)(?:\sen\sreserves)?|mutaties\s(?:in\s|van\s)?(?:de\s)?reserves|reservemutaties|(?:gerealiseerde?\s)?resultaat)\b/iu;
const NUMMERING = /^(?:(?:hoofdstuk|deel|onderdeel)\s+[\dA-Z]+[.:)]?\s+|[\dIVX]+(?:\.\d+)*[.:)]?\s+|[A-H][.:)]\s+)?/iu;
/** Headings that a programme has itself: the three questions of the BBV and what stands below them. */
const EIGEN =
  /^(?:wat|wie|waar|hoe|welke|waarom|doel|thema|taakveld|beleid|product|indicator|effect|prestatie|resultaat|activiteit|toelichting|analyse|verschil|afwijking|financi|lasten|baten|saldo|kosten|middelen|budget|dekking|mutaties|reserves?|investering|verbonden|inleiding|samenvatting|algemeen|ambitie|missie|visie|context|kader|ontwikkeling|trends|risico|kerngegevens|portefeuille|bijdrage|beoogd|programma|deelprogramma|overige|incidente|structure|bestaand|nieuw|speerpunt|belangrijk|stand|voortgang|realisatie|maatregel|opgave|participatie|wettelijk|verplichte|beleidsindicator|relevante|tabel|bedrag)/iu;

const kaal = (tekst: string): string => tekst.replace(NUMMERING, '').replace(/\s*:$/, '').replace(/\s+/g, ' ').trim();

/** Whether words name a part of the document that is of no programme: `Overhead`, `4 Paragrafen`, `Balans per 31 december`. */
export function isBuitenProgramma(tekst: string): boolean {
  return !isPaginaregel(tekst) && BUITEN.test(kaal(tekst));
}

/** Whether words name an overview that is of the whole or of one programme: `Overzicht van baten en lasten`. */
export function isGeheeltitel(tekst: string): boolean {
  return GEHEEL.test(kaal(tekst)) && !/\bprogramma\b/i.test(tekst);
}

/** Whether a heading is one that a programme tends to have itself: `Wat heeft het gekost?`. */
export function isEigenKop(tekst: string): boolean {
  return EIGEN.test(kaal(tekst));
}

const KERN = /overhead|dekkingsmiddelen|onvoorzien|vennootschapsbelasting|vpb|reserves|bedrijfsvoering/giu;

/** Whether a programme is of what a heading names: `Programma 0 Overhead en onvoorzien` holds what `Overhead` heads. */
export function isVanProgramma(programma: string, kop: string): boolean {
  const genoemd = kop.toLowerCase().match(KERN) ?? [];
  return genoemd.length > 0 && genoemd.every((woord) => programma.toLowerCase().includes(woord));
}

const PROGRAMMARIJ = /^(?:(?:deel)?programma\s+|p)(\d{1,2}[a-z]?)\b/i;

/** Names of programmes by how they begin, each with the number it is known by; a name of fewer letters says too little. */
export type Programmanamen = ReadonlyMap<string, readonly { readonly naam: string; readonly nummer: string | null }[]>;

const BEGIN = 5;

/**
 * Prepares names for `countProgrammas`, once for a document of many tables.
 * @param koppen headings of programmes as printed
 */
export function indexProgrammas(koppen: readonly string[]): Programmanamen {
  const namen = new Map<string, { naam: string; nummer: string | null }[]>();
  for (const kop of koppen) {
    const naam = kop.replace(/^(?:\d+\.?\s+)?programma\s+\d+\w?[\s.:–-]*/i, '').toLowerCase();
    if (naam.length < BEGIN) continue;
    const nummer = PROGRAMMARIJ.exec(kop.replace(/^\d+\.?\s+/, ''))?.[1] ?? null;
    namen.set(naam.slice(0, BEGIN), [...(namen.get(naam.slice(0, BEGIN)) ?? []), { naam, nummer }]);
  }
  return namen;
}

/** How many programmes, and parts that are of none, a table lists by its labels. */
export function countProgrammas(labels: readonly string[], programmas: Programmanamen): number {
  const gezien = labels.flatMap((label) => {
    const nummer = PROGRAMMARIJ.exec(label)?.[1];
    if (nummer !== undefined) return [nummer];
    const naam = label.replace(/^\d+[\s.:)-]+/, '').toLowerCase();
    const bekend = programmas.get(naam.slice(0, BEGIN))?.find((ander) => naam.startsWith(ander.naam));
    return bekend === undefined ? [] : [bekend.nummer ?? naam];
  });
  return new Set(gezien).size;
}
