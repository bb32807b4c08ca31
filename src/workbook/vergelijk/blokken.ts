import { BEZIG, type Gebied, type Invoer, type Stap } from '../stap';

/** A cell to be written. */
export interface Celschrijf {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
  readonly waarde: Invoer;
}

interface Strook {
  readonly van: number;
  readonly waarden: Invoer[];
}

/** Unbroken runs of rows within one column. */
function runs(cellen: readonly Celschrijf[]): Strook[] {
  const stroken: Strook[] = [];
  for (const cel of [...cellen].sort((a, b) => a.rij - b.rij)) {
    const last = stroken[stroken.length - 1];
    if (last !== undefined && last.van + last.waarden.length === cel.rij) last.waarden.push(cel.waarde);
    else stroken.push({ van: cel.rij, waarden: [cel.waarde] });
  }
  return stroken;
}

/** From this many rows on one formula is one fill, instead of a text per cell. */
const VULLING = 8;

interface Stuk {
  readonly van: number;
  readonly waarden: readonly Invoer[];
  readonly isVulling: boolean;
}

const textOf = (waarde: Invoer): string | null => (typeof waarde === 'object' ? waarde.formule : null);

/** A strip in pieces: long rows of one formula or one text of ours apart from the rest. */
function splitVullingen({ van, waarden }: Strook): Stuk[] {
  const stukken: Stuk[] = [];
  let rest = 0;
  const add = (begin: number, eind: number, isVulling: boolean): void => {
    if (eind > begin) stukken.push({ van: van + begin, waarden: waarden.slice(begin, eind), isVulling });
  };
  for (let begin = 0; begin < waarden.length;) {
    const first = waarden[begin] ?? '';
    const tekst = textOf(first);
    let eind = begin + 1;
    while (eind < waarden.length && isSame(waarden[eind] ?? '', first, tekst)) eind += 1;
    if (eind - begin >= VULLING && (tekst !== null || first === BEZIG)) {
      add(rest, begin, false);
      add(begin, eind, true);
      rest = eind;
    }
    begin = eind;
  }
  add(rest, waarden.length, false);
  return stukken;
}

function isSame(waarde: Invoer, first: Invoer, tekst: string | null): boolean {
  return tekst === null ? waarde === first : textOf(waarde) === tekst;
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

interface Blok {
  readonly gebied: Gebied;
  readonly kolommen: (readonly Invoer[])[];
  readonly isVulling: boolean;
}

/** Adjacent columns with a run over the same rows become one rectangle; fills only when they are of the same. */
function rectangles(blad: string, cellen: readonly Celschrijf[]): Blok[] {
  const perKolom = [...groupBy(cellen, (c) => c.kolom)].sort(([a], [b]) => a - b);
  const open = new Map<string, Blok>();
  const klaar: Blok[] = [];
  for (const [kolom, inKolom] of perKolom) {
    for (const { van, waarden, isVulling } of runs(inKolom).flatMap(splitVullingen)) {
      const [first = ''] = waarden;
      const naam = `${van}:${waarden.length}:${isVulling ? (textOf(first) ?? BEZIG) : ''}`;
      const buur = open.get(naam);
      if (buur !== undefined && buur.gebied.kolom + buur.kolommen.length === kolom) buur.kolommen.push(waarden);
      else {
        const gebied: Gebied = { blad, rij: van, kolom, rijen: waarden.length, kolommen: 1 };
        const blok: Blok = { gebied, kolommen: [waarden], isVulling };
        open.set(naam, blok);
        klaar.push(blok);
      }
    }
  }
  return klaar;
}

function toStap({ gebied, kolommen, isVulling }: Blok): Stap {
  const geheel: Gebied = { ...gebied, kolommen: kolommen.length };
  if (isVulling) return { stap: 'vul', gebied: geheel, waarde: kolommen[0]?.[0] ?? '' };
  const waarden = Array.from({ length: gebied.rijen }, (_, i) => kolommen.map((kolom) => kolom[i] ?? ''));
  return { stap: 'schrijf', gebied: geheel, waarden };
}

/** The cells in as few rectangles as follow from their columns and runs of rows. */
export function toBlokken(cellen: readonly Celschrijf[]): Stap[] {
  return [...groupBy(cellen, (c) => c.blad)].flatMap(([blad, opBlad]) => rectangles(blad, opBlad).map(toStap));
}
