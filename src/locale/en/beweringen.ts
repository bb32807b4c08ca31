import type { Berekening, Bewering, Beweringoordeel, Beweringsoort } from '../../domain/bewering';
import { inUnit, maatOf, printed, short, type Eenheidwoorden } from '../beweringwaarde';
import type { Beweringsteksten } from '../nl/beweringen';

const WOORDEN: Eenheidwoorden = {
  punten: (getal) => `${getal} percentage ${getal === '1' ? 'point' : 'points'}`,
  maten: { '1000': 'thousand', '1000000': 'million', '1000000000': 'billion' },
};

const years = (n: number): string => `${n} ${n === 1 ? 'year' : 'years'}`;

function describe(som: Berekening): string {
  switch (som.soort) {
    case 'waarde': {
      const maat = WOORDEN.maten[som.maat];
      const gelijk = maat === undefined ? '' : ` = ${short(som.afgerond, 'en')} ${maat}`;
      const verschil = inUnit(som.verschil, som.tekst, som.maat, 'en', WOORDEN);
      return `${printed(som.figuur)}${gelijk}; text says ${printed(som.tekst)}${som.verschil === '0' ? '' : `; difference ${verschil}`}`;
    }
    case 'verschil':
      return `${printed(som.naar)} - ${printed(som.van)} = ${inUnit(som.berekend, som.tekst, maatOf(som), 'en', WOORDEN)}; text says ${printed(som.tekst)}`;
    case 'procent': {
      const punten = som.punten === null ? '' : ` (${WOORDEN.punten(short(som.punten, 'en'))})`;
      return `from ${printed(som.van)} to ${printed(som.naar)} is ${short(som.berekend, 'en', 1)}%${punten}; text says ${printed(som.tekst)}`;
    }
    case 'aandeel':
      return som.tekst.eenheid === '%'
        ? `${printed(som.deel)} / ${printed(som.geheel)} = ${short(som.berekend, 'en', 1)}%; text says ${printed(som.tekst)}`
        : `${printed(som.deel)} of ${printed(som.geheel)}`;
    case 'som':
      return `${som.delen.map(printed).join(' + ')} = ${inUnit(som.berekend, som.tekst, maatOf(som), 'en', WOORDEN)}; text says ${printed(som.tekst)}`;
    case 'formule':
      return `${som.formule} = ${short(som.berekend, 'en', 2)}; text says ${printed(som.tekst)}`;
    case 'invoer':
      return `the formula for ${som.jaar} uses ${printed(som.gebruikt)}; that is ${som.naam} ${som.anderJaar}, for ${som.jaar} the text gives ${printed(som.eigen)}`;
    case 'richting': {
      const basis = som.basis === 'begroting' ? 'budget' : String(som.basis);
      return `${basis}: ${printed(som.van)}, then ${printed(som.naar)}; text says “${som.woord}”`;
    }
    case 'doel': {
      const vereist = { hoger: 'at least', lager: 'at most', gelijk: 'exactly' }[som.richting];
      return `realised ${printed(som.realisatie)}, target ${vereist} ${printed(som.streefwaarde)}; text says “${som.gehaald ? 'achieved' : 'not achieved'}”`;
    }
    case 'aantal':
      return `counted: ${som.geteld}; text says ${printed(som.tekst)}`;
    case 'jaren':
      return `${som.van} to ${som.tot} is ${years(som.tot - som.van + 1)}; text says ${printed(som.tekst)}`;
    case 'herhaling':
      return `${printed(som.eerste)} elsewhere, ${printed(som.tweede)} here`;
    case 'begrip':
      return `“${som.woord}” is the balance here (${printed(som.saldo)}); the costs are ${printed(som.lasten)}`;
  }
}

function describeElders({ elders }: Pick<Bewering, 'elders'>): string {
  if (elders === null) return '';
  const { figuur, jaar } = elders;
  const wat =
    figuur.soort === 'indicator' ? (figuur.zijde === 'begroting' ? 'the target' : 'the realisation') : 'another amount';
  return `; that is ${wat}${jaar === null ? '' : ` of ${jaar}`}`;
}

const soorten: Readonly<Record<Beweringsoort, string>> = {
  bedrag: 'amount',
  begrip: 'wording',
  afwijking: 'variance',
  streefwaarde: 'target',
  realisatie: 'realisation',
  doel: 'target achieved',
  richting: 'direction',
  omvang: 'size of the change',
  uiterste: 'highest or lowest',
  'van-naar': 'from … to …',
  procent: 'percentage',
  som: 'sum',
  formule: 'formula',
  invoer: 'input of a formula',
  deel: 'part of a whole',
  aantal: 'count',
  periode: 'period',
  herhaling: 'named twice',
};

const oordelen: Readonly<Record<Beweringoordeel, string>> = {
  houdt: 'holds',
  'binnen afronding': 'within rounding',
  'in strijd': 'contradicts',
  twijfel: 'doubtful',
};

/** English: the same shape. */
export const beweringen: Beweringsteksten = {
  soorten,
  oordelen,
  berekening: (bewering) => describe(bewering.berekening) + describeElders(bewering),
};
