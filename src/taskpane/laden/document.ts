import type { Lezing } from '../../domain/lezing';
import type { Teksten } from '../../locale/teksten';
import { countContents, countNotities } from './inhoud';

/** A document in one line: kind and year, format, and how much it holds. */
export function describeDocument(lezing: Lezing, { paneel }: Teksten): string {
  const kind = lezing.soort && paneel.soort[lezing.soort];
  const { rijen, indicatoren } = countContents([lezing]);
  return [
    [kind, lezing.jaar].filter((part) => part !== null).join(' '),
    paneel.formaat[lezing.document.formaat],
    lezing.notities === undefined
      ? paneel.laden.inhoud(rijen, indicatoren)
      : paneel.laden.notities(countNotities([lezing])),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
