import { aantal } from './aantal';

/** Step four: the notes as a document. */
export const rapport = {
  titel: 'Rapport',
  leeg: 'Nog niets te rapporteren.',
  leegUitleg: 'Zodra er afwijkingen boven de drempel zijn, staan ze hier in de volgorde van de programma’s.',
  inhoud: (n: number, eigen: number): string =>
    `${aantal(n, 'afwijking', 'afwijkingen')}, waarvan ${eigen} met uw eigen toelichting.`,
  nederlands: 'Het rapport is in het Nederlands, net als de bladen.',
  keuze: 'Wat gaat mee',
  programmas: 'Programma’s',
  alle: 'Alle programma’s',
  gekozen: (n: number): string => aantal(n, 'programma', 'programma’s'),
  zonderProgramma: 'Overig',
  alleenAkkoord: 'Alleen met de status akkoord',
  metVerouderd: 'Ook verouderde, met vermelding',
  metConcept: 'Concept waar nog geen toelichting is',
  nietBewaard: (n: number): string =>
    n === 1
      ? 'Eén tekst is nog niet bewaard en staat niet in het rapport.'
      : `${n} teksten zijn nog niet bewaard en staan niet in het rapport.`,
  naarVerklaren: 'Ga naar Verklaren',
  open: (n: number): string =>
    n === 0
      ? 'Alles is geheel verklaard.'
      : `${aantal(n, 'afwijking is', 'afwijkingen zijn')} nog niet geheel verklaard.`,
  word: 'Word-document',
  kopieer: 'Kopieer',
  bezig: 'Word-document maken …',
  bezigUitleg: 'U kunt intussen doorwerken. Bij honderden toelichtingen duurt het langer.',
  stop: 'Stop',
  gestopt: 'Er is geen document gemaakt.',
  verouderd: (naam: string): string =>
    `${naam} is van vóór de laatste wijziging. Maak het document opnieuw om die mee te nemen.`,
  gemaakt: (naam: string, kb: number): string => `${naam} is gemaakt (${kb} kB).`,
  nogmaals: 'Bewaar het bestand',
  geenBestand: 'Verschijnt er geen bestand? Gebruik dan Kopieer en plak in Word: koppen en tabellen blijven behouden.',
  mac: 'Excel voor Mac bewaart geen bestanden uit een taakvenster. Gebruik Kopieer en plak in Word: koppen en tabellen blijven behouden.',
  bestandsnaam: 'Toelichting afwijkingen',
  heleVoorbeeld: 'Toon het hele rapport',
  voorbeeld: 'Voorbeeld',
};
