/** Statements in texts against figures, in the step Aansluiten. */
export const tekstcontrole = {
  titel: 'Tekst tegen cijfers',
  slot: (strijd: number, twijfel: number): string => {
    if (strijd === 0 && twijfel === 0) return 'Wat in de teksten te toetsen is, klopt met de cijfers.';
    const delen = [
      ...(strijd > 0 ? [`${strijd} ${strijd === 1 ? 'zin is' : 'zinnen zijn'} in strijd met de cijfers`] : []),
      ...(twijfel > 0 ? [`${twijfel} ${twijfel === 1 ? 'zin vraagt' : 'zinnen vragen'} om een blik`] : []),
    ];
    return `${delen.join(', ')}.`;
  },
  klopt: (n: number): string => `${n} ${n === 1 ? 'bewering klopt' : 'beweringen kloppen'} met de cijfers.`,
  filter: 'Toon beweringen naar oordeel',
  alle: (n: number): string => `Alle ${n}`,
  telling: {
    'in strijd': (n: number): string => `${n} in strijd`,
    twijfel: (n: number): string => `${n} twijfel`,
    terzijde: (n: number): string => `${n} terzijde`,
  },
  uitleg: {
    'in strijd': 'De cijfers spreken de zin tegen.',
    twijfel: 'De woorden passen niet goed bij de cijfers, of gaan waarschijnlijk, maar niet zeker, over dit cijfer.',
    terzijde: 'Door u beoordeeld.',
  },
  geenNaam: 'Uw toelichting',
  cijfer: (wat: string): string => `Naar ${wat}`,
  tekst: 'Naar de tekst',
  over: (wat: string, zin: string): string => `${wat}: ${zin}`,
  kopieer: 'Kopieer zin',
  leg: 'Leg terzijde',
  haal: 'Haal terug',
  reden: 'Reden',
  redenVoorbeeld: 'Bijvoorbeeld: stand op een andere datum',
  bewaar: 'Bewaar',
  annuleer: 'Annuleer',
  terzijde: (reden: string): string => `Terzijde: ${reden}`,
};
