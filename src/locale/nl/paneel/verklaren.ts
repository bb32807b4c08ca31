import { aantal, rijen } from './aantal';

/** Step three: variances and notes. */
export const verklaren = {
  titel: 'Afwijkingen',
  leeg: 'Nog geen afwijkingen.',
  leegUitleg:
    'Schrijf documenten met twee reeksen of twee jaren naar de werkmap, of vul op het blad Doelstellingen een begroting in.',
  drempel: 'Toelichten vanaf',
  bedrag: 'Bedrag (€)',
  procent: 'Percentage',
  drempelUitleg: 'Zijn beide ingevuld, dan gelden ze allebei.',
  geenGetal: 'Vul een getal in, of laat het leeg.',
  toepassen: 'Toepassen',
  boven: (n: number, zonder: number): string =>
    zonder === 0
      ? `${aantal(n, 'afwijking', 'afwijkingen')} boven de drempel, alle toegelicht.`
      : `${aantal(n, 'afwijking', 'afwijkingen')} boven de drempel, ${zonder} nog toe te lichten.`,
  geenBoven: 'Geen afwijkingen boven de drempel.',
  onder: (n: number): string => `${aantal(n, 'kleinere afwijking', 'kleinere afwijkingen')} onder de drempel.`,
  vergelijking: (vergeleken: string, basis: string): string => `${vergeleken} tegenover ${basis}`,
  voordeel: 'voordeel',
  nadeel: 'nadeel',
  concept: 'Concept',
  toelichting: 'Uw toelichting',
  geenToelichting: 'Nog geen toelichting.',
  naarToelichting: 'Ga naar toelichting',
  schrijfToelichting: 'Schrijf toelichting',
  toelichtingOp: (naam: string, soort: string): string => `${soort} van ${naam}`,
  verouderd: 'Verouderd: de cijfers zijn veranderd sinds dit is geschreven.',
  verouderdVan: (oud: string, nieuw: string): string =>
    `Verouderd: geschreven voor ${oud}, de afwijking is nu ${nieuw}.`,
  vervallen: 'Toelichtingen zonder afwijking',
  vervallenUitleg: 'De afwijking waarvoor dit is geschreven bestaat niet meer. De tekst blijft bewaard.',
  nietVergeleken: (n: number): string => `${rijen(n)} niet vergeleken`,
  redenNietVergeleken: {
    'geen-tegenhanger': 'komt maar in één reeks voor',
    dubbelzinnig: 'komt meer dan eens voor met andere cijfers',
  },
  status: (status: string): string => `Status: ${status}`,
};
