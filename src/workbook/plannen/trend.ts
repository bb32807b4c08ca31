import type { Indicatorreeks } from '../../domain/indicatorreeks';
import type { Lezing } from '../../domain/lezing';
import type { Bladtekst } from '../bladtekst';
import { column, formule, lookup } from '../formule';
import { indicatorRijen } from '../indicatorrijen';
import {
  FORMAAT,
  kolom,
  SLEUTELKOLOM,
  type Bladplan,
  type Celplan,
  type Grafiekplan,
  type Kolomplan,
  type Rijplan,
  type Tabelplan,
} from '../plan';
import { INDICATOREN } from './indicatorformules';

/** One row per series with target and realisation of every year. */
export const REEKSEN = 'tblReeksen';
/** The choice of the series that the chart shows. */
const TRENDKEUZE = 'tblTrendkeuze';
/** The years of the chosen series: what the chart is made over. */
const TREND = 'tblTrend';

/**
 * Years in the chart, the last ones. Fixed, because a chart keeps the cells it was made over; and one chart with a
 * choice instead of one for each series, so that two hundred indicators cost as much as two and sorting a table can
 * never put one indicator's line under the name of another. All years stand in the table of series.
 */
const JAREN = 6;

const smal: Kolomplan = { ...SLEUTELKOLOM, breedte: 9 };

/** The figure of a row of the sheet Indicatoren, live; empty where it holds none. */
function figure(kop: 'Begroting' | 'Realisatie', sleutel: string | undefined): Celplan {
  if (sleutel === undefined) return '';
  const cel = lookup(INDICATOREN, kop, sleutel);
  return formule(`IF(${cel}="","",${cel})`);
}

function seriesTable(
  lezingen: readonly Lezing[],
  reeksen: readonly Indicatorreeks[],
  jaren: readonly number[],
  tekst: Bladtekst
): Tabelplan {
  const rijen = new Map(
    indicatorRijen(lezingen).map(({ indicator, jaar, sleutel }) => [`${indicator.id}|${jaar?.jaar ?? ''}`, sleutel])
  );
  const { doelkop, realisatiekop } = tekst.indicator;
  const getal = (kop: string): Kolomplan => kolom(kop, { formaat: FORMAAT.algemeen, breedte: 11 });
  return {
    naam: REEKSEN,
    kolom: 11,
    kolommen: [
      kolom('Indicator', { breedte: 46 }),
      kolom('Eenheid', { breedte: 9 }),
      kolom('Richting', { breedte: 9 }),
      ...jaren.flatMap((jaar) => [getal(doelkop(jaar)), getal(realisatiekop(jaar))]),
      SLEUTELKOLOM,
    ],
    rijen: reeksen.map(({ label, eenheid, richting, punten }): Rijplan => {
      const cellen: Record<string, Celplan> = { Indicator: label, Eenheid: eenheid ?? '', Richting: richting ?? '' };
      for (const jaar of jaren) {
        const punt = punten.find((p) => p.jaar === jaar);
        const row = (uit: string | null | undefined): string | undefined =>
          uit === null || uit === undefined ? undefined : rijen.get(`${uit}|${jaar}`);
        cellen[doelkop(jaar)] = figure('Begroting', row(punt?.uit.begroting));
        cellen[realisatiekop(jaar)] = figure('Realisatie', row(punt?.uit.realisatie));
      }
      return { sleutel: label, cellen };
    }),
    vervallen: null,
  };
}

/** The value of the chosen series in one year: a number, or #N/A, which a line leaves out. */
function chosen(kop: string, jaren: readonly number[], jaar: number): Celplan {
  if (!jaren.includes(jaar)) return formule('NA()');
  const keuze = lookup(TRENDKEUZE, 'Indicator', 'keuze');
  const cel = `INDEX(${column(REEKSEN, kop)},MATCH(${keuze},${column(REEKSEN, 'Indicator')},0))`;
  return formule(`IFERROR(IF(ISNUMBER(${cel}),${cel},NA()),NA())`);
}

function trendTable(jaren: readonly number[], tekst: Bladtekst): Tabelplan {
  const laatste = jaren.at(-1) ?? 0;
  const { doelkop, realisatiekop } = tekst.indicator;
  return {
    naam: TREND,
    kolom: 5,
    kolommen: [
      // A text: a chart takes a column of numbers for a line of its own.
      kolom('Jaar', { breedte: 8 }),
      kolom('Doel', { formaat: FORMAAT.algemeen, breedte: 10, stijl: 'grijs' }),
      kolom('Realisatie', { formaat: FORMAAT.algemeen, breedte: 10, stijl: 'grijs' }),
      smal,
    ],
    rijen: Array.from({ length: JAREN }, (_, i): Rijplan => {
      const jaar = laatste - JAREN + 1 + i;
      return {
        sleutel: `jaar-${i + 1}`,
        cellen: {
          Jaar: String(jaar),
          Doel: chosen(doelkop(jaar), jaren, jaar),
          Realisatie: chosen(realisatiekop(jaar), jaren, jaar),
        },
      };
    }),
    vervallen: null,
  };
}

/** The series that a reader wants to see first: one that the document contradicts, else the first with two years. */
function firstChoice(reeksen: readonly Indicatorreeks[]): string {
  const strijdig = reeksen.find(({ leden }) => leden.some(({ oordeel }) => oordeel.vergelijk === 'strijdig'));
  return (strijdig ?? reeksen.find(({ punten }) => punten.length > 1) ?? reeksen[0])?.label ?? '';
}

function choiceTable(reeksen: readonly Indicatorreeks[], tekst: Bladtekst): Tabelplan {
  return {
    naam: TRENDKEUZE,
    kolom: 0,
    kolommen: [
      kolom('Indicator', {
        vanGebruiker: true,
        breedte: 46,
        // A reference by name, so that the list grows with the table.
        keuzes: [`=INDIRECT("${REEKSEN}[Indicator]")`],
      }),
      kolom('Uitleg', { breedte: 34, stijl: 'grijs' }),
      smal,
    ],
    rijen: [{ sleutel: 'keuze', cellen: { Indicator: firstChoice(reeksen), Uitleg: tekst.indicator.keuze } }],
    vervallen: { kop: 'Indicator', tekst: tekst.vervallenRegel },
  };
}

/** The sheet with the indicators over the years; null without indicators that print figures. */
export function planTrend(
  lezingen: readonly Lezing[],
  reeksen: readonly Indicatorreeks[],
  tekst: Bladtekst
): Bladplan | null {
  const jaren = [...new Set(reeksen.flatMap(({ punten }) => punten.map(({ jaar }) => jaar)))].sort((a, b) => a - b);
  if (jaren.length === 0) return null;
  const grafiek: Grafiekplan = {
    naam: 'Trend',
    titel: tekst.indicator.grafiek,
    soort: 'lijn',
    tabel: TREND,
    onder: TRENDKEUZE,
    koppen: ['Jaar', 'Realisatie'],
    rijen: ['jaar-1', `jaar-${JAREN}`],
  };
  return {
    naam: 'Trend',
    ...tekst.bladen.trend,
    tabellen: [choiceTable(reeksen, tekst), trendTable(jaren, tekst), seriesTable(lezingen, reeksen, jaren, tekst)],
    grafieken: [grafiek],
  };
}
