import type { Vergelijkingszijde } from '../../domain/afwijking';
import type { VerklaardeAfwijking } from '../../domain/resultaat';

/** The afwijkingen between the same two series. */
export interface Vergelijking {
  readonly sleutel: string;
  readonly basis: Pick<Vergelijkingszijde, 'reeks' | 'jaar'>;
  readonly vergeleken: Pick<Vergelijkingszijde, 'reeks' | 'jaar'>;
  readonly afwijkingen: readonly VerklaardeAfwijking[];
}

/** Afwijkingen by the two series they compare; the order within each is kept. */
export function groupComparisons(afwijkingen: readonly VerklaardeAfwijking[]): readonly Vergelijking[] {
  const groups = new Map<string, VerklaardeAfwijking[]>();
  for (const afwijking of afwijkingen) {
    const { basis, vergeleken } = afwijking;
    const key = [basis.reeks, basis.jaar, vergeleken.reeks, vergeleken.jaar].join('|');
    groups.set(key, [...(groups.get(key) ?? []), afwijking]);
  }
  return [...groups].flatMap(([sleutel, members]) => {
    const [first] = members;
    return first ? [{ sleutel, basis: first.basis, vergeleken: first.vergeleken, afwijkingen: members }] : [];
  });
}
