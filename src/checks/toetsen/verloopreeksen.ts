import { isAndersGenoemd } from '../../domain/bedragkolom';
import type { Kolom, Soort, Tabel } from '../../domain/tabel';
import { verloopdeelOf, type Verloopdeel } from '../../domain/verloop';

/** Two balances with what was added and taken away between them: by their places, 0-based. */
export interface Verloopreeks {
  readonly begin: number;
  readonly mutaties: readonly { readonly plaats: number; readonly deel: Exclude<Verloopdeel, 'stand'> }[];
  readonly eind: number;
}

type Plek = Verloopdeel | 'anders' | null;

/** More of them between two balances is another table. */
const HOOGSTENS = 12;

/** The courses of balances that stand in the columns of a table. */
export function findInKolommen({ kolommen }: Tabel): readonly Verloopreeks[] {
  return between(kolommen.map(plekOfKolom));
}

/** The columns that are part of a course of balances: amounts, whatever else is known of them. */
export function placesInKolommen(tabel: Tabel): ReadonlySet<number> {
  return new Set(
    findInKolommen(tabel).flatMap(({ begin, mutaties, eind }) => [begin, ...mutaties.map(({ plaats }) => plaats), eind])
  );
}

/** The courses of balances of which each part is a row; no part of it a heading. */
export function findInRijen({ rijen }: Tabel): readonly Verloopreeks[] {
  return between(rijen.map(({ label, rol }) => (rol === 'kop' ? 'anders' : verloopdeelOf(label))));
}

const SOORTEN: Partial<Record<Soort, Verloopdeel>> = {
  toevoeging: 'erbij',
  onttrekking: 'eraf',
  'mutatie reserves': 'mutatie',
};

function plekOfKolom(kolom: Kolom): Plek {
  if (isAndersGenoemd(kolom) || kolom.soort === 'aandeel' || kolom.soort === 'waarde') return 'anders';
  const deel = verloopdeelOf(kolom.kop);
  if (deel !== null || kolom.soort === null) return deel;
  return SOORTEN[kolom.soort] ?? 'anders';
}

/** From each balance to the next; at least one name between them tells what was added or taken away. */
function between(plekken: readonly Plek[]): readonly Verloopreeks[] {
  const standen = plekken.flatMap((plek, plaats) => (plek === 'stand' ? [plaats] : []));
  return standen.slice(1).flatMap((eind, index): Verloopreeks[] => {
    const begin = standen[index] ?? 0;
    const tussen = plekken.slice(begin + 1, eind);
    const isTold = tussen.some((plek) => plek === 'erbij' || plek === 'eraf' || plek === 'mutatie');
    if (!isTold || tussen.includes('anders') || tussen.length > HOOGSTENS) return [];
    const mutaties = tussen.map((plek, at) => ({
      plaats: begin + 1 + at,
      deel: plek === 'erbij' || plek === 'eraf' ? plek : ('mutatie' as const),
    }));
    return [{ begin, mutaties, eind }];
  });
}
