import type { Afwijking } from '../domain/afwijking';
import type { Bewering, Terzijde } from '../domain/bewering';
import type { Herkomst } from '../domain/herkomst';
import type { Indicatorreeks } from '../domain/indicatorreeks';
import type { Lezing } from '../domain/lezing';
import type { Passage } from '../domain/passage';
import type { Toelichting } from '../domain/toelichting';
import { collectFeiten, type Feiten } from './feiten';
import type { Herkenner, Omgeving, Tekstherkenner, Vondst } from './herkenner';
import { aantal } from './herkenners/aantal';
import { afwijking } from './herkenners/afwijking';
import { bedrag } from './herkenners/bedrag';
import { deel } from './herkenners/deel';
import { doel, judgeClaim } from './herkenners/doel';
import { formule } from './herkenners/formule';
import { herhaling } from './herkenners/herhaling';
import { invoer } from './herkenners/invoer';
import { periode } from './herkenners/periode';
import { realisatie } from './herkenners/realisatie';
import { richting } from './herkenners/richting';
import { som } from './herkenners/som';
import { streefwaarde } from './herkenners/streefwaarde';
import { uiterste } from './herkenners/uiterste';
import { vanNaar } from './herkenners/van-naar';
import { sleutelmaker } from './sleutel';
import { toZinnen, type Zin } from './zinnen';

/** The recognisers, each for one kind of statement. To add one: write it with its counter-examples and list it. */
export const HERKENNERS: readonly Herkenner[] = [
  bedrag, // an amount against lasten, baten or saldo of what it names; the saldo called bestedingen
  afwijking, // so much higher or lower than begroot or than another year
  streefwaarde, // a target in prose against the target of its year
  realisatie, // a realisation in prose against the realisation of its year
  doel, // the target reached or not
  richting, // risen, fallen, higher, lower; slightly or strongly
  uiterste, // the lowest or highest so far
  vanNaar, // from A to B: the change, its percentage, its direction
  deel, // a part of a whole and its percentage
  som, // parts and their sum
  formule, // an average or formula that is written out
  aantal, // a number of things that are listed
  periode, // a number of years and the years
];

/** The recognisers that look at a whole text. */
const TEKSTHERKENNERS: readonly Tekstherkenner[] = [
  invoer, // a number in a formula that is of another year
  herhaling, // the same change told twice
];

/** Characters, and groups of digits: what holds more is a list or a table that ran together, and states nothing. */
const LANGSTE = 2000;
const MEESTE_CIJFERS = 80;

const isZin = ({ tekst }: Zin): boolean =>
  tekst.length <= LANGSTE && (tekst.match(/\d+/g)?.length ?? 0) <= MEESTE_CIJFERS;

function testZinnen(alle: readonly Zin[], omgeving: Omgeving): Vondst[] {
  // Recognisers compare each number with the words around it: their work grows faster than a sentence does.
  const zinnen = alle.filter(isZin);
  const perZin: Vondst[] = [];
  for (const zin of zinnen) {
    for (const herkenner of HERKENNERS) {
      if (herkenner.kans.test(zin.tekst)) perZin.push(...herkenner.run(zin, omgeving));
    }
  }
  const perTekst = TEKSTHERKENNERS.flatMap((herkenner) => herkenner.run(zinnen, omgeving));
  const plaats = new Map(zinnen.map((zin, i) => [zin, i]));
  return [...perZin, ...perTekst].sort((a, b) => (plaats.get(a.zin) ?? 0) - (plaats.get(b.zin) ?? 0));
}

/** A wrong target makes the judgement on it wrong too: said once. */
function withoutFollowing(vondsten: readonly Vondst[]): Vondst[] {
  const fout = new Set(
    vondsten.filter((v) => v.soort === 'streefwaarde' && v.oordeel === 'in strijd').map(({ zin }) => zin)
  );
  return vondsten.filter(({ soort, zin }) => soort !== 'doel' || !fout.has(zin));
}

/** Calling the saldo bestedingen is a habit of a whole text: said once. */
function onceBegrip(vondsten: readonly Vondst[]): Vondst[] {
  const eerste = vondsten.find(({ soort }) => soort === 'begrip');
  return vondsten.filter((vondst) => vondst.soort !== 'begrip' || vondst === eerste);
}

type Zonder = Omit<Bewering, 'id' | 'sleutel' | 'terzijde'>;

function toBewering({ zin, elders = null, ...rest }: Vondst, document: string, toelichting: string | null): Zonder {
  const { passage, tekst } = zin;
  return {
    ...rest,
    elders,
    document,
    zin: tekst,
    hard: rest.oordeel !== 'twijfel',
    passage: toelichting === null ? passage.id : null,
    toelichting,
    programma: passage.programma,
    doelstelling: passage.doelstelling,
    herkomst: toelichting === null ? passage.herkomst : null,
  };
}

/** `Doel gehaald: Nee` beside its figures: a claim that stands in no sentence. */
function claims(lezing: Lezing, feiten: Feiten): Zonder[] {
  return lezing.indicatoren.flatMap((indicator): Zonder[] => {
    const feit = feiten.indicatoren.get(indicator.id);
    const claim = indicator.gehaald.document;
    const gewogen = feit === undefined ? null : judgeClaim(feit, claim, lezing.jaar);
    if (gewogen === null || claim === null) return [];
    const { programma, doelstelling, herkomst, naam } = indicator;
    return [
      {
        soort: 'doel',
        ...gewogen,
        elders: null,
        document: lezing.document.id,
        zin: `${naam ?? ''}: doel gehaald ${claim}`,
        hard: gewogen.oordeel !== 'twijfel',
        passage: null,
        toelichting: null,
        programma,
        doelstelling,
        herkomst,
      },
    ];
  });
}

/** By place: lines where there are lines; a text read back from the workbook has no blocks. */
const placeOf = ({ herkomst }: Zonder): readonly [number, number] => [
  herkomst?.pagina ?? 0,
  herkomst?.regel ?? herkomst?.blok ?? 0,
];
function byPlace(a: Zonder, b: Zonder): number {
  const [[paginaA, regelA], [paginaB, regelB]] = [placeOf(a), placeOf(b)];
  return paginaA - paginaB || regelA - regelB;
}

function ofDocument(lezing: Lezing, feiten: Feiten): Zonder[] {
  const document = lezing.document.id;
  const zinnen = (lezing.passages ?? []).flatMap(toZinnen);
  const omgeving: Omgeving = { feiten, document, jaar: lezing.jaar, noot: false };
  const vondsten = onceBegrip(withoutFollowing(testZinnen(zinnen, omgeving)));
  return [...claims(lezing, feiten), ...vondsten.map((vondst) => toBewering(vondst, document, null))].sort(byPlace);
}

/** A note of the user as a passage: about the row whose afwijking it explains. */
function ofNote(toelichting: Toelichting, bij: Afwijking, feiten: Feiten): Zonder[] {
  const cel = bij.vergeleken.cellen[0] ?? '';
  const document = cel.split('.')[0] ?? '';
  const herkomst: Herkomst = { document, blok: 0, regel: null, pagina: null, cel: null };
  const { programma, doelstelling } = bij;
  const passage: Passage = {
    id: toelichting.sleutel,
    tekst: toelichting.tekst,
    kop: null,
    programma,
    doelstelling,
    indicator: null,
    punten: null,
    herkomst,
  };
  const omgeving: Omgeving = { feiten, document, jaar: bij.vergeleken.jaar, noot: true };
  return testZinnen(toZinnen(passage), omgeving).map((vondst) => toBewering(vondst, document, toelichting.sleutel));
}

/** What is known beside the documents. */
export interface Eigen {
  readonly toelichtingen: readonly Toelichting[];
  readonly afwijkingen: readonly Afwijking[];
  readonly terzijde: readonly Terzijde[];
  /** Directions and judgements as the series of all documents and the user's choices give them; else as first read. */
  readonly reeksen?: readonly Indicatorreeks[];
}

/** The documents with the directions of the series: a reopened workbook does not hold where they came from. */
function withReeksen(lezingen: readonly Lezing[], reeksen: readonly Indicatorreeks[]): readonly Lezing[] {
  const perId = new Map(
    reeksen.flatMap(({ richting, reden, leden }) =>
      leden.map(({ indicator, oordeel }) => [indicator.id, { richting, reden, berekend: oordeel.berekend }] as const)
    )
  );
  return lezingen.map((lezing) => ({
    ...lezing,
    indicatoren: lezing.indicatoren.map((indicator) => {
      const reeks = perId.get(indicator.id);
      if (reeks === undefined) return indicator;
      const { richting, reden, berekend } = reeks;
      return { ...indicator, richting, richtingreden: reden, gehaald: { ...indicator.gehaald, berekend } };
    }),
  }));
}

/**
 * Tests the statements in the running text of all documents and in the user's own notes against the figures as they are
 * now. Statements that cannot be tested for certain are left out; the order is that of the texts.
 */
export function testBeweringen(gelezen: readonly Lezing[], eigen: Eigen): Bewering[] {
  const lezingen = withReeksen(gelezen, eigen.reeksen ?? []);
  const feiten = collectFeiten(lezingen);
  const sleutelOf = sleutelmaker();
  const redenen = new Map(eigen.terzijde.map(({ sleutel, reden }) => [sleutel, reden === '' ? null : reden]));
  const perSleutel = new Map(eigen.afwijkingen.map((bij) => [bij.sleutel, bij]));
  const noten = eigen.toelichtingen.flatMap((noot) => {
    const bij = perSleutel.get(noot.sleutel);
    return bij === undefined || noot.vervallen || noot.tekst.trim() === '' ? [] : ofNote(noot, bij, feiten);
  });
  const reeksen: readonly (readonly [string, readonly Zonder[]])[] = [
    ...lezingen.map((lezing) => [`${lezing.document.id}.b`, ofDocument(lezing, feiten)] as const),
    ['t', noten],
  ];
  return reeksen.flatMap(([voor, beweringen]) =>
    beweringen.map((bewering, i): Bewering => {
      const sleutel = sleutelOf(bewering);
      return { ...bewering, id: `${voor}${i + 1}`, sleutel, terzijde: redenen.get(sleutel) ?? null };
    })
  );
}
