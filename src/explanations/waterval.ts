import { niveauOf, type Afwijking, type Waterval } from '../domain/afwijking';
import { addBedrag, sumBedrag } from '../money/bedrag';
import { vergelijkingOf } from './overig';

/**
 * The way from begroot to gerealiseerd: the saldi of the programmes and, where a result after reserves is published, the
 * reserves; largest first. Of the comparison that most programmes have. Null without two programmes or a whole.
 */
export function toWaterval(afwijkingen: readonly Afwijking[]): Waterval | null {
  const programmas = afwijkingen.filter((a) => a.soort === 'saldo' && niveauOf(a) === 'programma');
  const vergelijking = mostCommon(programmas.map(vergelijkingOf)) ?? mostCommon(afwijkingen.map(vergelijkingOf));
  if (vergelijking === null) return null;
  const here = afwijkingen.filter((a) => vergelijkingOf(a) === vergelijking);
  const whole = (soort: Afwijking['soort']): Afwijking | undefined =>
    here.find((a) => a.soort === soort && niveauOf(a) === 'geheel');
  const delen = here.filter((a) => a.soort === 'saldo' && niveauOf(a) === 'programma');
  const resultaat = whole('resultaat');
  const totaal = resultaat ?? whole('saldo');
  if (delen.length < 2 && (totaal === undefined || delen.length === 0)) return null;
  const mutatie = whole('mutatie reserves');
  const los = [whole('toevoeging'), whole('onttrekking')].filter((a) => a !== undefined);
  const reserves = resultaat === undefined ? [] : mutatie === undefined ? los : [mutatie];
  return {
    totaal: totaal?.sleutel ?? null,
    delen: [...delen, ...reserves].map(({ sleutel }) => sleutel),
    begroot: totaal?.basis.bedrag ?? sumBedrag(delen.map(({ basis }) => basis.bedrag)),
    gerealiseerd:
      totaal?.vergeleken.bedrag ?? delen.map(({ vergeleken }) => vergeleken.bedrag).reduce((a, b) => addBedrag(a, b)),
  };
}

function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
