import type { Waterval } from '../../domain/afwijking';
import type { VerklaardeAfwijking } from '../../domain/resultaat';
import { divide, subtract, toNumber, type Decimaal } from '../../money/decimaal';
import type { Bladtekst } from '../bladtekst';
import { formule, LANGSTE_FORMULE, lookup, own } from '../formule';
import {
  FORMAAT,
  kolom,
  SLEUTELKOLOM,
  type Celplan,
  type Grafiekplan,
  type Kolomplan,
  type Rijplan,
  type Tabelplan,
} from '../plan';
import { times } from '../somformule';

/** Name of the table behind the waterfall from begroot to gerealiseerd resultaat. */
const WATERVAL = 'tblWaterval';

/** Steps that are shown; smaller ones are one step together. Fixed, because a chart keeps the cells it was made over. */
const STAPPEN = 8;

const VERSCHILLEN = 'tblVerschillen';
const bedrag = (kop: string): Kolomplan => kolom(kop, { formaat: FORMAAT.bedrag, breedte: 11, stijl: 'grijs' });

/**
 * Two stacks per step, above and below zero, because a result may cross it: first what carries the bar and stays
 * invisible, then the bar in the colour of its meaning.
 */
const REEKSEN = ['Vrij boven', 'Vrij onder', 'Totaal', 'V boven', 'V onder', 'N boven', 'N onder'] as const;

const KOLOMMEN: readonly Kolomplan[] = [
  kolom('Bedrag', { formaat: FORMAAT.bedrag, breedte: 12 }),
  bedrag('Van'),
  bedrag('Tot'),
  kolom('Stap', { breedte: 30 }),
  ...REEKSEN.map(bedrag),
  kolom('Eenheid', { breedte: 11 }),
  SLEUTELKOLOM,
];

const cell = (kop: string): string => own(WATERVAL, kop);
const [VAN, TOT] = [cell('Van'), cell('Tot')];

/** The parts of a bar between Van and Tot; a total stands on zero. */
function staven(isTotaal: boolean): Record<string, Celplan> {
  if (isTotaal) {
    const leeg = Object.fromEntries(REEKSEN.map((reeks) => [reeks, 0]));
    return { ...leeg, Totaal: formule(TOT) };
  }
  const hoog = `MAX(0,${VAN},${TOT})`;
  const laag = `MIN(0,${VAN},${TOT})`;
  const vrijBoven = `MAX(0,MIN(${VAN},${TOT}))`;
  const vrijOnder = `MIN(0,MAX(${VAN},${TOT}))`;
  const when = (beter: boolean, tekst: string): Celplan => formule(`IF(${TOT}${beter ? '>=' : '<'}${VAN},${tekst},0)`);
  return {
    'Vrij boven': formule(vrijBoven),
    'Vrij onder': formule(vrijOnder),
    Totaal: 0,
    'V boven': when(true, `${hoog}-${vrijBoven}`),
    'V onder': when(true, `${laag}-${vrijOnder}`),
    'N boven': when(false, `${hoog}-${vrijBoven}`),
    'N onder': when(false, `${laag}-${vrijOnder}`),
  };
}

interface Blad {
  readonly afwijkingen: ReadonlyMap<string, VerklaardeAfwijking>;
  readonly eenheidVan: (afwijking: VerklaardeAfwijking) => Decimaal;
}

/** A figure of afwijkingen on the sheet Verschillen, added up, in the unit of the waterfall. */
function refs(leden: readonly VerklaardeAfwijking[], kop: string, eenheid: Decimaal, blad: Blad): string {
  const termen = leden.map(
    (lid) => lookup(VERSCHILLEN, kop, lid.sleutel) + times(divide(blad.eenheidVan(lid), eenheid))
  );
  return termen.length === 0 ? '0' : termen.join('+');
}

function nameOf({ soort, naam }: VerklaardeAfwijking, { waterval }: Bladtekst): string {
  if (soort === 'mutatie reserves') return waterval.reserves;
  if (soort === 'toevoeging' || soort === 'onttrekking') return waterval[soort];
  return naam || waterval.zonderNaam;
}

function stapsleutel(nummer: number): string {
  return `stap-${nummer}`;
}

/** The figures of the waterfall: always the same rows, empty where there are fewer steps. */
export function planWaterval(waterval: Waterval | null, blad: Blad, tekst: Bladtekst, kolomOpBlad: number): Tabelplan {
  const delen = (waterval?.delen ?? []).flatMap((sleutel) => blad.afwijkingen.get(sleutel) ?? []);
  const totaal = blad.afwijkingen.get(waterval?.totaal ?? '');
  const [maat = totaal] = delen;
  if (waterval === null || maat === undefined) return table([], kolomOpBlad);
  const eenheid = blad.eenheidVan(maat);
  const whole = totaal === undefined ? delen : [totaal];
  const fit = (formuletekst: string, waarde: Decimaal): Celplan =>
    formuletekst.length < LANGSTE_FORMULE ? formule(formuletekst) : toNumber(divide(waarde, eenheid));
  const begroot = refs(whole, 'Bedrag basis', eenheid, blad);
  const gerealiseerd = refs(whole, 'Bedrag vergeleken', eenheid, blad);
  // Reserves are no programme: they are a step of their own, however many programmes there are.
  const reserves = delen.filter(({ soort }) => soort !== 'saldo');
  const programmas = delen.filter(({ soort }) => soort === 'saldo').slice(0, STAPPEN - reserves.length);
  const stappen = Array.from({ length: STAPPEN }, (_, i) => [...programmas, ...reserves][i]);
  const getoonde = stappen.filter((deel) => deel !== undefined);
  const getoond = refs(getoonde, 'Afwijking', eenheid, blad);
  const overig = getoonde.reduce<Decimaal>(
    (rest, { afwijking }) => subtract(rest, afwijking),
    subtract(waterval.gerealiseerd, waterval.begroot)
  );
  const before = (nummer: number): string =>
    ['begroot', ...stappen.slice(0, nummer).map((_, i) => stapsleutel(i + 1))]
      .map((sleutel) => lookup(WATERVAL, 'Bedrag', sleutel))
      .join('+');
  const euro = tekst.eenheid({ euro: eenheid, bron: null });
  const rij = (sleutel: string, naam: string, waarde: Celplan, van: Celplan, isTotaal = false): Rijplan => ({
    sleutel,
    cellen: {
      Bedrag: waarde,
      Van: van,
      Tot: formule(`${VAN}+${cell('Bedrag')}`),
      Stap: naam,
      ...staven(isTotaal),
      Eenheid: euro,
    },
  });
  return table(
    [
      rij('begroot', tekst.waterval.begroot, fit(begroot, waterval.begroot), 0, true),
      ...stappen.map((deel, i) =>
        rij(
          stapsleutel(i + 1),
          deel === undefined ? '' : nameOf(deel, tekst),
          deel === undefined ? 0 : formule(refs([deel], 'Afwijking', eenheid, blad)),
          formule(before(i))
        )
      ),
      rij(
        'overig',
        tekst.waterval.overig,
        fit(`(${gerealiseerd})-(${begroot})-(${getoond})`, overig),
        formule(before(STAPPEN))
      ),
      rij('gerealiseerd', tekst.waterval.gerealiseerd, fit(gerealiseerd, waterval.gerealiseerd), 0, true),
    ],
    kolomOpBlad
  );
}

function table(rijen: readonly Rijplan[], kolomOpBlad: number): Tabelplan {
  return { naam: WATERVAL, kolom: kolomOpBlad, kolommen: KOLOMMEN, rijen, vervallen: null };
}

/** The waterfall as stacked columns: the kind of chart that every Excel draws. */
export function watervalgrafiek(tekst: Bladtekst): Grafiekplan {
  return {
    naam: 'Sluitend waterval',
    titel: tekst.waterval.titel,
    soort: 'waterval',
    tabel: WATERVAL,
    onder: 'tblInstellingen',
    koppen: ['Stap', 'N onder'],
    rijen: ['begroot', 'gerealiseerd'],
    reeksen: ['onzichtbaar', 'onzichtbaar', 'neutraal', 'goed', 'goed', 'fout', 'fout'],
  };
}
