import type { Gehaald, Indicator, Indicatorjaar, Meting, Richting, Richtingreden } from '../../domain/indicator';
import type { Indicatoroordeel, Onbeslist } from '../../domain/indicatorreeks';
import { isWithin, richtingOf, streefwaardeOf, type Streefwaarde } from '../../domain/streefwaarde';
import { compare, type Decimaal } from '../../money/decimaal';
import { above, judgedYear, orient, type Orientatie } from './richting';

/** What figures say of a target: reached or not, or why that cannot be told. */
type Uitkomst =
  | { readonly berekend: 'ja' | 'nee'; readonly onbeslist: null }
  | { readonly berekend: null; readonly onbeslist: Onbeslist };

const open = (onbeslist: Onbeslist): Uitkomst => ({ berekend: null, onbeslist });
const closed = (gehaald: boolean): Uitkomst => ({ berekend: gehaald ? 'ja' : 'nee', onbeslist: null });

/** A dash, "n.n.b." or nothing: there is no value. */
function isAbsent(meting: Meting | null): boolean {
  return (
    meting === null ||
    (meting.waarde === null &&
      /^(?:[-–—.]*|n\.?n\.?b\.?|n\.?v\.?t\.?|p\.?m\.?|onbekend)$/i.test((meting.ingevuld ?? meting.tekst).trim()))
  );
}

/** A target with bounds of its own, against a direction that may say the opposite. */
function weighBounds(gemeten: Decimaal, streef: Streefwaarde, richting: Richting | null): Uitkomst {
  const { soort, onder, boven } = streef;
  if (soort !== 'band') {
    const past = richting === richtingOf(streef);
    return past ? closed(isWithin(gemeten, streef)) : open('tegenspraak');
  }
  const gehaald = isWithin(gemeten, streef);
  // Beyond the band on the side that is better: more than was asked, or not what was asked?
  const voorbij =
    (richting === 'hoger' && compare(gemeten, boven.waarde) > 0) ||
    (richting === 'lager' && compare(gemeten, onder.waarde) < 0);
  return !gehaald && voorbij ? open('band') : closed(gehaald);
}

/** Compares a year's realisation with its target: both as numbers, or the realisation with a target's own bounds. */
export function weigh(jaar: Indicatorjaar | null, richting: Richting | null, reden: Richtingreden | null): Uitkomst {
  if (jaar === null || isAbsent(jaar.realisatie)) return open('geen-meting');
  const { begroting, realisatie } = jaar;
  if (isAbsent(begroting) || begroting === null) return open('geen-doel');
  const streef = streefwaardeOf(begroting);
  if (streef?.soort === 'stabiel') return open('stabiel');
  const gemeten = realisatie?.waarde ?? null;
  if (gemeten === null) return open('tekst');
  if (streef !== null) return weighBounds(gemeten, streef, richting);
  const boven = above(jaar);
  if (boven === null) return open('tekst');
  if (boven === 0) return closed(true);
  if (richting === null) return open(reden?.code === 'tegenspraak' ? 'tegenspraak' : 'geen-richting');
  return closed(richting === 'gelijk' ? false : boven > 0 === (richting === 'hoger'));
}

/** The claim of a document beside what its figures say. */
export function compareClaim(
  jaar: Indicatorjaar | null,
  document: Gehaald | null,
  { richting, reden }: Orientatie
): Omit<Indicatoroordeel, 'jaar'> {
  const { berekend, onbeslist } = weigh(jaar, richting, reden);
  if (document === null) return { document, berekend, vergelijk: null, onbeslist };
  if (document === 'nvt') return { document, berekend, vergelijk: 'niet te zeggen', onbeslist: 'nvt' };
  if (berekend === null) return { document, berekend, vergelijk: 'niet te zeggen', onbeslist };
  return { document, berekend, vergelijk: document === berekend ? 'eens' : 'strijdig', onbeslist: null };
}

/** An indicator as it was read, before anything was concluded from it. */
export type Kaal = Omit<Indicator, 'richting' | 'richtingreden' | 'gehaald'>;

/** The indicator with its direction and both judgements; `jaar` is the year that its document accounts for. */
export function concludeIndicator(kaal: Kaal, claim: Gehaald | null, jaar: number | null): Indicator {
  const geoordeeld = judgedYear(kaal.jaren, jaar);
  const { richting, reden } = orient({
    namen: [kaal.naam],
    jaren: kaal.jaren,
    beoordeeld: [{ jaar: geoordeeld, claim }],
  });
  return {
    ...kaal,
    richting,
    richtingreden: reden,
    gehaald: { document: claim, berekend: computed(geoordeeld, richting, reden) },
  };
}

/** The computed judgement as it stands with an indicator: nvt without target or realisation, null without a direction. */
export function computed(
  jaar: Indicatorjaar | null,
  richting: Richting | null,
  reden: Richtingreden | null
): Gehaald | null {
  if (jaar === null) return null;
  const { berekend, onbeslist } = weigh(jaar, richting, reden);
  if (berekend !== null) return berekend;
  return onbeslist === 'geen-richting' || onbeslist === 'tegenspraak' ? null : 'nvt';
}
