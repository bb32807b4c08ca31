import type { tekstcontrole as nl } from '../../nl/paneel/tekstcontrole';

/** Statements in texts against figures, in the step Aansluiten. */
export const tekstcontrole: typeof nl = {
  titel: 'Text against figures',
  slot: (strijd, twijfel) => {
    if (strijd === 0 && twijfel === 0) return 'What can be tested in the texts agrees with the figures.';
    const parts = [
      ...(strijd > 0
        ? [`${strijd} ${strijd === 1 ? 'sentence contradicts' : 'sentences contradict'} the figures`]
        : []),
      ...(twijfel > 0 ? [`${twijfel} ${twijfel === 1 ? 'sentence deserves' : 'sentences deserve'} a look`] : []),
    ];
    return `${parts.join(', ')}.`;
  },
  klopt: (n) => `${n} ${n === 1 ? 'statement agrees' : 'statements agree'} with the figures.`,
  filter: 'Show statements by verdict',
  alle: (n) => `All ${n}`,
  telling: {
    'in strijd': (n) => `${n} contradicted`,
    twijfel: (n) => `${n} doubtful`,
    terzijde: (n) => `${n} set aside`,
  },
  uitleg: {
    'in strijd': 'The figures contradict the sentence.',
    twijfel: 'The words do not fit the figures well, or are probably, but not certainly, about this figure.',
    terzijde: 'Judged by you.',
  },
  geenNaam: 'Your note',
  cijfer: (wat) => `To ${wat}`,
  tekst: 'To the text',
  over: (wat, zin) => `${wat}: ${zin}`,
  kopieer: 'Copy sentence',
  leg: 'Set aside',
  haal: 'Take back',
  reden: 'Reason',
  redenVoorbeeld: 'For example: as of another date',
  bewaar: 'Save',
  annuleer: 'Cancel',
  terzijde: (reden) => `Set aside: ${reden}`,
};
