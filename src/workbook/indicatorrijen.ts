import type { Indicator, Indicatorjaar, Meting } from '../domain/indicator';
import type { Indicatorkeuze } from '../domain/indicatorreeks';
import type { Lezing } from '../domain/lezing';
import { sleutelmaker } from './sleutel';

/** A row of the sheet Indicatoren: one year of one indicator of one document. */
export interface Indicatorrij {
  readonly sleutel: string;
  readonly lezing: Lezing;
  readonly indicator: Indicator;
  /** Null where the document prints no figures at all. */
  readonly jaar: Indicatorjaar | null;
  /** The year of which the document speaks: its judgement and its note stand in this row. */
  readonly isVerslagjaar: boolean;
}

/** The years of an indicator, with an empty one for the year of the report when a judgement or note is about that. */
function yearsOf(
  { jaren: gedrukt, gehaald, toelichting }: Indicator,
  verslagjaar: number | null
): (Indicatorjaar | null)[] {
  const jaren = gedrukt.filter(({ begroting, realisatie }) => begroting !== null || realisatie !== null);
  if (jaren.length === 0) return [null];
  const zegtIets = gehaald.document !== null || toelichting !== null;
  if (verslagjaar === null || !zegtIets || jaren.some(({ jaar }) => jaar === verslagjaar)) return [...jaren];
  return [...jaren, { jaar: verslagjaar, begroting: null, realisatie: null }];
}

/** What the rows of an indicator are about. A name that was inferred is a guess, and may come later: no part of it. */
export function kernOfIndicator(document: string, { doelstelling, naam, naamAfgeleid }: Indicator): string {
  return [document, doelstelling ?? '', (naamAfgeleid ? null : naam) ?? 'zonder naam'].join('|');
}

/** Every row of the sheet, with the sleutel that it has in every run. */
export function indicatorRijen(lezingen: readonly Lezing[]): readonly Indicatorrij[] {
  const unique = sleutelmaker();
  return lezingen.flatMap((lezing) =>
    lezing.indicatoren.flatMap((indicator) => {
      const kern = indicator.kern ?? kernOfIndicator(lezing.document.id, indicator);
      const jaren = yearsOf(indicator, lezing.jaar);
      return jaren.map((jaar, i): Indicatorrij => {
        const laatste = i === jaren.length - 1 && !jaren.some((j) => j?.jaar === lezing.jaar);
        return {
          sleutel: unique(kern, String(jaar?.jaar ?? lezing.jaar ?? 'jaar onbekend')),
          lezing,
          indicator,
          jaar,
          isVerslagjaar: jaar === null || jaar.jaar === lezing.jaar || laatste,
        };
      });
    })
  );
}

/** What the user chose, by id of the indicator: the years of one indicator have rows of their own. */
export function keuzesPerIndicator(
  lezingen: readonly Lezing[],
  keuzes: readonly Indicatorkeuze[]
): ReadonlyMap<
  string,
  { richtingen: NonNullable<Indicatorkeuze['richting']>[]; koppeling: Indicatorkeuze['koppeling'] }
> {
  const perSleutel = new Map(keuzes.filter(({ vervallen }) => !vervallen).map((keuze) => [keuze.sleutel, keuze]));
  const uit = new Map<
    string,
    { richtingen: NonNullable<Indicatorkeuze['richting']>[]; koppeling: Indicatorkeuze['koppeling'] }
  >();
  if (perSleutel.size === 0) return uit;
  for (const { sleutel, indicator } of indicatorRijen(lezingen)) {
    const keuze = perSleutel.get(sleutel);
    if (keuze === undefined) continue;
    const eigen = uit.get(indicator.id) ?? { richtingen: [], koppeling: null };
    if (keuze.richting !== null) eigen.richtingen.push(keuze.richting);
    // Apart is the safer of two.
    if (eigen.koppeling !== 'apart') eigen.koppeling = keuze.koppeling ?? eigen.koppeling;
    uit.set(indicator.id, eigen);
  }
  return uit;
}

/** The new reading with what a person had typed over targets and realisations; the text as printed is the new one. */
export function keepTypedMetingen(oud: Lezing, vers: Lezing): Lezing {
  const getypt = new Map<string, Indicatorjaar>();
  for (const { sleutel, jaar } of indicatorRijen([oud])) {
    const heeft = jaar?.begroting?.ingevuld !== undefined || jaar?.realisatie?.ingevuld !== undefined;
    if (jaar !== null && heeft) getypt.set(sleutel, jaar);
  }
  if (getypt.size === 0) return vers;
  const perId = new Map<string, Map<number, Indicatorjaar>>();
  for (const { sleutel, indicator, jaar } of indicatorRijen([vers])) {
    const eigen = getypt.get(sleutel);
    if (eigen === undefined || jaar === null) continue;
    const jaren = perId.get(indicator.id) ?? new Map<number, Indicatorjaar>();
    perId.set(indicator.id, jaren.set(jaar.jaar, eigen));
  }
  const keep = (nieuw: Meting | null, eigen: Meting | null): Meting | null => {
    if (eigen?.ingevuld === undefined) return nieuw;
    return { ...(nieuw ?? { tekst: '', herkomst: eigen.herkomst }), waarde: eigen.waarde, ingevuld: eigen.ingevuld };
  };
  return {
    ...vers,
    indicatoren: vers.indicatoren.map((indicator) => ({
      ...indicator,
      jaren: indicator.jaren.map((jaar) => {
        const eigen = perId.get(indicator.id)?.get(jaar.jaar);
        if (eigen === undefined) return jaar;
        return {
          ...jaar,
          begroting: keep(jaar.begroting, eigen.begroting),
          realisatie: keep(jaar.realisatie, eigen.realisatie),
        };
      }),
    })),
  };
}
