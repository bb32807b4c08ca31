import type { Bevinding } from '../../domain/bevinding';
import type { DocumentInfo } from '../../domain/lezing';
import type { Resultaat } from '../../domain/resultaat';
import { OORDELEN } from '../selectie';
import type { Filter } from '../state';

/** The findings on one programme in one document. */
export interface Groep {
  readonly sleutel: string;
  readonly document: DocumentInfo;
  readonly programma: string | null;
  readonly bevindingen: readonly Bevinding[];
}

const severity = (bevinding: Bevinding | undefined): number =>
  bevinding === undefined ? OORDELEN.length : OORDELEN.indexOf(bevinding.oordeel);

/** Findings by document and programme, worst first: within a group and between groups. Equals keep their order. */
export function groupFindings(resultaat: Resultaat, filter: Filter): readonly Groep[] {
  const groups = new Map<string, Bevinding[]>();
  for (const bevinding of resultaat.bevindingen) {
    if (filter !== 'alle' && bevinding.oordeel !== filter) continue;
    const key = `${bevinding.document}|${bevinding.programma ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), bevinding]);
  }
  const documents = new Map(resultaat.dossier.lezingen.map(({ document }) => [document.id, document]));
  return [...groups]
    .flatMap(([sleutel, members]) => {
      const bevindingen = [...members].sort((a, b) => severity(a) - severity(b));
      const document = documents.get(members[0]?.document ?? '');
      return document ? [{ sleutel, document, programma: members[0]?.programma ?? null, bevindingen }] : [];
    })
    .sort((a, b) => severity(a.bevindingen[0]) - severity(b.bevindingen[0]));
}
