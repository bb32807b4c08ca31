import { aantal } from './aantal';

/** Step four: taking the notes along. */
export const rapport = {
  titel: 'Toelichtingen overnemen',
  leeg: 'Nog geen toelichtingen om over te nemen.',
  leegUitleg: 'Zodra er afwijkingen boven de drempel zijn, staan ze hier in de volgorde van de programma’s.',
  uitleg: 'Deze toelichtingen gaan mee, met uw eigen tekst waar die er is en anders het concept.',
  kopieer: 'Kopieer toelichtingen',
  inhoud: (n: number, eigen: number): string =>
    `${aantal(n, 'afwijking', 'afwijkingen')}, waarvan ${eigen} met uw eigen toelichting.`,
  kop: 'Toelichting op de afwijkingen',
  zonderProgramma: 'Overig',
  koppen: { onderdeel: 'Onderdeel', soort: 'Soort', afwijking: 'Afwijking', vn: 'V/N', toelichting: 'Toelichting' },
  concept: 'concept',
  verouderd: 'verouderd',
};
