import type { Documentsoort } from '../../domain/lezing';
import type { Kolom, Reeks, Soort } from '../../domain/tabel';
import { NA_RESERVES } from './drietallen';
import { parseKopwoorden, type Kopbetekenis } from './kopwoorden';

/** What is known of the document when its columns are given a meaning. */
export interface Documentkennis {
  readonly soort: Documentsoort | null;
  readonly jaar: number | null;
}

const TOT = String.raw`\b(?:t\/m|tot en met|tot|per|stand)\s+(?:per\s+)?`;
const MAAND =
  '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?)';
/** Words of a part of the year: `t/m augustus`, `per 1-9`, `1e halfjaar`; until the end of December is all of it. */
const DEEL: readonly RegExp[] = [
  new RegExp(String.raw`${TOT}(?:\d{1,2}\s)?${MAAND}\b`, 'i'),
  new RegExp(String.raw`${TOT}\d{1,2}[-/.](?!12)\d{1,2}\b`, 'i'),
  /\b(?:half ?jaar|kwartaal|tertaal|maanden|q[1-4])\b/i,
  /\b(?:[123]e|eerste|tweede|derde) (?:helft|periode)\b/i,
];

/**
 * Whether realisation in a column is of a part of the year: its words say so, or it stands in a report during that year.
 * It is no rekening, and no begroting of a whole year can be held against it.
 */
function isDeelVanJaar(kop: string, { reeks, jaar }: Kopbetekenis, document: Documentkennis): boolean {
  if (reeks !== 'rekening') return false;
  const tijdens = document.soort === 'bestuursrapportage' && (jaar === null || jaar === document.jaar);
  return tijdens || DEEL.some((patroon) => patroon.test(kop));
}

/** Whether a column holds a part of what another holds whole (`waarvan incidenteel`): it is no begroting of its own. */
function isDeelVanGeheel(kop: string): boolean {
  return /\b(?:incidentee?le?|structuree?le?|eenmalige?)\b/i.test(kop);
}

/** Whether a column holds percentages (`Verschil in %`, `Realisatie %`): whatever they are of, they are no amounts. */
function isAandeel(kop: string): boolean {
  return /%|\b(?:procent(?:en|ueel|uele)?|perc\.?|percentages?)(?!\p{L})/iu.test(kop);
}

/**
 * The year that the figures of a table account for: of the last rekening, else of the document. A rekening without a
 * year is that of the document, whatever earlier one stands beside it.
 */
function tableYear(betekenissen: readonly Kopbetekenis[], { jaar, soort }: Documentkennis): number | null {
  if (betekenissen.some((b) => b.reeks === 'rekening' && b.jaar === null)) return jaar;
  const jaren = betekenissen.flatMap((b) => (b.reeks === 'rekening' && b.jaar !== null ? [b.jaar] : []));
  if (soort === 'begroting' || jaren.length === 0) return jaar;
  return Math.max(...jaren);
}

/**
 * What a table is of, whatever its document is: one with a rekening beside the begroting of the same year after
 * changes (or their difference) accounts for that year.
 */
function tableKind(betekenissen: readonly Kopbetekenis[], { soort, jaar }: Documentkennis): Documentkennis['soort'] {
  const rekening = betekenissen.flatMap((b) => (b.reeks === 'rekening' ? [b.jaar] : []));
  const tegenover = betekenissen.some(
    (b) => (b.reeks === 'na wijziging' || b.reeks === 'primitief') && b.jaar !== null && rekening.includes(b.jaar)
  );
  return soort === 'begroting' && tegenover && !rekening.every((j) => j !== null && jaar !== null && j < jaar)
    ? 'jaarrekening'
    : soort;
}

/**
 * Which begroting is meant when the header only says `Begroting`: known from its neighbours, or not at all.
 * @param isRaming it is called a raming
 */
function resolveBegroting(
  { jaar }: Kopbetekenis,
  alle: readonly Kopbetekenis[],
  tabeljaar: number | null,
  soort: Documentsoort | null,
  isRaming: boolean
): Reeks | null {
  const zelfde = alle.filter((b) => b.jaar === jaar || b.jaar === null || jaar === null);
  if (zelfde.some((b) => b.reeks === 'na wijziging' || b.reeks === 'wijziging')) return 'primitief';
  if (zelfde.some((b) => b.reeks === 'primitief')) return 'na wijziging';
  // The one begroting beside the rekening of its year: the accounts compare with it after changes. Said as assumed.
  if (soort !== 'begroting' && tabeljaar !== null && (jaar ?? tabeljaar) === tabeljaar) {
    if (alle.some((b) => b.reeks === 'rekening' && (b.jaar ?? tabeljaar) === tabeljaar)) return 'na wijziging';
  }
  if (jaar === null || tabeljaar === null) return soort === 'begroting' && jaar === null ? 'primitief' : null;
  if (soort === 'begroting') return jaar === tabeljaar ? 'primitief' : jaar > tabeljaar ? 'raming' : null;
  if (jaar <= tabeljaar) return null;
  // The begroting of next year, and behind it the years to come, in whatever document.
  const later = alle.filter((b) => b.reeks === 'begroting' && b.jaar !== null && b.jaar > tabeljaar);
  if (!later.some((b) => b.jaar !== null && b.jaar < jaar)) return 'primitief';
  return isRaming ? 'raming' : null;
}

/** The series of a table that names one for some columns and none for the others. */
function onlyReeks(reeksen: readonly (Reeks | null)[]): Reeks | null {
  const genoemd = [...new Set(reeksen.filter((reeks) => reeks !== null))];
  return genoemd.length === 1 ? (genoemd[0] ?? null) : null;
}

/** Series that a caption above a table gives to columns that name none. */
function captionReeks(titel: string, soort: Documentsoort | null): Reeks | null {
  if (/\b(?:verschil(?:len)?|afwijking(?:en)?)\b/i.test(titel)) return 'verschil';
  if (soort === 'begroting') return 'primitief';
  return /\b(?:gerealiseerde?|rekening|jaarrekening|realisatie|werkelijke?)\b/i.test(titel) ? 'rekening' : null;
}

const RESERVEMUTATIES = /\b(?:mutaties?|verrekening(?:en)?)\b.*\breserves?\b|\breservemutaties\b/i;

/**
 * The kinds of columns below a title of changes of reserves, where they do not say again of what they are:
 * `Toevoegingen`, `Onttrekkingen`, and the saldo of the two. A course of reserves with its balances is another table.
 */
function reserveKinds(koppen: readonly string[], titel: string): readonly (Soort | null)[] {
  const soorten = koppen.map((kop): Soort | null => {
    const { soort } = parseKopwoorden(`${kop} reserves`);
    return soort === 'toevoeging' || soort === 'onttrekking' ? soort : null;
  });
  const compleet = soorten.includes('toevoeging') && soorten.includes('onttrekking');
  if (!RESERVEMUTATIES.test(titel) || !compleet || koppen.some((kop) => /\b(?:stand|saldo (?:per|op))\b/i.test(kop)))
    return koppen.map(() => null);
  return koppen.map((kop, i) => soorten[i] ?? (/^(?:saldo|totaal|per saldo)\b/i.test(kop) ? 'mutatie reserves' : null));
}

/**
 * The meaning of the columns as far as words tell: series × kind × year. What only figures can tell
 * (the kind of `Rekening 2021` behind baten and lasten) is decided later, by the identities.
 * @param titel the caption of the table
 */
export function nameKolommen(koppen: readonly string[], titel: string, gegeven: Documentkennis): Kolom[] {
  const reserves = reserveKinds(koppen, titel);
  const betekenissen = koppen.map((kop, i): Kopbetekenis => {
    const woorden = parseKopwoorden(kop);
    const gelezen = { ...woorden, soort: reserves[i] ?? woorden.soort };
    if (isAandeel(kop)) return { ...gelezen, reeks: null, soort: 'aandeel' };
    return isDeelVanJaar(kop, gelezen, gegeven) || isDeelVanGeheel(kop) ? { ...gelezen, reeks: null } : gelezen;
  });
  const document = { ...gegeven, soort: tableKind(betekenissen, gegeven) };
  const tabeljaar = tableYear(betekenissen, document);
  const reeksen = betekenissen.map((b, i) =>
    b.reeks === 'begroting'
      ? resolveBegroting(b, betekenissen, tabeljaar, document.soort, /\braming\b/i.test(koppen[i] ?? ''))
      : b.reeks
  );
  const geenStadium = betekenissen.every((b) => b.reeks === null);
  // The same name twice says that what tells them apart stands elsewhere: a caption does not give it to both.
  const dubbel = new Set(koppen).size < koppen.length;
  const genoemd = geenStadium ? captionReeks(titel, document.soort) : onlyReeks(reeksen);
  const erfenis = dubbel ? null : genoemd;
  const kolommen = koppen.map((kop, i) => {
    const { reeks: woord, soort, jaar } = betekenissen[i] ?? parseKopwoorden(kop);
    // A column of percentages or a forecast that has no name of ours inherits nothing.
    const erft = woord === null && soort !== null && soort !== 'aandeel' && !isDeelVanGeheel(kop);
    const reeks = reeksen[i] ?? (erft ? erfenis : null);
    return { kop, reeks, soort, jaar: jaar ?? (reeks === null || reeks === 'raming' ? null : tabeljaar) };
  });
  // A year that was only inherited, and makes two columns one, is that of neither.
  const ontdubbeld = kolommen.map((kolom, i): Kolom => {
    const erft = betekenissen[i]?.jaar === null && kolom.jaar !== null && kolom.reeks !== null && reeksen[i] !== null;
    const dubbel = erft && kolommen.some((ander, k) => k !== i && isSame(ander, kolom));
    return dubbel && koppen.some((_, k) => (betekenissen[k]?.jaar ?? null) !== null)
      ? { ...kolom, reeks: null, jaar: null }
      : kolom;
  });
  // Columns of one name and one meaning are told apart by something that was not read, as the name of a group.
  const isTweeling = (kolom: Kolom, i: number): boolean =>
    kolom.soort !== 'aandeel' &&
    ontdubbeld.some((ander, k) => k !== i && koppen[k] === koppen[i] && isSame(ander, kolom));
  // A series that was only inherited, and gives a column the meaning that another has by its own name, is that of none.
  return ontdubbeld.map((kolom, i) =>
    kolom.reeks !== null && isTweeling(kolom, i)
      ? { ...kolom, reeks: null }
      : reeksen[i] === null &&
          kolom.reeks !== null &&
          kolommen.some((ander, k) => (reeksen[k] ?? null) !== null && isSame(ander, kolom))
        ? { ...kolom, reeks: null, jaar: betekenissen[i]?.jaar ?? null }
        : kolom
  );
}

/** The same series, kind and year; the saldo before reserves and the resultaat after them are two. */
const isSame = (a: Kolom, b: Kolom): boolean =>
  a.reeks === b.reeks &&
  a.soort !== null &&
  a.soort === b.soort &&
  a.jaar === b.jaar &&
  NA_RESERVES.test(a.kop) === NA_RESERVES.test(b.kop);
