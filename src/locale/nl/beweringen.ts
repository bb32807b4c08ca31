import type { Berekening, Bewering, Beweringoordeel, Beweringsoort } from '../../domain/bewering';
import { inUnit, maatOf, printed, short, type Eenheidwoorden } from '../beweringwaarde';

const WOORDEN: Eenheidwoorden = {
  punten: (getal) => `${getal} procentpunt`,
  maten: { '1000': 'duizend', '1000000': 'mln', '1000000000': 'mld' },
};

function describe(som: Berekening): string {
  switch (som.soort) {
    case 'waarde': {
      const maat = WOORDEN.maten[som.maat];
      const gelijk = maat === undefined ? '' : ` = ${short(som.afgerond, 'nl')} ${maat}`;
      const verschil = inUnit(som.verschil, som.tekst, som.maat, 'nl', WOORDEN);
      return `${printed(som.figuur)}${gelijk}; tekst ${printed(som.tekst)}${som.verschil === '0' ? '' : `; verschil ${verschil}`}`;
    }
    case 'verschil':
      return `${printed(som.naar)} - ${printed(som.van)} = ${inUnit(som.berekend, som.tekst, maatOf(som), 'nl', WOORDEN)}; tekst ${printed(som.tekst)}`;
    case 'procent': {
      const punten = som.punten === null ? '' : ` (${WOORDEN.punten(short(som.punten, 'nl'))})`;
      return `van ${printed(som.van)} naar ${printed(som.naar)} is ${short(som.berekend, 'nl', 1)}%${punten}; tekst ${printed(som.tekst)}`;
    }
    case 'aandeel':
      return som.tekst.eenheid === '%'
        ? `${printed(som.deel)} / ${printed(som.geheel)} = ${short(som.berekend, 'nl', 1)}%; tekst ${printed(som.tekst)}`
        : `${printed(som.deel)} van ${printed(som.geheel)}`;
    case 'som':
      return `${som.delen.map(printed).join(' + ')} = ${inUnit(som.berekend, som.tekst, maatOf(som), 'nl', WOORDEN)}; tekst ${printed(som.tekst)}`;
    case 'formule':
      return `${som.formule} = ${short(som.berekend, 'nl', 2)}; tekst ${printed(som.tekst)}`;
    case 'invoer':
      return `de formule voor ${som.jaar} gebruikt ${printed(som.gebruikt)}; dat is ${som.naam} ${som.anderJaar}, voor ${som.jaar} noemt de tekst ${printed(som.eigen)}`;
    case 'richting': {
      const basis = som.basis === 'begroting' ? 'begroting' : String(som.basis);
      return `${basis}: ${printed(som.van)}, daarna ${printed(som.naar)}; tekst “${som.woord}”`;
    }
    case 'doel': {
      const vereist = { hoger: 'ten minste', lager: 'ten hoogste', gelijk: 'precies' }[som.richting];
      return `realisatie ${printed(som.realisatie)}, doel ${vereist} ${printed(som.streefwaarde)}; tekst “${som.gehaald ? 'gehaald' : 'niet gehaald'}”`;
    }
    case 'aantal':
      return `geteld: ${som.geteld}; tekst ${printed(som.tekst)}`;
    case 'jaren':
      return `${som.van} tot en met ${som.tot} is ${som.tot - som.van + 1} jaar; tekst ${printed(som.tekst)}`;
    case 'herhaling':
      return `elders staat ${printed(som.eerste)}, hier ${printed(som.tweede)}`;
    case 'begrip':
      return `“${som.woord}” is hier het saldo (${printed(som.saldo)}); de lasten zijn ${printed(som.lasten)}`;
  }
}

function describeElders({ elders }: Pick<Bewering, 'elders'>): string {
  if (elders === null) return '';
  const { figuur, jaar } = elders;
  const wat =
    figuur.soort === 'indicator' ? (figuur.zijde === 'begroting' ? 'het doel' : 'de realisatie') : 'een ander bedrag';
  return `; dat is ${wat}${jaar === null ? '' : ` van ${jaar}`}`;
}

const soorten: Readonly<Record<Beweringsoort, string>> = {
  bedrag: 'bedrag',
  begrip: 'begrip',
  afwijking: 'afwijking',
  streefwaarde: 'streefwaarde',
  realisatie: 'realisatie',
  doel: 'doel gehaald',
  richting: 'richting',
  omvang: 'omvang van de verandering',
  uiterste: 'hoogste of laagste',
  'van-naar': 'van … naar …',
  procent: 'percentage',
  som: 'optelling',
  formule: 'formule',
  invoer: 'invoer van een formule',
  deel: 'deel van een geheel',
  aantal: 'aantal',
  periode: 'periode',
  herhaling: 'twee keer genoemd',
};

const oordelen: Readonly<Record<Beweringoordeel, string>> = {
  houdt: 'klopt',
  'binnen afronding': 'binnen afronding',
  'in strijd': 'in strijd',
  twijfel: 'twijfel',
};

/** What is said of statements in texts. */
export interface Beweringsteksten {
  readonly soorten: Readonly<Record<Beweringsoort, string>>;
  readonly oordelen: Readonly<Record<Beweringoordeel, string>>;
  /** The sum that convinces, in one line. */
  readonly berekening: (bewering: Pick<Bewering, 'berekening' | 'elders'>) => string;
}

/** Dutch: the source. */
export const beweringen: Beweringsteksten = {
  soorten,
  oordelen,
  berekening: (bewering) => describe(bewering.berekening) + describeElders(bewering),
};
