import type { Indicator } from '../../domain/indicator';
import type { Lezing } from '../../domain/lezing';
import type { Problem } from '../../domain/problem';
import { isContradicted } from './indicatorvolgorde';

/** Indicators of one programme per doelstelling, in printed order. */
function perDoelstelling(indicatoren: readonly Indicator[]): Map<string, Indicator[]> {
  const groepen = new Map<string, Indicator[]>();
  for (const indicator of indicatoren) {
    if (indicator.doelstelling === null) continue;
    const groep = groepen.get(indicator.doelstelling) ?? [];
    groepen.set(indicator.doelstelling, [...groep, indicator]);
  }
  return groepen;
}

/** The other document nearest in year whose doelstelling counts as many indicators, all with a printed name. */
function sourceFor(code: string, aantal: number, lezing: Lezing, lezingen: readonly Lezing[]) {
  const afstand = (ander: Lezing): number => Math.abs((ander.jaar ?? 0) - (lezing.jaar ?? 0));
  return lezingen
    .filter((ander) => ander !== lezing)
    .map((ander) => ({ ander, groep: perDoelstelling(ander.indicatoren).get(code) ?? [] }))
    .filter(({ groep }) => groep.length === aantal && groep.every((i) => i.naam !== null && !i.naamAfgeleid))
    .sort((a, b) => afstand(a.ander) - afstand(b.ander))[0];
}

function inferFor(lezing: Lezing, lezingen: readonly Lezing[]): Lezing {
  const afgeleid = new Map<string, Indicator>();
  const twijfels: Problem[] = [];
  for (const [code, groep] of perDoelstelling(lezing.indicatoren)) {
    // A named one in the group would say where the others stand, but then position alone no longer does.
    if (!groep.every((indicator) => indicator.naam === null)) continue;
    const bron = sourceFor(code, groep.length, lezing, lezingen);
    if (bron === undefined) continue;
    const namen = bron.groep.map(({ naam }) => naam ?? '');
    // Notes that speak of each other's indicator: the order is another one.
    if (
      isContradicted(
        namen,
        groep.map(({ toelichting }) => toelichting)
      )
    )
      continue;
    groep.forEach((indicator, i) => {
      const model = bron.groep[i];
      if (model?.naam === null || model === undefined) return;
      const { naam, eenheid, richting, richtingreden = null } = model;
      afgeleid.set(indicator.id, { ...indicator, naam, naamAfgeleid: true, eenheid, richting, richtingreden });
      twijfels.push({ code: 'naam-afgeleid', herkomst: indicator.herkomst, naam, uit: bron.ander.document.naam });
    });
  }
  if (afgeleid.size === 0) return lezing;
  const plaatsen = new Set(twijfels.map((t) => ('herkomst' in t ? t.herkomst.blok : -1)));
  const overig = lezing.twijfels.filter((t) => t.code !== 'naam-onbekend' || !plaatsen.has(t.herkomst.blok));
  return {
    ...lezing,
    indicatoren: lezing.indicatoren.map((indicator) => afgeleid.get(indicator.id) ?? indicator),
    twijfels: [...overig, ...twijfels],
  };
}

/**
 * Names judgements that a document prints without a name after the indicators of another document, by position
 * within their doelstelling. Only where both print equally many; the name is marked as inferred.
 */
export function inferNames(lezingen: readonly Lezing[]): Lezing[] {
  return lezingen.map((lezing) => inferFor(lezing, lezingen));
}
