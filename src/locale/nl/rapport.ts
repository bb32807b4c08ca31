import type { Afwijkingssoort, NietVergeleken, VNtegenspraak } from '../../domain/afwijking';
import type { Oorzaakbezwaar } from '../../domain/oorzaak';
import type { Reeks } from '../../domain/tabel';
import { formatBedragInTekst, formatDecimaal } from '../../money/format';
import { absolute, type Decimaal } from '../../money/decimaal';
import { paneel } from './paneel';

// The report is part of the accounts, as the sheets are: Dutch, whatever the language of the pane.

const euro = (bedrag: Decimaal): string => formatBedragInTekst(bedrag, 'nl');
const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

/** An amount with its letter: `€ 1,2 mln N`. */
export function metLetter(bedrag: Decimaal, letter: string | null): string {
  return letter === null ? euro(bedrag) : `${euro(bedrag)} ${letter}`;
}

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** `2026-11-21 20:30` as it is read: 21 november 2026, 20:30 uur. Anything else as it is. */
function moment(nu: string): string {
  const [, jaar = '', maand = '', dag = '', tijd] = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d:\d\d))?$/.exec(nu) ?? [];
  const naam = MAANDEN[Number(maand) - 1];
  if (naam === undefined) return nu;
  return `${Number(dag)} ${naam} ${jaar}${tijd === undefined ? '' : `, ${tijd} uur`}`;
}

const EENHEDEN: Readonly<Record<string, string>> = { '1': 'in euro', '1000': 'x € 1.000', '1000000': 'x € 1 mln' };

/** Every word of the hand-in document. */
export const rapport = {
  titel: 'Toelichting op de afwijkingen',
  titelVan: (vergelijking: string): string => `Toelichting op de afwijkingen: ${vergelijking}`,
  stand: (nu: string): string => `Stand van ${moment(nu)}.`,
  uit: (documenten: readonly string[]): string => `De cijfers komen uit: ${documenten.join('; ')}.`,
  leeswijzer: 'V is een voordeel voor het resultaat, N een nadeel; I is incidenteel, S structureel.',
  /** @param basis what the percentage is of; null where comparisons differ in it */
  drempel: (
    bedrag: Decimaal | null,
    procent: Decimaal | null,
    waarvan: 'alles' | 'programma' | 'onderdeel',
    basis: string | null
  ): string => {
    const grenzen = [
      ...(bedrag === null ? [] : [`€ ${formatDecimaal(bedrag, 'nl')}`]),
      ...(procent === null
        ? []
        : [
            `${formatDecimaal(procent, 'nl')}% van ${basis === null ? 'het bedrag waarmee is vergeleken' : `de ${basis}`}`,
          ]),
    ];
    const wat = {
      alles: 'Toegelicht zijn afwijkingen',
      programma: 'Op programmaniveau zijn afwijkingen toegelicht',
      onderdeel: 'Binnen een programma zijn afwijkingen toegelicht',
    };
    return grenzen.length === 0 ? `${wat[waarvan]} van elke omvang.` : `${wat[waarvan]} vanaf ${grenzen.join(' en ')}.`;
  },
  alleenAkkoord: 'Alleen toelichtingen met de status akkoord zijn opgenomen.',
  zonderVerouderd: 'Toelichtingen waarvan de cijfers daarna zijn veranderd, zijn niet opgenomen.',
  nietAlle: 'Dit document gaat over een deel van de programma’s.',

  geheel: 'Totaal',
  zonderProgramma: 'Overig',
  reeks: (van: Reeks, jaar: number | null): string =>
    [paneel.reeks[van], jaar].filter((deel) => deel !== null).join(' '),
  tegenover: (vergeleken: string, basis: string): string => `${vergeleken} tegenover ${basis}`,
  soort: {
    lasten: 'Lasten',
    baten: 'Baten',
    saldo: 'Saldo van baten en lasten',
    toevoeging: 'Toevoegingen aan reserves',
    onttrekking: 'Onttrekkingen aan reserves',
    'mutatie reserves': 'Mutatie reserves',
    resultaat: 'Resultaat',
  } satisfies Record<Afwijkingssoort, string>,
  soortInZin: {
    lasten: 'lasten',
    baten: 'baten',
    saldo: 'saldo',
    toevoeging: 'toevoegingen aan reserves',
    onttrekking: 'onttrekkingen aan reserves',
    'mutatie reserves': 'mutatie reserves',
    resultaat: 'resultaat',
  } satisfies Record<Afwijkingssoort, string>,
  totaal: {
    lasten: 'Totaal lasten',
    baten: 'Totaal baten',
    saldo: 'Totaal saldo',
    toevoeging: 'Totaal toevoegingen',
    onttrekking: 'Totaal onttrekkingen',
    'mutatie reserves': 'Totaal mutatie reserves',
    resultaat: 'Totaal resultaat',
  } satisfies Record<Afwijkingssoort, string>,
  opgeteld: (totaal: string): string => `${totaal} (opgeteld)`,
  waarvan: (naam: string): string => `waarvan ${naam}`,
  overig: (n: number): string =>
    n === 0 ? 'Niet aan onderdelen toe te rekenen' : `Overige afwijkingen (${aantal(n, 'onderdeel', 'onderdelen')})`,
  koppen: {
    onderdeel: 'Onderdeel',
    afwijking: 'Afwijking',
    vn: 'V/N',
    oorzaak: 'Oorzaak',
    bedrag: 'Bedrag',
    is: 'I/S',
    onverklaard: 'Onverklaard',
    stand: 'Stand',
    programma: 'Programma',
    overschrijding: 'Overschrijding',
    gecompenseerd: 'Gedekt door meer baten',
    categorie: 'Categorie',
    toelichting: 'Toelichting',
  },
  bijschrift: {
    programma: (naam: string, eenheid: string): string => `${naam}, bedragen ${eenheid}`,
    geheel: (eenheid: string): string => `Alle programma’s, bedragen ${eenheid}`,
    oorzaken: (naam: string, eenheid: string): string => `Oorzaken ${naam}, bedragen ${eenheid}`,
    open: (eenheid: string): string => `Nog niet geheel verklaard, bedragen ${eenheid}`,
    rechtmatigheid: (jaar: string, eenheid: string): string =>
      `Lasten boven de begroting${jaar === '' ? '' : ` ${jaar}`}, bedragen ${eenheid}`,
  },
  eenheid: (per: Decimaal): string => EENHEDEN[per] ?? `x € ${formatDecimaal(per, 'nl')}`,
  afrondingsregel:
    'De cijfers van onderdelen en totaal zijn overgenomen zoals gepubliceerd; wat daartussen zit staat in een eigen regel.',
  opgeteldUitleg: 'Een totaal met (opgeteld) staat niet in het document: het is de som van de onderdelen.',

  zijden: (basis: string, vergeleken: string): string => `${basis}; ${vergeleken}.`,
  zijde: (naam: string, bedrag: Decimaal): string => `${naam}: € ${formatDecimaal(bedrag, 'nl')}`,
  noot: (onderdeel: string, soort: string, bedrag: string): string => `${onderdeel}, ${soort}: ${bedrag}`,
  geenToelichting: 'Nog niet toegelicht.',
  concept: 'Concept uit de cijfers, nog niet toegelicht: ',
  onverklaard: 'Nog onverklaard',
  meerVerklaard: 'Meer verklaard dan de afwijking',
  totaalAfwijking: 'Totaal afwijking',
  bron: (bron: string): string => `Bron: ${bron}`,
  zonderTekst: 'Zonder omschrijving',
  status: (status: string, door: string, datum: string): string =>
    [status === '' ? '' : `Status: ${status}`, door, datum].filter((deel) => deel !== '').join(', ') + '.',
  verouderd: (van: string | null, nu: string): string =>
    van === null
      ? 'Verouderd: de cijfers zijn veranderd sinds deze toelichting is geschreven.'
      : `Verouderd: geschreven voor een afwijking van ${van}; de afwijking is nu ${nu}.`,
  nietGeteld: (tekst: string, waarom: string): string => `Niet meegeteld: ${tekst} (${waarom}).`,
  letOp: (tekst: string, waarom: string): string => `Let op: ${tekst} (${waarom}).`,
  zonderBedrag: 'zonder bedrag',
  bezwaar: (bezwaar: Oorzaakbezwaar): string => {
    switch (bezwaar.code) {
      case 'geen-getal':
        return `“${bezwaar.tekst}” is geen bedrag`;
      case 'teken-tegen-letter':
        return `een negatief bedrag met de letter ${bezwaar.vn}`;
      case 'zonder-letter':
        return 'zonder V of N is niet duidelijk of het een voordeel of een nadeel is';
      case 'letter-onbekend':
        return `“${bezwaar.tekst}” is geen V of N`;
      case 'aard-onbekend':
        return `“${bezwaar.tekst}” is geen I of S`;
      case 'afwijking-onbekend':
        return 'de afwijking waar dit bij hoort is niet bekend';
      case 'tekst-noemt-ander-bedrag':
        return `de tekst noemt ${euro(bezwaar.genoemd)}, het bedrag is ${euro(absolute(bezwaar.bedrag))}`;
    }
  },
  tegenspraak: ({ gedrukt, berekend, wat }: VNtegenspraak, letter: string | null): string =>
    wat === 'richting'
      ? `Het document vermeldt “${gedrukt}”; de cijfers geven ${metLetter(berekend, letter)}.`
      : `Het document vermeldt een verschil van “${gedrukt}”; de cijfers geven ${metLetter(berekend, letter)}.`,
  nietVergeleken: (rijen: readonly string[]): string => `Niet vergeleken: ${rijen.join('; ')}.`,
  redenNietVergeleken: {
    'geen-tegenhanger': 'komt maar in één reeks voor',
    dubbelzinnig: 'komt meer dan eens voor met andere cijfers',
    'lege-begroting': 'heeft niet voor elke soort een begroting na wijziging: die cel is leeg',
  } satisfies Record<NietVergeleken['reden'], string>,

  rechtmatigheid: 'Begrotingsrechtmatigheid',
  geenOverschrijding: 'Geen programma heeft meer lasten dan begroot.',
  geenGetoetst: 'Geen van de getoetste programma’s heeft meer lasten dan begroot.',
  nietGetoetst: (namen: readonly string[]): string =>
    `Niet getoetst, want de lasten staan er niet eenduidig in begroting en rekening: ${namen.join('; ')}.`,
  overschrijdingTotaal: 'Totaal overschrijdingen',
  grens: (grens: Decimaal, procent: Decimaal, lasten: Decimaal): string =>
    `De verantwoordingsgrens is ${euro(grens)}: ${formatDecimaal(procent, 'nl')}% van ${euro(lasten)} aan lasten en toevoegingen aan reserves.`,
  zonderGrens: 'Er is geen verantwoordingsgrens ingesteld.',
  onvolledig: 'Er is geen totaal van de lasten gelezen waarmee dit sluit: mogelijk ontbreken er programma’s.',
  zonderCategorie: 'nog te kiezen',

  open: 'Nog niet geheel verklaard',
  openReden: {
    'geen-toelichting': 'geen toelichting',
    rest: 'deels verklaard',
    'zonder-bedragen': 'toegelicht zonder bedragen',
    'niet-akkoord': 'niet opgenomen: nog niet akkoord',
    verouderd: 'niet opgenomen: verouderd',
  },
  allesVerklaard: 'Alle afwijkingen boven de drempel zijn geheel verklaard.',
  verouderdKop: 'Verouderde toelichtingen',
  verouderdUitleg:
    'De cijfers zijn veranderd nadat deze toelichtingen zijn geschreven. Ze zijn nog niet opnieuw bevestigd.',
  verouderdPunt: (onderdeel: string, van: string | null, nu: string): string =>
    van === null ? `${onderdeel}: nu ${nu}.` : `${onderdeel}: geschreven voor ${van}, nu ${nu}.`,
  vervallenKop: 'Toelichtingen zonder afwijking',
  vervallenUitleg:
    'De afwijking waarvoor dit is geschreven staat niet meer in de cijfers, of wordt nu met een andere reeks vergeleken.',
  tabel: (nummer: number, bijschrift: string): string => `Tabel ${nummer}. ${bijschrift}`,
  pagina: ['Pagina ', ' van '] as const,
};
