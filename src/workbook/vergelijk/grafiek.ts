import type { Bladplan, Grafiekplan, Tabelplan } from '../plan';
import type { Fasen } from './fasen';
import { KOPRIJ } from './nieuw';

/** Rows that a chart takes below its table. */
const HOOGTE = 16;

function chart(plan: Grafiekplan, tabel: Tabelplan, blad: string, fasen: Fasen): void {
  const row = (sleutel: string): number => tabel.rijen.findIndex((rij) => rij.sleutel === sleutel);
  const column = (kop: string): number => tabel.kolommen.findIndex((kolom) => kolom.kop === kop);
  const [van, tot] = plan.rijen.map(row);
  const [namen, waarden] = plan.koppen.map(column);
  if (van === undefined || tot === undefined || namen === undefined || waarden !== namen + 1) return;
  const links = tabel.kolom + namen;
  fasen.opmaak.push({
    stap: 'grafiek',
    grafiek: {
      naam: plan.naam,
      blad,
      titel: plan.titel,
      soort: plan.soort,
      // Under the headers they go along as the names of the series; elsewhere Excel names them itself.
      gebied: {
        blad,
        rij: KOPRIJ + (van === 0 ? 0 : 1 + van),
        kolom: links,
        rijen: tot - van + (van === 0 ? 2 : 1),
        kolommen: 2,
      },
      plaats: { blad, rij: KOPRIJ + tabel.rijen.length + 4, kolom: tabel.kolom, rijen: HOOGTE, kolommen: 3 },
    },
  });
}

/** The charts of a new sheet, below its first table. */
export function addCharts(plan: Bladplan, blad: string, fasen: Fasen): void {
  const [tabel] = plan.tabellen;
  if (tabel === undefined) return;
  for (const grafiek of plan.grafieken ?? []) chart(grafiek, tabel, blad, fasen);
}
