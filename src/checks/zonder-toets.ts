import { isBedragkolom } from '../domain/bedragkolom';
import type { NietGetoetst, ZonderToets, ZonderToetsReden } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import { celId, type Cel, type CelId, type Kolom, type Rij, type Tabel } from '../domain/tabel';
import { groupBy, withoutAandeel } from './stelsel/groepen';
import { isVerdict, type Uitkomst } from './identiteit';
import { columnOf, rowOf } from './voorstellen/lijnen';

/**
 * The figures that take part in no sum at all, tested nor left out, with the reason: so that silence is not taken for
 * approval. By table; a document in which nothing was tested is one. An earlier workbook of ours holds no figures.
 */
export function findZonderToets(lezingen: readonly Lezing[], uitkomsten: readonly Uitkomst[]): readonly ZonderToets[] {
  const known = new Set(uitkomsten.map(({ document }) => document));
  const isHeard = hearFigures(uitkomsten);
  return lezingen.flatMap((lezing): readonly ZonderToets[] => {
    if (lezing.notities !== undefined) return [];
    const document = lezing.document.id;
    if (!known.has(document)) return [{ document, reden: reasonFor(lezing), tabel: null, titel: null, cellen: [] }];
    const perTabel = lezing.tabellen.flatMap((tabel) => inTable(document, tabel, isHeard));
    const tegels = lezing.tegels.filter(({ id, bedrag }) => bedrag.waarde !== null && !isHeard(id)).map(({ id }) => id);
    const loose = { document, reden: 'geen-optelling', tabel: null, titel: null, cellen: tegels } as const;
    return tegels.length === 0 ? perTabel : [...perTabel, loose];
  });
}

/** Figures that a finding holds, and those in the row or column of a sum that was left out: that is said there. */
function hearFigures(uitkomsten: readonly Uitkomst[]): (cel: CelId) => boolean {
  const tested = new Set(
    uitkomsten.flatMap((one) => [one.totaal, ...(one.termen ?? []).map(({ cel }) => cel)]).map(withoutAandeel)
  );
  const left = uitkomsten.filter((one): one is NietGetoetst => !isVerdict(one));
  const lines = new Set(left.flatMap(({ totaal }) => [rowOf(totaal), columnOf(totaal)]));
  return (cel) => tested.has(cel) || lines.has(rowOf(cel) ?? '') || lines.has(columnOf(cel) ?? '');
}

function inTable(document: string, tabel: Tabel, isHeard: (cel: CelId) => boolean): readonly ZonderToets[] {
  const silent = tabel.rijen.flatMap((rij) =>
    tabel.kolommen.flatMap((kolom, index) => {
      const id = celId(rij, index);
      const cel = rij.cellen[index] ?? null;
      return cel === null || isHeard(id) ? [] : [{ id, reden: reasonOf(rij, kolom, cel) }];
    })
  );
  return [...groupBy(silent, ({ reden }) => reden)].flatMap(([, own]): readonly ZonderToets[] => {
    const [first] = own;
    const plaats = { document, tabel: tabel.id, titel: tabel.titel };
    return first ? [{ ...plaats, reden: first.reden, cellen: own.map(({ id }) => id) }] : [];
  });
}

function reasonOf(rij: Rij, kolom: Kolom, { waarde }: Cel): ZonderToetsReden {
  if (waarde === null) return 'geen-getal';
  if (rij.twijfel !== null) return 'rij-onzeker';
  if (kolom.soort === 'aandeel' || kolom.soort === 'waarde') return 'geen-bedrag';
  return isBedragkolom(kolom) ? 'geen-optelling' : 'kolom-onbekend';
}

function reasonFor({ tabellen, tegels, indicatoren }: Lezing): ZonderToetsReden {
  const hasAmounts =
    tegels.length > 0 || tabellen.some(({ rijen }) => rijen.some(({ cellen }) => cellen.some((cel) => cel !== null)));
  if (hasAmounts) return 'geen-optelling';
  return indicatoren.length > 0 ? 'alleen-indicatoren' : 'geen-cijfers';
}
