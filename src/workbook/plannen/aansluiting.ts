import type { Bevinding } from '../../domain/bevinding';
import { nameApart, nameFigures } from '../../domain/celnaam';
import type { Lezing } from '../../domain/lezing';
import type { CelId } from '../../domain/tabel';
import { divide, type Decimaal } from '../../money/decimaal';
import {
  aandelenMarge,
  berekendFormule,
  gepubliceerdFormule,
  type Aandeelplaats,
  type Aandeelplaatsen,
} from '../aandelenformule';
import type { Bladtekst } from '../bladtekst';
import { DOELSTELLINGEN, KOP_VAN, type Vindplaats } from '../cel-index';
import { formule, LANGSTE_FORMULE, lookupFigure, own } from '../formule';
import { margeFormule, oordeelFormule, type Margeformule } from '../margeformule';
import {
  FORMAAT,
  kolom,
  SLEUTELKOLOM,
  type Bladplan,
  type Celplan,
  type Kolomplan,
  type Rijplan,
  type Tabelplan,
} from '../plan';
import type { Regel } from '../regels';
import { sumFormula, times, type Addend } from '../somformule';

/** Name of the table with the checks. */
const AANSLUITING = 'tblAansluiting';

const KOLOMMEN: readonly Kolomplan[] = [
  kolom('Controle', { breedte: 46, stijl: 'doorloop' }),
  kolom('Oordeel', {
    formaat: FORMAAT.algemeen,
    breedte: 14,
    kleurregels: [
      { waarde: 'sluit', kleur: 'goed' },
      { waarde: 'afronding', kleur: 'let-op' },
      { waarde: 'raakt', kleur: 'let-op' },
      { waarde: 'verschil', kleur: 'fout' },
      { waarde: 'niet te toetsen', kleur: 'fout' },
    ],
  }),
  kolom('Berekend', { formaat: FORMAAT.bedrag, breedte: 12 }),
  kolom('Gepubliceerd', { formaat: FORMAAT.bedrag, breedte: 16 }),
  kolom('Verschil', { formaat: FORMAAT.bedrag, breedte: 11 }),
  kolom('Marge', { formaat: '#,##0.0##', breedte: 10 }),
  kolom('Eenheid', { breedte: 11 }),
  kolom('Diagnose', { breedte: 70, stijl: 'doorloop' }),
  kolom('Notitie', { vanGebruiker: true, breedte: 40, stijl: 'doorloop' }),
  kolom('Programma', { breedte: 30 }),
  kolom('Document', { breedte: 30, stijl: 'grijs' }),
  SLEUTELKOLOM,
];

type Index = ReadonlyMap<CelId, Vindplaats>;

/** What the formulas are made of. */
interface Gegevens {
  readonly regels: readonly Regel[];
  readonly index: Index;
}

/** From the unit of a figure to that of the finding: a tile in millions against a table in thousands. */
function unitFactor({ regel }: Vindplaats, bevinding: Bevinding): Decimaal {
  return divide(regel.eenheid.euro, bevinding.euro);
}

/** Terms in house signs: each term's printed sign against that of the total it should give. */
function toAddend(vindplaats: Vindplaats, teken: 1 | -1, bevinding: Bevinding): Addend {
  return { vindplaats, teken, factor: unitFactor(vindplaats, bevinding) };
}

function addendsOf(bevinding: Bevinding, totaal: Vindplaats, gegevens: Gegevens): readonly Addend[] | null {
  const addends = bevinding.termen.flatMap((term) => {
    const vindplaats = gegevens.index.get(term.cel);
    if (vindplaats === undefined) return [];
    const teken = term.teken * vindplaats.cel.teken * totaal.cel.teken > 0 ? 1 : -1;
    return [toAddend(vindplaats, teken, bevinding)];
  });
  return addends.length === bevinding.termen.length ? addends : null;
}

/** The three tiles with their shares; null when one has no place on the sheet. */
function aandelenOf(bevinding: Bevinding, { index }: Gegevens): Aandeelplaatsen | null {
  const find = (soort: 'lasten' | 'baten' | 'saldo'): Aandeelplaats | null => {
    const cel = [...bevinding.termen.map((t) => t.cel), bevinding.totaal].find((id) => index.get(id)?.soort === soort);
    const aandeel = cel === undefined ? undefined : index.get(cel);
    const bedrag = cel === undefined ? undefined : index.get(cel.replace(/\.a$/, ''));
    if (aandeel === undefined || bedrag === undefined) return null;
    return { aandeel, bedrag };
  };
  const [lasten, baten, saldo] = [find('lasten'), find('baten'), find('saldo')];
  return lasten && baten && saldo ? { lasten, baten, saldo } : null;
}

type Formules = Readonly<Record<'Berekend' | 'Gepubliceerd' | 'Marge' | 'Oordeel', Celplan>>;

const BEREKEND = own(AANSLUITING, 'Berekend');
const GEPUBLICEERD = own(AANSLUITING, 'Gepubliceerd');
const VERSCHIL = own(AANSLUITING, 'Verschil');
const MARGE = own(AANSLUITING, 'Marge');
const CELLEN = `AND(ISNUMBER(${BEREKEND}),ISNUMBER(${GEPUBLICEERD}))`;
/** The margin depends on cells of the user too: a row of Bronnen that is gone leaves nothing to judge by. */
const MET_MARGE = `AND(ISNUMBER(${BEREKEND}),ISNUMBER(${GEPUBLICEERD}),ISNUMBER(${MARGE}))`;

function oordeel(opDeGrens: Margeformule['opDeGrens']): Celplan {
  return formule(oordeelFormule(opDeGrens, { verschil: VERSCHIL, marge: MARGE, cellen: MET_MARGE }));
}

const RAAKT = (): string => '"raakt"';

/** Too long to be a formula: "niet te toetsen" on the sheet, with the engine's diagnosis beside it. */
const fitFormule = (tekst: string): Celplan => (tekst.length < LANGSTE_FORMULE ? formule(tekst) : null);

function formules(bevinding: Bevinding, gegevens: Gegevens): Formules {
  const niet: Formules = { Berekend: null, Gepubliceerd: null, Marge: null, Oordeel: oordeel(RAAKT) };
  if (bevinding.code === 'tegel-aandelen') {
    const plaatsen = aandelenOf(bevinding, gegevens);
    if (plaatsen === null) return niet;
    return {
      Berekend: formule(berekendFormule(plaatsen)),
      Gepubliceerd: formule(gepubliceerdFormule(plaatsen, BEREKEND)),
      Marge: fitFormule(aandelenMarge(plaatsen, { verschil: VERSCHIL, berekend: BEREKEND })),
      Oordeel: oordeel(RAAKT),
    };
  }
  const vindplaats = gegevens.index.get(bevinding.totaal);
  const addends = vindplaats === undefined ? null : addendsOf(bevinding, vindplaats, gegevens);
  if (vindplaats === undefined || addends === null) return niet;
  const totaal = toAddend(vindplaats, 1, bevinding);
  const marge = margeFormule(addends, totaal, gegevens.regels, VERSCHIL);
  if (marge.formule.length >= LANGSTE_FORMULE) return niet;
  const published = lookupFigure(DOELSTELLINGEN, KOP_VAN[vindplaats.soort], vindplaats.regel.sleutel);
  return {
    Berekend: fitFormule(sumFormula(addends, gegevens.regels, lookupFigure)),
    Gepubliceerd: formule(published + times(totaal.factor)),
    Marge: formule(marge.formule),
    Oordeel: oordeel(marge.opDeGrens),
  };
}

const verschilFormule = (): Celplan => formule(`IF(${CELLEN},${GEPUBLICEERD}-${BEREKEND},"")`);

/** The figures that a diagnosis can name. */
function mentioned({ totaal, termen, bewijs, verdachten, suggesties }: Bevinding): readonly CelId[] {
  const proposed = suggesties.flatMap(({ cel, samen = [], post }) => [
    cel,
    ...samen.map((deel) => deel.cel),
    post?.cel,
  ]);
  return [
    totaal,
    ...[...termen, ...(bewijs?.termen ?? [])].map(({ cel }) => cel),
    ...verdachten.flat(),
    ...proposed,
  ].filter((cel): cel is CelId => cel !== undefined);
}

/**
 * The sheet with every check: live formulas over the figures, and the engine's diagnosis beside them.
 * @param nietGetoetst the table of what was not tested, for its place on the sheet: 0-based column
 */
export function planAansluiting(
  bevindingen: readonly Bevinding[],
  regels: readonly Regel[],
  index: Index,
  lezingen: readonly Lezing[],
  tekst: Bladtekst,
  nietGetoetst: (kolomOpBlad: number) => Tabelplan
): Bladplan {
  const perDocument = new Map(lezingen.map((lezing) => [lezing.document.id, lezing]));
  const documentnaam = (id: string): string => perDocument.get(id)?.document.naam ?? id;
  const namen = nameFigures(lezingen, tekst.celwoorden);
  const rijen = bevindingen.map((bevinding): Rijplan => {
    const celnaam = nameApart(namen, mentioned(bevinding), documentnaam);
    return {
      sleutel: bevinding.id,
      cellen: {
        Document: documentnaam(bevinding.document),
        Programma: bevinding.programma ?? '',
        Controle: tekst.controle(bevinding, celnaam),
        ...formules(bevinding, { regels, index }),
        Verschil: verschilFormule(),
        Eenheid: tekst.eenheid({ euro: bevinding.euro, bron: null }),
        Diagnose: tekst.diagnose(bevinding, celnaam),
      },
    };
  });
  return {
    naam: 'Aansluiting',
    ...tekst.bladen.aansluiting,
    tabellen: [
      {
        naam: AANSLUITING,
        kolom: 0,
        kolommen: KOLOMMEN,
        rijen,
        vervallen: { kop: 'Diagnose', tekst: tekst.vervallenControle },
      },
      nietGetoetst(KOLOMMEN.length + 2),
    ],
  };
}
