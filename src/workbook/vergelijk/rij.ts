import { columnMark, fingerprint, formatAfdruk, type Afdruk } from '../afdruk';
import { BEHOUD, type Kolomplan, type Rijplan } from '../plan';
import { BEZIG, type Formule, type Invoer } from '../stap';
import type { Celwaarde } from '../werkmap';
import { isSameFormula } from './formuletekst';

/** What stands in a cell now. */
export interface Huidig {
  readonly waarde: Celwaarde;
  readonly formule: Celwaarde;
}

/** Whether a cell calculates; a text that starts with `=` is given back as its own formula. */
export function hasFormula({ waarde, formule }: Huidig): boolean {
  return typeof formule === 'string' && formule.startsWith('=') && formule !== waarde;
}

/** What to do with one cell. */
export type Celbesluit =
  | { readonly besluit: 'laat' }
  | { readonly besluit: 'schrijf'; readonly waarde: Invoer }
  /** A person changed it: it is left alone, and said. */
  | { readonly besluit: 'eigen' };

/** The longest text a cell holds; the rest would make Excel refuse the whole write. */
const LANGSTE_TEKST = 32_767;
const AFGEKAPT = ' […]';

/** A text as it fits in a cell: cut visibly. */
export function fitText<T extends Invoer>(waarde: T): T | string {
  if (typeof waarde !== 'string' || waarde.length <= LANGSTE_TEKST) return waarde;
  return waarde.slice(0, LANGSTE_TEKST - AFGEKAPT.length) + AFGEKAPT;
}

const isFormule = (waarde: Invoer): waarde is Formule => typeof waarde === 'object';

const isEmpty = ({ waarde, formule }: Huidig): boolean =>
  (waarde === '' && formule === '') || (waarde === BEZIG && formule === BEZIG);

function decideFormule(kop: string, gepland: Formule, huidig: Huidig, afdruk: Afdruk): Celbesluit {
  const formule = String(huidig.formule);
  if (formule.startsWith('=')) {
    // A formula in a formula's place: ours of an earlier run, or the user's own; one that differs from both is kept
    // only if it does not name our tables, because ours change with the documents.
    if (isSameFormula(formule, gepland.formule)) return { besluit: 'laat' };
    return /\btbl[A-Z]|\[@|INDEX\(/i.test(formule) ? { besluit: 'schrijf', waarde: gepland } : { besluit: 'eigen' };
  }
  // A value of ours in a formula's place: the row had lapsed and is back.
  const vanOns = isEmpty(huidig) || afdruk.get(columnMark(kop)) === fingerprint(huidig.waarde);
  return vanOns ? { besluit: 'schrijf', waarde: gepland } : { besluit: 'eigen' };
}

/** Decides about one generated cell of a row that exists. */
export function decideCell(kop: string, gepland: Invoer | null, huidig: Huidig, afdruk: Afdruk): Celbesluit {
  if (gepland !== null && isFormule(gepland)) return decideFormule(kop, gepland, huidig, afdruk);
  const waarde = fitText(gepland ?? '');
  const heeftFormule = hasFormula(huidig);
  if (!heeftFormule && fingerprint(huidig.waarde) === fingerprint(waarde)) return { besluit: 'laat' };
  if (isEmpty(huidig)) return { besluit: 'schrijf', waarde };
  const laatst = afdruk.get(columnMark(kop));
  if (heeftFormule || laatst === undefined || laatst !== fingerprint(huidig.waarde)) return { besluit: 'eigen' };
  return { besluit: 'schrijf', waarde };
}

/**
 * The fingerprints of a row after this run. A cell that is the user's keeps the fingerprint it had,
 * so that it stays recognisable as changed; one that never had any gets none.
 */
export function nextAfdruk(
  kolommen: readonly Kolomplan[],
  rij: Rijplan,
  eigen: ReadonlySet<string>,
  vorige: Afdruk,
  huidig: (kop: string) => Celwaarde
): string {
  const delen = kolommen.flatMap((kolom): (readonly [string, Celwaarde])[] => {
    const gepland = rij.cellen[kolom.kop] ?? null;
    if (kolom.vanGebruiker || eigen.has(kolom.kop)) return [];
    if (gepland === BEHOUD || kolom.eenmalig) return [[kolom.kop, huidig(kolom.kop)]];
    if (gepland !== null && isFormule(gepland)) return [];
    return [[kolom.kop, fitText(gepland ?? '')]];
  });
  const bewaard = [...eigen].flatMap((kop) => {
    const laatst = vorige.get(columnMark(kop));
    return laatst === undefined ? [] : [`${columnMark(kop)}:${laatst}`];
  });
  return [formatAfdruk(delen), ...bewaard].filter((deel) => deel !== '').join(' ');
}
