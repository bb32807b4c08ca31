import { normalizeNaam } from '../domain/naam';
import { isSameProgramma, toProgrammasleutel } from '../domain/programma';
import { isWhole, type Punt } from './punt';

/** The figures of one programme over all documents. */
export interface Programmagroep {
  /** `p1`, or its name; unique. */
  readonly sleutel: string;
  /** As the newest document prints it. */
  readonly naam: string | null;
  readonly rijen: readonly Rijgroep[];
}

/** The figures of one doelstelling, or of the programme itself, over all documents. */
export interface Rijgroep {
  /** Code, else name; empty for the programme as a whole. Unique within the programme. */
  readonly sleutel: string;
  readonly punten: readonly Punt[];
}

/** Brings together what the documents say of the same programme and, within it, of the same doelstelling. */
export function groupPunten(punten: readonly Punt[]): readonly Programmagroep[] {
  // Names are few and figures many: every printed name is looked for once.
  const groepen: Naamgroep[] = [];
  const perNaam = new Map<string | null, Naamgroep>();
  for (const punt of punten) {
    const { programma } = punt;
    const groep = perNaam.get(programma) ?? findGroep(groepen, programma);
    groep.leden.push(punt);
    groep.namen.add(programma);
    perNaam.set(programma, groep);
  }
  const sleutels = groepen.map(({ leden }) => toProgrammasleutel(leden[0]?.programma ?? null));
  return groepen.map(({ leden }, index) => {
    const naam = newest(leden)?.programma ?? null;
    const kort = sleutels[index] ?? '';
    // Two programmes with one number: the name has to tell them apart, whichever was loaded first.
    const isShared = sleutels.filter((sleutel) => sleutel === kort).length > 1;
    return { sleutel: isShared ? normalizeNaam(naam ?? '') : kort, naam, rijen: groupRijen(leden) };
  });
}

/** The figures of one programme, and every name it has in them. */
interface Naamgroep {
  readonly leden: Punt[];
  readonly namen: Set<string | null>;
}

/** The first group with another name of the same programme, else a new one. */
function findGroep(groepen: Naamgroep[], programma: string | null): Naamgroep {
  const known = groepen.find(({ namen }) => [...namen].some((naam) => isSameProgramma(naam, programma)));
  if (known !== undefined) return known;
  const groep: Naamgroep = { leden: [], namen: new Set() };
  groepen.push(groep);
  return groep;
}

/** The figure from the document that accounts for the latest year. */
export function newest(punten: readonly Punt[]): Punt | undefined {
  return [...punten].sort((a, b) => (b.documentjaar ?? 0) - (a.documentjaar ?? 0))[0];
}

function groupRijen(punten: readonly Punt[]): readonly Rijgroep[] {
  const groepen = new Map<string, Punt[]>();
  const codes = codesPerNaam(punten);
  for (const punt of punten) {
    const sleutel = sleutelOf(punt, codes);
    const groep = groepen.get(sleutel);
    if (groep) groep.push(punt);
    else groepen.set(sleutel, [punt]);
  }
  return [...groepen].map(([sleutel, leden]) => ({ sleutel, punten: leden }));
}

type Codes = ReadonlyMap<string, ReadonlySet<string>>;

/** The codes that rows of one name have. */
function codesPerNaam(punten: readonly Punt[]): Codes {
  const perNaam = new Map<string, Set<string>>();
  for (const { code, naam } of punten) {
    if (code === null) continue;
    const normaal = normalizeNaam(naam);
    perNaam.set(normaal, (perNaam.get(normaal) ?? new Set()).add(code));
  }
  return perNaam;
}

/** By code; a row without one by its name, also where just one coded row of another document has that name. */
function sleutelOf(punt: Punt, codes: Codes): string {
  if (isWhole(punt)) return '';
  if (punt.niveau === 'subtotaal') return `subtotaal ${normalizeNaam(punt.naam)}`;
  if (punt.code !== null) return punt.code;
  const naam = normalizeNaam(punt.naam);
  const [code, ...other] = codes.get(naam) ?? [];
  return code !== undefined && other.length === 0 ? code : naam;
}
