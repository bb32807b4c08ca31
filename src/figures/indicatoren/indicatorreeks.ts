import type { Indicator } from '../../domain/indicator';
import type { Indicatorreeks, Jaarverschil, Koppeling, Reekspunt, Reeksvoorstel } from '../../domain/indicatorreeks';
import type { Lezing } from '../../domain/lezing';
import { compareClaim, computed } from './indicatoroordeel';
import { seriesOf, type Keuze, type Lid } from './indicatorkoppeling';
import { mergeYears } from './indicatorjaren';
import { judgedYear, orient, type Orientatie } from './richting';

function chosen(leden: readonly Lid[], keuzes: ReadonlyMap<string, Keuze>): Orientatie | null {
  const gekozen = new Set(leden.flatMap(({ indicator }) => keuzes.get(indicator.id)?.richtingen ?? []));
  const [richting] = gekozen;
  if (richting === undefined) return null;
  return gekozen.size === 1
    ? { richting, reden: { code: 'gebruiker' } }
    : { richting: null, reden: { code: 'keuzes-verschillen' } };
}

function orientSeries(leden: readonly Lid[], punten: readonly Reekspunt[]): Orientatie {
  return orient({
    namen: [...new Set(leden.map(({ indicator }) => indicator.naam))],
    jaren: punten,
    beoordeeld: leden.map(({ indicator, jaar }) => ({
      jaar: judgedYear(indicator.jaren, jaar),
      claim: indicator.gehaald.document,
    })),
  });
}

/** Unique labels, readable and safe as a criterion in a formula: no wildcards, and no operator in front. */
function labeller(): (indicator: Indicator) => string {
  const gezien = new Map<string, number>();
  return ({ naam, doelstelling, id }) => {
    const tekst = (naam ?? `zonder naam (${id})`).replace(/[*?~"]/g, ' ');
    const label = `${doelstelling ?? '·'} ${tekst}`.replace(/\s+/g, ' ').trim().slice(0, 120);
    const aantal = (gezien.get(label.toLowerCase()) ?? 0) + 1;
    gezien.set(label.toLowerCase(), aantal);
    return aantal === 1 ? label : `${label} (${aantal})`;
  };
}

const firstOf = <T>(leden: readonly Lid[], pick: (indicator: Indicator) => T | null): T | null =>
  leden.map(({ indicator }) => pick(indicator)).find((waarde) => waarde !== null) ?? null;

/**
 * The indicators of all documents as series over the years: the same name, a name that is alike (marked as such), or
 * the same place where a document prints no name. What the user chose goes before everything.
 * @param keuzes by id of the indicator
 */
export function buildReeksen(
  lezingen: readonly Lezing[],
  keuzes: ReadonlyMap<string, Keuze> = new Map()
): readonly Indicatorreeks[] {
  const groepen = seriesOf(lezingen, keuzes);
  const label = labeller();
  const labels = groepen.map(({ leden: [eerste] }) => (eerste === undefined ? '' : label(eerste.indicator)));
  return groepen.map(({ leden, voorstellen }, i): Indicatorreeks => {
    const { punten, verschillen }: { punten: readonly Reekspunt[]; verschillen: readonly Jaarverschil[] } =
      mergeYears(leden);
    const orientatie = chosen(leden, keuzes) ?? orientSeries(leden, punten);
    const { richting, reden } = orientatie;
    return {
      label: labels[i] ?? '',
      naam: firstOf(leden, ({ naam }) => naam),
      programma: firstOf(leden, ({ programma }) => programma),
      doelstelling: firstOf(leden, ({ doelstelling }) => doelstelling),
      eenheid: firstOf(leden, ({ eenheid }) => eenheid),
      richting,
      reden,
      leden: leden.map(({ indicator, koppeling, jaar }: Lid) => {
        const geoordeeld = judgedYear(indicator.jaren, jaar);
        const claim = indicator.gehaald.document;
        return {
          indicator: {
            ...indicator,
            richting,
            richtingreden: reden,
            gehaald: { document: claim, berekend: computed(geoordeeld, richting, reden) },
          },
          koppeling: koppeling satisfies Koppeling,
          oordeel: { jaar: geoordeeld?.jaar ?? jaar, ...compareClaim(geoordeeld, claim, orientatie) },
        };
      }),
      punten,
      verschillen,
      voorstellen: voorstellen.map(({ groep, ...rest }): Reeksvoorstel => ({ ...rest, reeks: labels[groep] ?? '' })),
    };
  });
}
