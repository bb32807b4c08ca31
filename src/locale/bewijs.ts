import type { Bevinding, Bewijs, Suggestie } from '../domain/bevinding';
import type { Celnaam } from '../domain/celnaam';
import { gatherSuggesties } from '../domain/voorstelreeks';
import { absolute, type Decimaal } from '../money/decimaal';
import { formatDecimaal, type Taal } from '../money/format';

/** Whether a proof only repeats the sum of its finding: then the finding has said it already. */
export function isOwnSum({ termen, totaal }: Bevinding, bewijs: Bewijs): boolean {
  const own = new Set([totaal, ...termen.map(({ cel }) => cel)]);
  return own.size === bewijs.termen.length && bewijs.termen.every(({ cel }) => own.has(cel));
}

/** The terms of a proof as they are read: one that is added comes first, so that the sum does not begin with a minus. */
export function inReadingOrder(termen: Bewijs['termen']): Bewijs['termen'] {
  const first = termen.find(({ factor }) => !factor.startsWith('-'));
  return first === undefined ? termen : [first, ...termen.filter((term) => term !== first)];
}

/** The sum of a proof: `lasten 1.3 + 2 × lasten 1.4 - lasten programma 1`. */
export function printSom({ termen }: Bewijs, celnaam: Celnaam, taal: Taal): string {
  return inReadingOrder(termen)
    .map(({ cel, factor }, index) => printTerm(factor, celnaam(cel), index, taal))
    .join(' ');
}

/** `+ 2 × lasten 1.3`; the first without its plus. */
function printTerm(factor: Decimaal, naam: string, index: number, taal: Taal): string {
  const size = absolute(factor);
  const sign = factor.startsWith('-') ? '- ' : index === 0 ? '' : '+ ';
  return `${sign}${size === '1' ? '' : `${formatDecimaal(size, taal)} × `}${naam}`;
}

/** What a diagnosis is made of, in one language. */
interface Zinsdelen {
  readonly uitleg: (bevinding: Bevinding) => string;
  readonly samen: (bevinding: Bevinding) => string;
  readonly bewijs: (bewijs: Bewijs, celnaam: Celnaam) => string;
  readonly verdachten: (verdachten: Bevinding['verdachten'], celnaam: Celnaam, meer?: number) => string;
  readonly suggestie: (suggestie: Suggestie, celnaam: Celnaam, tot?: Decimaal | null) => string;
  /** How many suggestions are left untold; empty for none. */
  readonly others: (left: number) => string;
}

/** More suggestions than this nobody reads in a sentence; the likeliest come first. */
const HOOGSTENS = 5;

/** The whole diagnosis of a finding: sum, proof, suspects and suggestions, in that order. */
export function composeDiagnose(delen: Zinsdelen, bevinding: Bevinding, celnaam: Celnaam): string {
  const voorstellen = gatherSuggesties(bevinding.suggesties);
  return [
    delen.uitleg(bevinding),
    delen.samen(bevinding),
    ...(bevinding.bewijs === null || isOwnSum(bevinding, bevinding.bewijs)
      ? []
      : [delen.bewijs(bevinding.bewijs, celnaam)]),
    delen.verdachten(bevinding.verdachten, celnaam, bevinding.meerVerdachten),
    ...voorstellen.slice(0, HOOGSTENS).map(({ eerste, tot }) => delen.suggestie(eerste, celnaam, tot)),
    delen.others(voorstellen.length - HOOGSTENS),
  ]
    .filter((deel) => deel !== '')
    .join(' ');
}

/** Whether what is compared stands in one figure, in figures of one table, or in several tables. */
export function sourcesOf(termen: Bevinding['termen']): 'cijfer' | 'tabel' | 'tabellen' {
  if (termen.length === 1) return 'cijfer';
  return new Set(termen.map(({ cel }) => cel.split('.').slice(0, 2).join('.'))).size === 1 ? 'tabel' : 'tabellen';
}
