import type { Check } from '../check';
import type { Uitkomst } from '../identiteit';
import { findSamenstellen } from '../staten/deelprogrammas';
import { groupBy } from '../stelsel/groepen';
import { findStaten, namesOfRows, type Staat } from '../staten/programmastaat';
import { compareReserves } from './reservesommen';
import { judgePool } from '../staten/staatoordeel';
import { pairStaten, type Staatpaar } from '../staten/staatparen';

/**
 * A programme in two tables of one document, whatever their shape: its own table, its row in an overzicht, its taakvelden;
 * and the organisation as a whole. That two places mean the same is inferred from names and confirmed by the figures.
 */
export const overzicht: Check = {
  code: 'overzicht',
  run: (lezing) => {
    const names = namesOfRows(lezing);
    const staten = lezing.tabellen.map((tabel) => findStaten(tabel, names).filter(({ punten }) => punten.length > 0));
    const bron = { code: 'overzicht' as const, document: lezing.document.id, jaar: lezing.jaar };
    const paren = lezing.tabellen.flatMap((_, later) =>
      lezing.tabellen
        .slice(0, later)
        .flatMap((_daar, earlier) => pairStaten(bron, staten[later] ?? [], staten[earlier] ?? []))
    );
    const isMany = new Set(
      staten.filter((own) => own.filter(({ naam, code }) => naam !== null && code === null).length > 1).map(tabelOf)
    );
    const samen = findSamenstellen(bron, paren, isMany);
    const replaced = new Set(samen.flatMap(({ vervangt }) => vervangt));
    const meant = [...paren.filter((paar) => !replaced.has(paar)), ...samen.map(({ paar }) => paar)];
    return withoutRepeats([
      ...[...groupBy(meant, (paar) => poolOf(paar, isMany)).values()].flatMap((pool) =>
        judgePool(
          pool,
          pool.some(({ hier, daar }) => isMany.has(hier.tabel.id) || isMany.has(daar.tabel.id))
        )
      ),
      ...compareReserves(bron, staten),
    ]);
  },
};

function tabelOf([first]: readonly Staat[]): string {
  return first?.tabel.id ?? '';
}

/**
 * The tables of programmes that an overzicht is compared with confirm each other: what is sure of most of them is not
 * doubtful for one. Two tables of one programme each, or two overzichten, stand by themselves.
 */
function poolOf({ hier, daar, zekerheid }: Staatpaar, isMany: ReadonlySet<string>): string {
  const [own, other] = [hier.tabel.id, daar.tabel.id];
  const level = zekerheid === 'geheel' ? 'geheel' : hier.code === null ? 'programma' : 'onderdeel';
  if (level !== 'programma' || isMany.has(own) === isMany.has(other)) return `${own} ${other} ${level}`;
  return isMany.has(own) ? `${own} *` : `* ${other}`;
}

/** One figure against one other table is said once. */
function withoutRepeats(uitkomsten: readonly Uitkomst[]): readonly Uitkomst[] {
  const known = new Set<string>();
  return uitkomsten.filter(({ id }) => !known.has(id) && known.add(id));
}
