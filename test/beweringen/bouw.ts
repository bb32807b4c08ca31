import { testBeweringen, type Eigen } from '../../src/beweringen';
import type { Bewering } from '../../src/domain/bewering';
import type { Lezing } from '../../src/domain/lezing';
import { lees } from '../figures/lees';

export const NIETS: Eigen = { toelichtingen: [], afwijkingen: [], terzijde: [] };

const KOP = 'Jaarstukken 2022 gemeente Kastelrode\n\nProgramma 3 Zorg en welzijn';

const TABEL =
  'Bedragen x € 1.000\n\n' +
  'Programma 3 Zorg en welzijn\tRekening 2021 lasten\tBegroting 2022 lasten\tRekening 2022 lasten\tRekening 2022 baten\tRekening 2022 saldo\n' +
  'Toegankelijke jeugdhulp (3.1)\t25.115\t24.310\t26.847\t1.305\t-25.542\n' +
  'Langer zelfstandig thuis wonen (3.2)\t18.002\t18.455\t17.962\t2.240\t-15.722\n' +
  'Sterke wijken (3.3)\t4.380\t4.120\t4.384\t296\t-4.088\n' +
  'Totaal programma\t47.497\t46.885\t49.193\t3.841\t-45.352';

const indicator = (naam: string, begroting: string, realisatie: string, gehaald: string): string =>
  `${naam} (Realisatie 2022)\n\nBron: eigen meting\n\nType\t2021\t2022\nBegroting\t${begroting.replace(' ', '\t')}\nRealisatie\t${realisatie.replace(' ', '\t')}\n\nToelichting\n\nDoel gehaald: ${gehaald}`;

/** Where a sentence stands: under a doelstelling, or in the explanation of an indicator. */
export type Plek = 'tekst' | 'wachttijd' | 'tevreden' | 'financien';

/** A document with figures, and sentences in one place of it. */
export async function lezingMet(zinnen: string, plek: Plek = 'tekst'): Promise<Lezing> {
  const hier = (naam: Plek): string => (plek === naam ? `\n\n${zinnen}` : '');
  return lees(
    `${KOP}\n\nDoelstelling 3.1 Toegankelijke jeugdhulp${hier('tekst')}\n\n` +
      `${indicator('Wachttijd jeugdhulp in dagen', '45 42', '48 51', 'Nee')}${hier('wachttijd')}\n\n` +
      `Doelstelling 3.2 Langer zelfstandig thuis wonen\n\n` +
      `${indicator('Tevredenheid over hulp thuis', '70% 72%', '69% 74%', 'Ja')}${hier('tevreden')}\n\n` +
      `${TABEL}\n\nFinanciën op hoofdlijnen${hier('financien')}`,
    'jaarstukken-2022.txt'
  );
}

/** The statements in sentences, without the claims beside the indicators themselves. */
export async function toets(zinnen: string, plek: Plek = 'tekst'): Promise<readonly Bewering[]> {
  return testBeweringen([await lezingMet(zinnen, plek)], NIETS).filter(({ passage }) => passage !== null);
}

/** Kind and verdict of each statement, in order. */
export async function oordelen(zinnen: string, plek: Plek = 'tekst'): Promise<string[]> {
  return (await toets(zinnen, plek)).map(({ soort, oordeel }) => `${soort}: ${oordeel}`);
}
