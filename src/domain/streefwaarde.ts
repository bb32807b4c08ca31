import { compare, type Decimaal } from '../money/decimaal';
import { parseGetal } from '../money/lees-getal';
import type { Notatie } from '../money/notatie';
import type { Meting, Richting } from './indicator';

/** A bound of a target; `strikt`: the bound itself does not count as reached. */
export interface Grens {
  readonly waarde: Decimaal;
  readonly strikt: boolean;
}

/** A target that says by itself when it is reached. */
export type Streefwaarde =
  | { readonly soort: 'minimaal'; readonly onder: Grens; readonly boven: null }
  | { readonly soort: 'maximaal'; readonly onder: null; readonly boven: Grens }
  | { readonly soort: 'band'; readonly onder: Grens; readonly boven: Grens }
  /** "stabiel", "gelijkblijvend": as the year before, without a number. */
  | { readonly soort: 'stabiel'; readonly onder: null; readonly boven: null };

const GETAL = String.raw`([+-]?\s?\d[\d.,]*\s?%?)`;
const VORMEN: readonly (readonly [RegExp, 'minimaal' | 'maximaal', boolean])[] = [
  [new RegExp(`^(?:minimaal|min\\.?|ten ?minste|minstens|vanaf|≥|>=|=>)\\s*${GETAL}$`, 'i'), 'minimaal', false],
  [new RegExp(`^${GETAL}\\s*(?:of meer|of hoger|of beter|en hoger|\\+)$`, 'i'), 'minimaal', false],
  [new RegExp(`^(?:meer dan|hoger dan|groter dan|boven(?: de)?|>)\\s*${GETAL}$`, 'i'), 'minimaal', true],
  [
    new RegExp(`^(?:maximaal|max\\.?|ten hoogste|hoogstens|hooguit|tot en met|t/m|≤|<=|=<)\\s*${GETAL}$`, 'i'),
    'maximaal',
    false,
  ],
  [new RegExp(`^${GETAL}\\s*(?:of minder|of lager|en lager)$`, 'i'), 'maximaal', false],
  [new RegExp(`^(?:minder dan|lager dan|kleiner dan|onder(?: de)?|<)\\s*${GETAL}$`, 'i'), 'maximaal', true],
];
const BAND = new RegExp(`^(?:tussen(?: de)?\\s*)?${GETAL}\\s*(?:-|–|—|tot en met|tot|t/m|à|en)\\s*${GETAL}$`, 'i');
const STABIEL = /^(?:stabiel|gelijk(?:blijvend| blijvend| gebleven| blijven)?|constant|handhaven|ongewijzigd)$/i;

/** A school year or a period is no band of values. */
function isPeriode(onder: string, boven: string): boolean {
  const jaar = (tekst: string): boolean => /^(?:19|20)\d\d$/.test(tekst.trim());
  return jaar(onder) && jaar(boven);
}

/**
 * Reads a target that carries its own direction: `minimaal 80`, `≥ 80 %`, `maximaal 5`, `< 5`, `10-15`,
 * `tussen 10 en 15`, `stabiel`.
 * @returns null for a plain number, and for everything that is not surely one of these
 */
export function parseStreefwaarde(tekst: string, notatie: Notatie = 'nl'): Streefwaarde | null {
  const schoon = tekst.replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ').trim();
  if (schoon === '' || schoon.length > 60) return null;
  if (STABIEL.test(schoon)) return { soort: 'stabiel', onder: null, boven: null };
  const number = (deel: string | undefined): Decimaal | null =>
    deel === undefined ? null : (parseGetal(deel, notatie)?.waarde ?? null);
  for (const [vorm, soort, strikt] of VORMEN) {
    const waarde = number(vorm.exec(schoon)?.[1]);
    if (waarde === null) continue;
    const grens: Grens = { waarde, strikt };
    return soort === 'minimaal' ? { soort, onder: grens, boven: null } : { soort, onder: null, boven: grens };
  }
  const [, eerste = '', tweede = ''] = BAND.exec(schoon) ?? [];
  const [onder, boven] = [number(eerste), number(tweede)];
  if (onder === null || boven === null || isPeriode(eerste, tweede) || compare(onder, boven) >= 0) return null;
  return { soort: 'band', onder: { waarde: onder, strikt: false }, boven: { waarde: boven, strikt: false } };
}

/** The target of a measurement that is no plain number; what a person typed over it counts. */
export function streefwaardeOf({ tekst, ingevuld, waarde }: Meting): Streefwaarde | null {
  return waarde === null ? parseStreefwaarde(ingevuld ?? tekst) : null;
}

/** Which way is better, as far as the form of a target says it. */
export function richtingOf({ soort }: Streefwaarde): Richting {
  return soort === 'minimaal' ? 'hoger' : soort === 'maximaal' ? 'lager' : 'gelijk';
}

/** Whether a realisation lies within the bounds. */
export function isWithin(gemeten: Decimaal, { onder, boven }: Streefwaarde): boolean {
  const above = onder === null ? 1 : compare(gemeten, onder.waarde);
  const below = boven === null ? 1 : compare(boven.waarde, gemeten);
  return (
    (above > 0 || (above === 0 && onder?.strikt === false)) && (below > 0 || (below === 0 && boven?.strikt === false))
  );
}
