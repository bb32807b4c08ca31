import { niveauOf, type Afwijking, type Niveau, type OverigeAfwijkingen } from '../domain/afwijking';
import { subtractBedrag, sumBedrag, type Bedrag } from '../money/bedrag';

/** The two series and years of a comparison, as they stand in a sleutel. */
export function vergelijkingOf({ sleutel }: Pick<Afwijking, 'sleutel'>): string {
  return sleutel.slice(sleutel.lastIndexOf('|') + 1);
}

/** The programme's part of a sleutel: empty for the whole. */
function programmasleutel({ sleutel }: Afwijking): string {
  return sleutel.slice(0, sleutel.indexOf('|'));
}

/** From coarse to fine: of several levels in one total only the coarsest adds up, as they hold the same amounts. */
const NIVEAUS: readonly Niveau[] = ['programma', 'doelstelling', 'taakveld', 'product'];

function coarsest(delen: readonly Afwijking[]): readonly Afwijking[] {
  const level = NIVEAUS.find((niveau) => delen.some((deel) => niveauOf(deel) === niveau));
  return delen.filter((deel) => niveauOf(deel) === level);
}

/** What an afwijking is a part of: its programme, or the whole; null for the whole itself and for sub-totals. */
function containerOf(afwijking: Afwijking): string | null {
  const niveau = niveauOf(afwijking);
  if (niveau === 'geheel' || niveau === 'subtotaal') return null;
  return niveau === 'programma' ? '' : programmasleutel(afwijking);
}

const KINDS_OF_WHOLE: readonly Afwijking['soort'][] = [
  'lasten',
  'baten',
  'saldo',
  'toevoeging',
  'onttrekking',
  'resultaat',
];

/**
 * Per total, comparison and kind: its parts, and those below the threshold added up. Total less the parts above gives the
 * rest, so that the list always ties; what no part accounts for is told apart.
 */
export function sumOverig(afwijkingen: readonly Afwijking[]): readonly OverigeAfwijkingen[] {
  const groepen = new Map<string, Afwijking[]>();
  for (const afwijking of afwijkingen) {
    const container = containerOf(afwijking);
    if (container === null || !KINDS_OF_WHOLE.includes(afwijking.soort)) continue;
    const sleutel = ['overig', container, afwijking.soort, vergelijkingOf(afwijking)].join('|');
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), afwijking]);
  }
  return [...groepen].flatMap(([sleutel, leden]) => {
    const delen = coarsest(leden);
    const [first] = delen;
    if (first === undefined) return [];
    const isOfWhole = containerOf(first) === '';
    const totaal = afwijkingen.find(
      (ander) =>
        ander.soort === first.soort &&
        vergelijkingOf(ander) === vergelijkingOf(first) &&
        niveauOf(ander) === (isOfWhole ? 'geheel' : 'programma') &&
        (isOfWhole || programmasleutel(ander) === programmasleutel(first))
    );
    // One programme is no whole: without a published total there is nothing to tie to.
    if (totaal === undefined && delen.length < 2) return [];
    return [toOverig(sleutel, first, delen, totaal, isOfWhole)];
  });
}

const total = (delen: readonly Afwijking[]): Bedrag => sumBedrag(delen.map(({ afwijking }) => afwijking));

function toOverig(
  sleutel: string,
  { programma, soort, basis, vergeleken }: Afwijking,
  delen: readonly Afwijking[],
  totaal: Afwijking | undefined,
  isOfWhole: boolean
): OverigeAfwijkingen {
  const onder = delen.filter(({ bovenDrempel }) => !bovenDrempel);
  const boven = delen.filter(({ bovenDrempel }) => bovenDrempel);
  const totaalafwijking = totaal?.afwijking ?? total(delen);
  return {
    sleutel,
    programma: isOfWhole ? null : programma,
    soort,
    basis: { reeks: basis.reeks, jaar: basis.jaar },
    vergeleken: { reeks: vergeleken.reeks, jaar: vergeleken.jaar },
    delen: delen.map((deel) => deel.sleutel),
    onder: onder.map((deel) => deel.sleutel),
    totaal: totaal?.sleutel ?? null,
    totaalafwijking,
    afwijking: subtractBedrag(totaalafwijking, total(boven)),
    rest: subtractBedrag(totaalafwijking, total(delen)),
  };
}
