import type { OverigeAfwijkingen } from '../../domain/afwijking';
import type { VerklaardeAfwijking } from '../../domain/resultaat';
import { compare, divide, subtract, toNumber, type Decimaal } from '../../money/decimaal';
import type { Bladtekst } from '../bladtekst';
import { column, formule, lookup, own, quote } from '../formule';
import { FORMAAT, kolom, SLEUTELKOLOM, type Bladplan, type Celplan, type Kolomplan, type Rijplan } from '../plan';

/** Name of the table in which what lies below the threshold completes every total. */
const TOTALEN = 'tblTotalen';

const VERSCHILLEN = 'tblVerschillen';
const bedrag = (kop: string): Kolomplan => kolom(kop, { formaat: FORMAAT.bedrag, breedte: 12 });

const KOLOMMEN: readonly Kolomplan[] = [
  kolom('Programma', { breedte: 30, stijl: 'doorloop' }),
  kolom('Soort', { breedte: 16 }),
  kolom('Vergelijking', { breedte: 26, stijl: 'doorloop' }),
  bedrag('Totaal'),
  bedrag('Boven drempel'),
  bedrag('Overige afwijkingen'),
  kolom('Aantal overige', { formaat: FORMAAT.jaar, breedte: 9 }),
  bedrag('Zonder regel'),
  kolom('Eenheid', { breedte: 11 }),
  SLEUTELKOLOM,
];

const cell = (kop: string): string => own(TOTALEN, kop);

interface Blad {
  readonly afwijkingen: ReadonlyMap<string, VerklaardeAfwijking>;
  readonly eenheidVan: (afwijking: VerklaardeAfwijking) => Decimaal;
  readonly zijdenaam: (zijde: OverigeAfwijkingen['basis']) => string;
}

/** Live where every part stands in the same unit; else the figures of this run. */
function cellen(
  groep: OverigeAfwijkingen,
  eenheid: Decimaal,
  isEen: boolean,
  tekst: Bladtekst
): Record<string, Celplan> {
  const inUnit = (waarde: Decimaal): number => toNumber(divide(waarde, eenheid));
  if (!isEen) {
    return {
      Totaal: inUnit(groep.totaalafwijking),
      'Boven drempel': inUnit(subtract(groep.totaalafwijking, groep.afwijking)),
      'Overige afwijkingen': inUnit(groep.afwijking),
      'Aantal overige': groep.onder.length,
      'Zonder regel': inUnit(groep.rest),
    };
  }
  const afwijking = column(VERSCHILLEN, 'Afwijking');
  const leden = `${column(VERSCHILLEN, 'Deel van')},${cell('Sleutel')}`;
  // A row that lapsed keeps its figures for the reader, but is part of nothing any more.
  const levend = `${column(VERSCHILLEN, 'Stand')},${quote(`<>${tekst.vervallenToelichting}`)}`;
  const boven = (wat: 'ja' | 'nee'): string => `${column(VERSCHILLEN, 'Boven drempel')},"${wat}"`;
  const alle = `SUMIFS(${afwijking},${leden},${levend})`;
  return {
    Totaal: formule(groep.totaal === null ? alle : lookup(VERSCHILLEN, 'Afwijking', groep.totaal)),
    'Boven drempel': formule(`SUMIFS(${afwijking},${leden},${levend},${boven('ja')})`),
    'Overige afwijkingen': formule(`${cell('Totaal')}-${cell('Boven drempel')}`),
    'Aantal overige': formule(`COUNTIFS(${leden},${levend},${boven('nee')})`),
    'Zonder regel': formule(`${cell('Totaal')}-${alle}`),
  };
}

/** The sheet on which everything below the threshold is one figure per programme and kind. */
export function planTotalen(overig: readonly OverigeAfwijkingen[], blad: Blad, tekst: Bladtekst): Bladplan {
  const rijen = overig.flatMap((groep): Rijplan[] => {
    const leden = [...groep.delen, ...(groep.totaal === null ? [] : [groep.totaal])].flatMap(
      (sleutel) => blad.afwijkingen.get(sleutel) ?? []
    );
    const [first, ...rest] = leden.map((lid) => blad.eenheidVan(lid));
    if (first === undefined) return [];
    const isEen = rest.every((eenheid) => compare(eenheid, first) === 0);
    return [
      {
        sleutel: groep.sleutel,
        cellen: {
          Programma: groep.programma ?? tekst.geheel,
          Soort: groep.soort,
          Vergelijking: `${blad.zijdenaam(groep.basis)} - ${blad.zijdenaam(groep.vergeleken)}`,
          ...cellen(groep, first, isEen, tekst),
          Eenheid: tekst.eenheid({ euro: first, bron: null }),
        },
      },
    ];
  });
  return {
    naam: 'Totalen',
    ...tekst.bladen.totalen,
    tabellen: [{ naam: TOTALEN, kolom: 0, kolommen: KOLOMMEN, rijen, vervallen: null }],
  };
}
