import type { Bevinding } from '../../domain/bevinding';
import type { DocumentInfo } from '../../domain/lezing';
import type { Resultaat } from '../../domain/resultaat';
import { OORDELEN } from '../selectie';
import type { Filter } from '../state';

/** The findings on one programme in one document; of figures without a programme: on the tables with one title. */
export interface Groep {
  readonly sleutel: string;
  readonly document: DocumentInfo;
  readonly programma: string | null;
  /** What the table is called, where there is no programme; null when it has no title. */
  readonly titel: string | null;
  readonly bevindingen: readonly Bevinding[];
}

const severity = (bevinding: Bevinding | undefined): number =>
  bevinding === undefined ? OORDELEN.length : OORDELEN.indexOf(bevinding.oordeel);

/** Findings by document and programme, worst first: within a group and between groups. Equals keep their order. */
export function groupFindings(resultaat: Resultaat, filter: Filter): readonly Groep[] {
  const titels = new Map(
    resultaat.dossier.lezingen.flatMap(({ tabellen }) => tabellen.map(({ id, titel }) => [id, titel] as const))
  );
  const titleOf = ({ totaal }: Bevinding): string | null => titels.get(totaal.split('.').slice(0, 2).join('.')) ?? null;
  const groups = new Map<string, Bevinding[]>();
  for (const bevinding of resultaat.bevindingen) {
    if (filter !== 'alle' && bevinding.oordeel !== filter) continue;
    const key = `${bevinding.document}|${bevinding.programma ?? `|${titleOf(bevinding) ?? ''}`}`;
    groups.set(key, [...(groups.get(key) ?? []), bevinding]);
  }
  const documents = new Map(resultaat.dossier.lezingen.map(({ document }) => [document.id, document]));
  return [...groups]
    .flatMap(([sleutel, members]) => {
      const bevindingen = [...members].sort((a, b) => severity(a) - severity(b));
      const [first] = members;
      const document = documents.get(first?.document ?? '');
      if (first === undefined || document === undefined) return [];
      return [{ sleutel, document, programma: first.programma, titel: titleOf(first), bevindingen }];
    })
    .sort((a, b) => severity(a.bevindingen[0]) - severity(b.bevindingen[0]));
}
