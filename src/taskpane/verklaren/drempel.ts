import type { Drempel } from '../../domain/afwijking';
import type { Bedrag } from '../../money/bedrag';
import { decimaal, type Decimaal } from '../../money/decimaal';
import { formatDecimaal, type Taal } from '../../money/format';

/** A typed amount or percentage: null when empty, undefined when it is not a number of at least 0. */
export function parseInvoer(tekst: string, taal: Taal): Decimaal | null | undefined {
  const bare = tekst.replaceAll(/[\s€%]/g, '');
  if (bare === '') return null;
  const pattern = taal === 'nl' ? /^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/ : /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
  if (!pattern.test(bare)) return undefined;
  const plain = taal === 'nl' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  return decimaal(plain);
}

/** A threshold as it is typed. */
export interface Drempelinvoer {
  readonly bedrag: string;
  readonly procent: string;
}

/** A threshold as it is shown in the fields. */
export function toInvoer({ bedrag, procent }: Drempel, taal: Taal): Drempelinvoer {
  return {
    bedrag: bedrag === null ? '' : formatDecimaal(bedrag, taal),
    procent: procent === null ? '' : formatDecimaal(procent, taal),
  };
}

/** What was typed as a threshold; null when one of the two is not a number. */
export function parseDrempel(invoer: Drempelinvoer, taal: Taal): Drempel | null {
  const [bedrag, procent] = [parseInvoer(invoer.bedrag, taal), parseInvoer(invoer.procent, taal)];
  // The field asks for euros.
  return bedrag === undefined || procent === undefined ? null : { bedrag: bedrag as Bedrag | null, procent };
}

/** Whether two thresholds are the same; left out is another one than any. */
export function isSameDrempel(a: Drempel | null | undefined, b: Drempel | null | undefined): boolean {
  return a?.bedrag === b?.bedrag && a?.procent === b?.procent;
}
