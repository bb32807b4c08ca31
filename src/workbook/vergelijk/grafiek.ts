import type { Bladplan, Grafiekplan, Tabelplan } from '../plan';
import type { Fasen } from './fasen';
import { KOPRIJ } from './nieuw';

/** Rows and columns that a chart takes below its table. */
const HOOGTE = 16;
const BREEDTE = 3;

/** Where a table stands on its sheet: 0-based row of its headers and its first column. */
export interface Tabelplaats {
  readonly rij: number;
  readonly kolom: number;
}

/** Where a table stands that was not there before. */
export function newPlace(kolom: number): Tabelplaats {
  return { rij: KOPRIJ, kolom };
}

type Plaatsen = ReadonlyMap<string, Tabelplaats>;

function chart(
  plan: Grafiekplan,
  tabellen: readonly Tabelplan[],
  blad: string,
  plaatsen: Plaatsen,
  fasen: Fasen
): void {
  const tabel = tabellen.find(({ naam }) => naam === plan.tabel) ?? tabellen[0];
  const onder = tabellen.find(({ naam }) => naam === plan.onder) ?? tabel;
  const bron = tabel === undefined ? undefined : plaatsen.get(tabel.naam);
  const boven = onder === undefined ? undefined : plaatsen.get(onder.naam);
  if (tabel === undefined || onder === undefined || bron === undefined || boven === undefined) return;
  const row = (sleutel: string): number => tabel.rijen.findIndex((rij) => rij.sleutel === sleutel);
  const column = (kop: string): number => tabel.kolommen.findIndex((kolom) => kolom.kop === kop);
  const [van, tot] = plan.rijen.map(row);
  const [namen, waarden] = plan.koppen.map(column);
  if (van === undefined || tot === undefined || namen === undefined || waarden === undefined) return;
  if (van < 0 || tot < van || namen < 0 || waarden <= namen) return;
  fasen.opmaak.push({
    stap: 'grafiek',
    grafiek: {
      naam: plan.naam,
      blad,
      titel: plan.titel,
      soort: plan.soort,
      ...(plan.reeksen === undefined ? {} : { reeksen: plan.reeksen }),
      // Under the headers they go along as the names of the series; elsewhere Excel names them itself.
      gebied: {
        blad,
        rij: bron.rij + (van === 0 ? 0 : 1 + van),
        kolom: bron.kolom + namen,
        rijen: tot - van + (van === 0 ? 2 : 1),
        kolommen: waarden - namen + 1,
      },
      plaats: { blad, rij: boven.rij + onder.rijen.length + 4, kolom: boven.kolom, rijen: HOOGTE, kolommen: BREEDTE },
    },
  });
}

/** The charts of which the table gets its first rows now: a chart that the user threw away does not come back. */
export function addCharts(
  plan: Bladplan,
  blad: string,
  plaatsen: Plaatsen,
  nieuw: ReadonlySet<string>,
  fasen: Fasen
): void {
  for (const grafiek of plan.grafieken ?? []) {
    if (nieuw.has(grafiek.tabel ?? plan.tabellen[0]?.naam ?? '')) chart(grafiek, plan.tabellen, blad, plaatsen, fasen);
  }
}
