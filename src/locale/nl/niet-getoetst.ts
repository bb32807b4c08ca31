import type { NietGetoetstReden, ZonderToetsReden } from '../../domain/bevinding';

/** Why a sum has no verdict: the end of a sentence. */
export const NIET_GETOETST: Readonly<Record<NietGetoetstReden, string>> = {
  'cel-onzeker': 'niet zeker is welk cijfer waar hoort',
  'cel-ontbreekt': 'een cijfer ontbreekt',
  'geen-getal': 'er iets anders dan een getal staat',
  'conventie-onbekend': 'de tekens van de tabel niet uit de cijfers volgen',
  'optelling-onduidelijk': 'niet duidelijk is welke rijen samen dit totaal vormen',
  'kolom-onbekend': 'niet bekend is wat er in de kolom staat en de cijfers het totaal niet maken',
  'aandeel-te-klein': 'het aandeel te klein is om er een totaal uit af te leiden',
  'stap-onjuist': 'een cijfer meer cijfers telt dan de notatie van de tabel toelaat',
  'vergelijking-onzeker': 'te weinig regels overeenkomen om zeker te zijn dat dezelfde cijfers zijn bedoeld',
};

/** Why figures, or a whole document, are not tested: the end of a sentence. */
export const ZONDER_TOETS: Readonly<Record<ZonderToetsReden, string>> = {
  'alleen-indicatoren': 'er staan alleen indicatoren in, en geen bedragen die samen een gedrukt totaal moeten maken',
  'geen-optelling': 'er staat geen totaal, saldo of verschil bij de bedragen waartegen ze te toetsen zijn',
  'geen-cijfers': 'er zijn geen bedragen in gelezen',
  'geen-bedrag': 'het zijn percentages of meetwaarden, en geen bedragen die samen een totaal maken',
  'kolom-onbekend': 'niet bekend is wat er in de kolom staat',
  'rij-onzeker': 'niet zeker is welk cijfer van de rij waar hoort',
  'geen-getal': 'er staat iets anders dan een getal',
};
