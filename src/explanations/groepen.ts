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
  const groepen: Punt[][] = [];
  for (const punt of punten) {
    const groep = groepen.find((leden) => leden.some(({ programma }) => isSameProgramma(programma, punt.programma)));
    if (groep) groep.push(punt);
    else groepen.push([punt]);
  }
  const sleutels = groepen.map((leden) => toProgrammasleutel(leden[0]?.programma ?? null));
  return groepen.map((leden, index) => {
    const naam = newest(leden)?.programma ?? null;
    const kort = sleutels[index] ?? '';
    // Two programmes with one number: the name has to tell them apart, whichever was loaded first.
    const isShared = sleutels.filter((sleutel) => sleutel === kort).length > 1;
    return { sleutel: isShared ? normalizeNaam(naam ?? '') : kort, naam, rijen: groupRijen(leden) };
  });
}

/** The figure from the document that accounts for the latest year. */
export function newest(punten: readonly Punt[]): Punt | undefined {
  return [...punten].sort((a, b) => (b.documentjaar ?? 0) - (a.documentjaar ?? 0))[0];
}

function groupRijen(punten: readonly Punt[]): readonly Rijgroep[] {
  const groepen = new Map<string, Punt[]>();
  for (const punt of punten) {
    const sleutel = sleutelOf(punt, punten);
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), punt]);
  }
  return [...groepen].map(([sleutel, leden]) => ({ sleutel, punten: leden }));
}

/** By code; a row without one by its name, also where just one coded row of another document has that name. */
function sleutelOf(punt: Punt, punten: readonly Punt[]): string {
  if (isWhole(punt)) return '';
  if (punt.niveau === 'subtotaal') return `subtotaal ${normalizeNaam(punt.naam)}`;
  if (punt.code !== null) return punt.code;
  const naam = normalizeNaam(punt.naam);
  const codes = new Set(
    punten.flatMap(({ code, naam: other }) => (code !== null && normalizeNaam(other) === naam ? [code] : []))
  );
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : naam;
}
