import type { Weigering } from '../workbook/vergelijk/vergelijk';
import type { Fout, FoutCode } from './state';

/** Excel's error codes and what they mean to a user. Messages are localised and not meant for people: never read. */
const CODES: Readonly<Record<string, FoutCode>> = {
  InvalidOperationInCellEditMode: 'celbewerking',
  TimedOut: 'celbewerking',
  AccessDenied: 'beveiligd',
  RequestPayloadSizeLimitExceeded: 'te-veel',
  ResponsePayloadSizeLimitExceeded: 'te-veel',
  InactiveWorkbook: 'andere-werkmap',
  ItemNotFound: 'niet-gevonden',
  InvalidReference: 'niet-gevonden',
  InvalidSelection: 'geen-selectie',
  SelectionTooLarge: 'selectie-te-groot',
  FormulasReplaced: 'formules-vervangen',
  ActivityLimitReached: 'bezet',
  RequestAborted: 'bezet',
  ServiceNotAvailable: 'bezet',
};

/** What failed, as a code for the sentence and a detail for who has to mend it. */
export function describeFailure(error: unknown, otherwise: FoutCode = 'onbekend'): Fout {
  const facts =
    error instanceof Error ? (error as Error & { code?: unknown; debugInfo?: unknown; details?: unknown }) : null;
  const code = typeof facts?.code === 'string' ? facts.code : null;
  const detail = JSON.stringify(
    facts === null
      ? { error: String(error) }
      : {
          code,
          name: facts.name,
          message: facts.message,
          details: facts.details ?? facts.debugInfo,
          stack: facts.stack,
        },
    null,
    2
  );
  return { code: (code === null ? undefined : CODES[code]) ?? otherwise, detail };
}

/** Why the workbook was left as it was. */
export function describeRefusal(weigering: Weigering): Fout {
  const code = weigering.code === 'blad-beveiligd' ? 'beveiligd' : weigering.code;
  return { code, detail: JSON.stringify(weigering), blad: weigering.blad };
}
