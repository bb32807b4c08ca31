import { type Afwijking, AFWIJKINGSSOORTEN, type Drempel, type NietVergeleken, type Niveau } from '../domain/afwijking';
import type { Instellingen } from '../domain/resultaat';
import { addBegrotingOfRijen } from './begroting-van-rijen';
import { newest, type Programmagroep, type Rijgroep } from './groepen';
import { pick } from './kies';
import { findOnderwerp, pickBasis, type Moment } from './momenten';
import type { Punt } from './punt';
import { compareSides } from './vergelijk';

/** Every comparison within one programme, and the rows that have none. */
export function compareProgramma(
  groep: Programmagroep,
  instellingen: Instellingen
): readonly (Afwijking | NietVergeleken)[] {
  const onderwerp = findOnderwerp(groep.rijen.flatMap(({ punten }) => punten));
  if (onderwerp === null) return [];
  const rijen = addBegrotingOfRijen(groep.rijen, onderwerp);
  const uitkomsten = rijen.map((rij) => ({ rij, ...compareRij(groep, rij, onderwerp, instellingen) }));
  const isComparable = uitkomsten.some(({ afwijkingen }) => afwijkingen.length > 0);
  return uitkomsten.flatMap(({ rij, afwijkingen, isAmbiguous, isIncomplete }) => {
    const isLonely = isComparable && afwijkingen.length === 0 && rij.sleutel !== '';
    const reden = isAmbiguous ? 'dubbelzinnig' : isIncomplete ? 'lege-begroting' : 'geen-tegenhanger';
    return [...afwijkingen, ...(isAmbiguous || isIncomplete || isLonely ? listRij(rij, reden) : [])];
  });
}

/** Programmes and the whole have a threshold of their own where one was set. */
function drempelFor({ drempel, drempelProgramma }: Instellingen, niveau: Niveau): Drempel {
  return niveau === 'programma' || niveau === 'geheel' ? (drempelProgramma ?? drempel) : drempel;
}

interface Rijuitkomst {
  readonly afwijkingen: readonly Afwijking[];
  readonly isAmbiguous: boolean;
  readonly isIncomplete: boolean;
}

function compareRij(groep: Programmagroep, rij: Rijgroep, onderwerp: Moment, instellingen: Instellingen): Rijuitkomst {
  const afwijkingen: Afwijking[] = [];
  let [isAmbiguous, isIncomplete] = [false, false];
  for (const soort of AFWIJKINGSSOORTEN) {
    const vergeleken = pick(rij.punten, { soort, ...onderwerp });
    const basis =
      vergeleken === null || vergeleken === 'dubbelzinnig'
        ? null
        : pickBasis(rij.punten, soort, vergeleken, instellingen.basis ?? 'na wijziging');
    if (vergeleken === 'dubbelzinnig' || basis === 'dubbelzinnig') isAmbiguous = true;
    else if (vergeleken !== null && basis !== null && isBlank(rij.punten, vergeleken, basis, instellingen))
      isIncomplete = true;
    else if (vergeleken !== null && basis !== null) {
      const isProgramma = rij.sleutel === '';
      const { niveau } = vergeleken;
      const naam = isProgramma && niveau !== 'geheel' ? groep.naam : vergeleken.naam;
      const doelstelling = isProgramma ? null : (rij.punten.find(({ code }) => code !== null)?.code ?? null);
      afwijkingen.push(
        compareSides(
          {
            programmasleutel: groep.sleutel,
            programma: groep.naam,
            rijsleutel: rij.sleutel,
            doelstelling,
            naam: naam ?? '',
            soort,
            niveau,
          },
          basis,
          vergeleken,
          drempelFor(instellingen, niveau)
        )
      );
    }
  }
  return { afwijkingen, isAmbiguous, isIncomplete };
}

/**
 * Whether another kind of the same row, in the document of the compared figure, has the begroting that was chosen where this
 * kind only has another one: an empty cell. Set against another series than the rest of its row it would look like a large
 * afwijking. Amounts that a person typed say nothing about the kinds he left open.
 */
function isBlank(punten: readonly Punt[], vergeleken: Punt, basis: Punt, { basis: keuze }: Instellingen): boolean {
  const gekozen = keuze ?? 'na wijziging';
  if (gekozen === 'vorig jaar' || basis.reeks === gekozen || basis.reeks === 'rekening') return false;
  return punten.some(
    ({ reeks, jaar, document, cellen }) =>
      reeks === gekozen &&
      jaar === vergeleken.jaar &&
      document === vergeleken.document &&
      !cellen.some((cel) => cel.includes('.eigen-'))
  );
}

function listRij({ punten }: Rijgroep, reden: NietVergeleken['reden']): NietVergeleken[] {
  const punt = newest(punten);
  if (!punt) return [];
  const { programma, code, naam, rij, reeks, jaar } = punt;
  return [{ programma, doelstelling: code, naam, rij, reeks, jaar, reden }];
}
