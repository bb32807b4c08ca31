/** The sheets of the add-in for documents with indicators, in order. */
export const EIGEN_BLADEN = [
  'Overzicht',
  'Doelstellingen',
  'Indicatoren',
  'Trend',
  'Aansluiting',
  'Verschillen',
  'Verklaringen',
  'Totalen',
  'Rechtmatigheid',
  'Tekstcontrole',
  'Passages',
  'Bronnen',
];
