import { niveauOf, type Afwijking } from '../domain/afwijking';
import type { Lezing } from '../domain/lezing';
import { isSameProgramma } from '../domain/programma';
import { duidRijen } from './tabelduiding';

/** What a piece of a document is about, as far as its place says. */
export interface Onderwerpplaats {
  readonly programma: string | null;
  readonly doelstelling: string | null;
}

/** The only programme of a document: what stands in it without a programme is of that one. Null where there are more. */
export function onlyProgramma({ tabellen }: Lezing): string | null {
  const namen = tabellen.flatMap((tabel) =>
    [...duidRijen(tabel).values()].flatMap(({ programma, niveau }) =>
      programma === null || niveau === 'geheel' ? [] : [programma]
    )
  );
  const [first] = namen;
  return first !== undefined && namen.every((naam) => isSameProgramma(naam, first)) ? first : null;
}

/** Whether an afwijking is of the place: its doelstelling where one is known, else its programme as a whole. */
function isAbout(afwijking: Afwijking, { programma, doelstelling }: Onderwerpplaats): boolean {
  const sameProgramma = isSameProgramma(afwijking.programma, programma);
  if (doelstelling !== null) {
    return (
      afwijking.doelstelling === doelstelling && (programma === null || afwijking.programma === null || sameProgramma)
    );
  }
  return sameProgramma && programma !== null && niveauOf(afwijking) === 'programma';
}

/** The afwijkingen that a place in a document is about. */
export function findSubject(
  plaats: Onderwerpplaats,
  lezing: Lezing,
  afwijkingen: readonly Afwijking[]
): readonly Afwijking[] {
  const programma = plaats.programma ?? onlyProgramma(lezing);
  return afwijkingen.filter((afwijking) => isAbout(afwijking, { ...plaats, programma }));
}
