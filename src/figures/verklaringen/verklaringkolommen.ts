import { parseGetal } from '../../money/lees-getal';
import { isJaarwoord, parseKopwoorden } from '../kolommen/kopwoorden';

/** What a column of a list of explained differences holds. */
export type Verklaringrol =
  | 'nummer'
  | 'naam'
  /** Words behind the amounts: what it is paid from, a reference. */
  | 'tekst'
  | 'bedrag'
  /** Amounts of one side of a cause, beside its saldo. */
  | 'deelbedrag'
  /** The column itself tells what its amounts are. */
  | 'voordeel'
  | 'nadeel'
  | 'incidenteel'
  | 'structureel'
  | 'vn'
  | 'is'
  | 'lb';

const ROLLEN: readonly (readonly [RegExp, Verklaringrol])[] = [
  [/^(?:#|nr\.?|no\.?|nummer|volgnr\.?|volgnummer)$/i, 'nummer'],
  [
    /^(?:v\s?\/\s?n|n\s?\/\s?v|voor-?\s?(?:\/|of|en)\s?nadeel|voordeel\s?(?:\/|of)\s?nadeel|voordelig\s?(?:\/|of)\s?nadelig|(?:voor|na)deel\?|v of n|vn)$/i,
    'vn',
  ],
  [/^(?:i\s?\/\s?s|s\s?\/\s?i|inc\w*\.?\s?\/\s?str\w*\.?)$/i, 'is'],
  [/^(?:l\s?\/\s?b|b\s?\/\s?l|lasten\s?\/\s?baten|baten\s?\/\s?lasten)$/i, 'lb'],
  [/^(?:voordeel|voordelen|meevallers?)$/i, 'voordeel'],
  [/^(?:nadeel|nadelen|tegenvallers?)$/i, 'nadeel'],
  [/^incidentee?le?$/i, 'incidenteel'],
  [/^structuree?le?$/i, 'structureel'],
  [/^(?:lasten|baten|reserves?|mutaties? reserves?|storting|onttrekking)$/i, 'deelbedrag'],
  [
    /^(?:(?:het\s)?(?:bedrag|verschil|afwijking|saldo|per saldo|effect|resultaat)(?:\s(?:verschil|afwijking|saldo|effect))?)(?:\s(?:\(?x\s.*|in\s.*|\(?€.*|[vnis]\s?\/\s?[vnis]))?$/i,
    'bedrag',
  ],
  [
    /^(?:omschrijving|onderwerp|specificatie|oorzaak|oorzaken|verklaring|product|post|taakveld|programma|prog\.?|pr\.?|doel|doelstelling|od|code|thema|beleidsveld|activiteit|onderdeel|analyse|toelichting(?:\s(?:op\s)?(?:de\s)?(?:verschil(?:len)?|afwijking(?:en)?))?|belangrijkste\s(?:verschillen|afwijkingen)|verschillen|afwijkingen)$/i,
    'naam',
  ],
  [/^(?:dekking\b.*|ui|verwijzing|opmerking(?:en)?|ten laste van|via reserve.*)$/i, 'tekst'],
];

/** What the name of a column says; null where it is not known. */
export function roleOf(kop: string): Verklaringrol | null {
  return ROLLEN.find(([patroon]) => patroon.test(kop.trim()))?.[1] ?? null;
}

const BEDRAGEN = new Set<Verklaringrol>(['bedrag', 'deelbedrag', 'voordeel', 'nadeel', 'incidenteel', 'structureel']);

/** Whether cells of a column are amounts. */
export function isBedragrol(rol: Verklaringrol): boolean {
  return BEDRAGEN.has(rol);
}

/** A header as read: the roles of its columns, and whether they alone say that these are explained differences. */
export interface Verklaringkop {
  readonly rollen: readonly Verklaringrol[];
  readonly zeker: boolean;
  /** A column of names is called by no word that is known. */
  readonly geraden: boolean;
}

/**
 * The roles of a header above a list of explained differences; null for any other header. A year or a stage
 * (begroting, rekening) above an amount makes it a table of figures.
 */
export function parseVerklaringkop(koppen: readonly string[]): Verklaringkop | null {
  if (koppen.length < 2 || koppen.length > 9) return null;
  const rollen: Verklaringrol[] = [];
  let geraden = false;
  for (const [i, kop] of koppen.entries()) {
    const { jaar, reeks } = parseKopwoorden(kop);
    if ((reeks !== null && reeks !== 'verschil') || parseGetal(kop) !== null) return null;
    const bekend = roleOf(jaar === null ? kop : kop.replace(String(jaar), ''));
    if (jaar !== null && bekend !== 'bedrag') return null;
    const achter = rollen.some(isBedragrol);
    // "Toelichting" behind the amounts, or any other words: a column of text.
    if (bekend === null || (bekend === 'naam' && achter)) {
      if (kop.length > 60 || (kop === '' && achter && i < koppen.length - 1)) return null;
      rollen.push(achter ? 'tekst' : 'naam');
      geraden ||= !achter;
    } else rollen.push(bekend);
  }
  const heeft = (rol: Verklaringrol): boolean => rollen.includes(rol);
  if (!heeft('naam') || !rollen.some(isBedragrol)) return null;
  const zijden = heeft('voordeel') && heeft('nadeel');
  // Lasten and baten without a saldo are figures of rows, unless a letter stands beside them.
  const eigen = heeft('bedrag') || zijden || (heeft('incidenteel') && heeft('structureel'));
  if (!eigen || rollen.filter((rol) => rol === 'bedrag').length > 1) return null;
  return { rollen, zeker: heeft('vn') || zijden || heeft('is'), geraden };
}

/** An amount, and no year or percentage. */
export function isBedragcel(tekst: string): boolean {
  const getal = isJaarwoord(tekst) ? null : parseGetal(tekst);
  return getal?.soort === 'getal' && !getal.procent;
}
