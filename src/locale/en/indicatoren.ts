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
  hoger: 'higher is better',
  lager: 'lower is better',
  gelijk: 'equal is better',
};
const ONBESLIST: Readonly<Record<Onbeslist, string>> = {
  nvt: 'not applicable, says the document',
  'geen-doel': 'there is no target for this year',
  'geen-meting': 'nothing was measured this year',
  tekst: 'target or realisation is a text',
  'geen-richting': 'it is not known whether higher or lower is better',
  tegenspraak: 'the signs for higher and lower contradict each other',
  band: 'the realisation lies beyond the band, on the better side',
  stabiel: 'a target without a number (“stable”)',
};

const score = (getal: number): string => formatDecimaal(String(Math.round(getal * 100) / 100) as Decimaal, 'en', 2);
const value = (meting: Meting | null): string => (meting === null ? '–' : (meting.ingevuld ?? meting.tekst));

function reden(waarom: Richtingreden | null): string {
  if (waarom === null) return 'nothing tells';
  switch (waarom.code) {
    case 'naam':
      return `by the name: “${waarom.woord}”`;
    case 'streefwaarde':
      return `by the target: “${waarom.tekst}”`;
    case 'oordeel':
      return `by the document’s own judgement on ${waarom.jaren.join(', ')}`;
    case 'streefpad':
      return `by the targets of ${waarom.jaren.join(', ')}, each on the same side of the year before`;
    case 'gebruiker':
      return 'chosen by you';
    case 'tegenspraak':
      return `contradiction: higher by “${waarom.hoger}”, lower by “${waarom.lager}”`;
    case 'keuzes-verschillen':
      return 'contradiction: you chose differently per year';
  }
}

function koppeling(hoe: Koppeling): string {
  switch (hoe.soort) {
    case 'eerste':
      return '';
    case 'zelfde-naam':
      return 'same name';
    case 'gelijkenis':
      return `resembles “${hoe.naam}” (${score(hoe.score)})${hoe.akkoord ? ', agreed' : ': please check'}`;
    case 'volgorde': {
      const door = hoe.woord === null ? '' : `, the note mentions “${hoe.woord}”`;
      return `named by order, confidence ${hoe.zekerheid === 'hoog' ? 'high' : 'fair'}${door}${hoe.akkoord ? ', agreed' : ''}`;
    }
    case 'apart':
      return `kept apart from “${hoe.naam}”`;
  }
}

function jaarverschil(verschil: Jaarverschil, indicator: string, naam: (indicator: string) => string): string {
  const { jaar, wat, eerste, tweede } = verschil;
  const [hier, daar] = eerste.indicator === indicator ? [eerste, tweede] : [tweede, eerste];
  return `${wat === 'begroting' ? 'Target' : 'Realisation'} ${jaar}: ${value(hier.meting)} here, ${value(daar.meting)} in ${naam(daar.indicator)}.`;
}

const VOORSTEL: Readonly<Record<Reeksvoorstel['reden'], string>> = {
  woorden: 'is it the same?',
  programma: 'from another programme; is it the same?',
  'meer-dan-een': 'more than one fits; is it the same?',
};

function voorstel({ naam, reden: waarom, score: getal }: Reeksvoorstel): string {
  return `Resembles “${naam}” (${score(getal)}): ${VOORSTEL[waarom]} If so, agree.`;
}

/** How far the realisation lies from the target: `15 percentage points lower`. */
function distance(begroting: Meting | null, realisatie: Meting | null): string {
  const [doel, gemeten] = [begroting?.waarde ?? null, realisatie?.waarde ?? null];
  if (doel === null || gemeten === null) return '';
  const verschil = subtract(gemeten, doel);
  if (isZero(verschil)) return ', equal to the target';
  const isProcent = [begroting, realisatie].every((meting) => meting?.tekst.includes('%') === true);
  const grootte = absolute(verschil);
  const maat = !isProcent ? '' : grootte === '1' ? ' percentage point' : ' percentage points';
  return `, ${formatDecimaal(grootte, 'en')}${maat} ${signOf(verschil) < 0 ? 'lower' : 'higher'}`;
}

function concept({ punten }: Indicatorreeks, { indicator, oordeel }: Reekslid): string {
  const { jaar, document, berekend, vergelijk } = oordeel;
  const punt = indicator.jaren.find((j) => j.jaar === jaar) ?? null;
  const [doel, gemeten] = [value(punt?.begroting ?? null), value(punt?.realisatie ?? null)];
  if (vergelijk === 'strijdig') {
    return document === 'nee'
      ? `The document says that the target of ${jaar} was missed, while the realisation (${gemeten}) meets it (${doel}). Check the judgement and the figures.`
      : `The document says that the target of ${jaar} was met, while the realisation (${gemeten}) does not meet it (${doel}). Check the judgement and the figures.`;
  }
  if (document !== 'nee' && berekend !== 'nee') return '';
  const { begroting = null, realisatie = null } = punt ?? {};
  if (begroting === null || realisatie === null) {
    return `The document says that the target of ${jaar ?? 'this year'} was missed; it gives no figures for this indicator.`;
  }
  const vorig = punten.find((p) => p.jaar === (jaar ?? 0) - 1)?.realisatie ?? null;
  const eerder = vorig === null ? '' : ` In ${(jaar ?? 0) - 1} the realisation was ${value(vorig)}.`;
  const zin = `The target of ${jaar} (${doel}) was missed: the realisation is ${gemeten}${distance(begroting, realisatie)}.`;
  return zin + eerder;
}

/** Sentences on indicators, for the sheets and the pane. */
export const indicatoren = {
  richting: RICHTING,
  onbeslist: ONBESLIST,
  gehaald: { ja: 'met', nee: 'not met', nvt: 'n/a' } as Readonly<Record<Gehaald, string>>,
  vergelijk: { eens: 'agrees', strijdig: 'contradicts', 'niet te zeggen': 'cannot tell' } as Readonly<
    Record<Vergelijk, string>
  >,
  reden,
  koppeling,
  jaarverschil,
  voorstel,
  concept,
};
