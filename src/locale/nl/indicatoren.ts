import type { Gehaald, Meting, Richting, Richtingreden } from '../../domain/indicator';
import type {
  Indicatorreeks,
  Jaarverschil,
  Koppeling,
  Onbeslist,
  Reekslid,
  Reeksvoorstel,
  Vergelijk,
} from '../../domain/indicatorreeks';
import { absolute, isZero, signOf, subtract, type Decimaal } from '../../money/decimaal';
import { formatDecimaal } from '../../money/format';

const RICHTING: Readonly<Record<Richting, string>> = {
  hoger: 'hoger is beter',
  lager: 'lager is beter',
  gelijk: 'gelijk is beter',
};
const ONBESLIST: Readonly<Record<Onbeslist, string>> = {
  nvt: 'volgens het document niet van toepassing',
  'geen-doel': 'er is geen doel voor dit jaar',
  'geen-meting': 'er is dit jaar niet gemeten',
  tekst: 'doel of realisatie is een tekst',
  'geen-richting': 'niet bekend is of hoger of lager beter is',
  tegenspraak: 'de aanwijzingen voor hoger of lager spreken elkaar tegen',
  band: 'de realisatie ligt buiten de bandbreedte, aan de gunstige kant',
  stabiel: 'een doel zonder getal (“stabiel”)',
};

const score = (getal: number): string => formatDecimaal(String(Math.round(getal * 100) / 100) as Decimaal, 'nl', 2);
const value = (meting: Meting | null): string => (meting === null ? '–' : (meting.ingevuld ?? meting.tekst));

function reden(waarom: Richtingreden | null): string {
  if (waarom === null) return 'geen aanwijzing';
  switch (waarom.code) {
    case 'naam':
      return `door de naam: “${waarom.woord}”`;
    case 'streefwaarde':
      return `door het doel: “${waarom.tekst}”`;
    case 'oordeel':
      return `door het oordeel van het document over ${waarom.jaren.join(', ')}`;
    case 'streefpad':
      return `door de doelen van ${waarom.jaren.join(', ')}, steeds aan dezelfde kant van het jaar ervoor`;
    case 'gebruiker':
      return 'door u gekozen';
    case 'tegenspraak':
      return `tegenspraak: hoger door “${waarom.hoger}”, lager door “${waarom.lager}”`;
    case 'keuzes-verschillen':
      return 'tegenspraak: u koos per jaar iets anders';
  }
}

function koppeling(hoe: Koppeling): string {
  switch (hoe.soort) {
    case 'eerste':
      return '';
    case 'zelfde-naam':
      return 'zelfde naam';
    case 'gelijkenis':
      return `lijkt op “${hoe.naam}” (${score(hoe.score)})${hoe.akkoord ? ', akkoord' : ': controleer'}`;
    case 'volgorde': {
      const door = hoe.woord === null ? '' : `, de toelichting noemt “${hoe.woord}”`;
      return `naam volgens de volgorde, zekerheid ${hoe.zekerheid}${door}${hoe.akkoord ? ', akkoord' : ''}`;
    }
    case 'apart':
      return `apart gehouden van “${hoe.naam}”`;
  }
}

function jaarverschil(verschil: Jaarverschil, indicator: string, naam: (indicator: string) => string): string {
  const { jaar, wat, eerste, tweede } = verschil;
  const [hier, daar] = eerste.indicator === indicator ? [eerste, tweede] : [tweede, eerste];
  return `${wat === 'begroting' ? 'Doel' : 'Realisatie'} ${jaar}: hier ${value(hier.meting)}, in ${naam(daar.indicator)} ${value(daar.meting)}.`;
}

const VOORSTEL: Readonly<Record<Reeksvoorstel['reden'], string>> = {
  woorden: 'is dit dezelfde?',
  programma: 'uit een ander programma; is dit dezelfde?',
  'meer-dan-een': 'meer dan één past; is dit dezelfde?',
};

function voorstel({ naam, reden: waarom, score: getal }: Reeksvoorstel): string {
  return `Lijkt op “${naam}” (${score(getal)}): ${VOORSTEL[waarom]} Zo ja, kies akkoord.`;
}

/** How far the realisation lies from the target: `15 procentpunt lager`. */
function distance(begroting: Meting | null, realisatie: Meting | null): string {
  const [doel, gemeten] = [begroting?.waarde ?? null, realisatie?.waarde ?? null];
  if (doel === null || gemeten === null) return '';
  const verschil = subtract(gemeten, doel);
  if (isZero(verschil)) return ', gelijk aan het doel';
  const isProcent = [begroting, realisatie].every((meting) => meting?.tekst.includes('%') === true);
  const maat = isProcent ? ' procentpunt' : '';
  return `, ${formatDecimaal(absolute(verschil), 'nl')}${maat} ${signOf(verschil) < 0 ? 'lager' : 'hoger'}`;
}

function concept({ punten }: Indicatorreeks, { indicator, oordeel }: Reekslid): string {
  const { jaar, document, berekend, vergelijk } = oordeel;
  const punt = indicator.jaren.find((j) => j.jaar === jaar) ?? null;
  const [doel, gemeten] = [value(punt?.begroting ?? null), value(punt?.realisatie ?? null)];
  if (vergelijk === 'strijdig') {
    return document === 'nee'
      ? `Volgens het document is het doel van ${jaar} niet gehaald, terwijl de realisatie (${gemeten}) het doel (${doel}) haalt. Controleer het oordeel en de cijfers.`
      : `Volgens het document is het doel van ${jaar} gehaald, terwijl de realisatie (${gemeten}) het doel (${doel}) niet haalt. Controleer het oordeel en de cijfers.`;
  }
  if (document !== 'nee' && berekend !== 'nee') return '';
  const { begroting = null, realisatie = null } = punt ?? {};
  if (begroting === null || realisatie === null) {
    return `Volgens het document is het doel van ${jaar ?? 'dit jaar'} niet gehaald; het noemt geen cijfers bij deze indicator.`;
  }
  const vorig = punten.find((p) => p.jaar === (jaar ?? 0) - 1)?.realisatie ?? null;
  const eerder = vorig === null ? '' : ` In ${(jaar ?? 0) - 1} was de realisatie ${value(vorig)}.`;
  const zin = `Het doel van ${jaar} (${doel}) is niet gehaald: de realisatie is ${gemeten}${distance(begroting, realisatie)}.`;
  return zin + eerder;
}

/** Sentences on indicators, for the sheets and the pane. */
export const indicatoren = {
  richting: RICHTING,
  onbeslist: ONBESLIST,
  gehaald: { ja: 'gehaald', nee: 'niet gehaald', nvt: 'n.v.t.' } as Readonly<Record<Gehaald, string>>,
  vergelijk: { eens: 'eens', strijdig: 'strijdig', 'niet te zeggen': 'niet te zeggen' } as Readonly<
    Record<Vergelijk, string>
  >,
  reden,
  koppeling,
  jaarverschil,
  voorstel,
  concept,
};
