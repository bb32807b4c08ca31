import type { Bevinding } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import { compare, divide, NUL, toNumber, type Decimaal } from '../../money/decimaal';
import type { Bladtekst } from '../bladtekst';
import { DOELSTELLINGEN, KOP_VAN, nameCell, type Vindplaats } from '../cel-index';
import { formule, LANGSTE_FORMULE, lookup, lookupFigure, own } from '../formule';
import { FORMAAT, kolom, SLEUTELKOLOM, type Bladplan, type Celplan, type Kolomplan, type Rijplan } from '../plan';
import type { Regel } from '../regels';
import { sumFormula, times, type Addend } from '../somformule';

/** Name of the table with the checks. */
export const AANSLUITING = 'tblAansluiting';

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

/** From the unit of a figure to that of the finding: a tile in millions against a table in thousands. */
function unitFactor({ regel }: Vindplaats, bevinding: Bevinding): Decimaal {
  return divide(regel.eenheid.euro, bevinding.euro);
}

/** Terms in house signs: each term's printed sign against that of the total it should give. */
function addendsOf(bevinding: Bevinding, totaal: Vindplaats, index: Index): Addend[] | null {
  const addends = bevinding.termen.map((term): Addend | null => {
    const vindplaats = index.get(term.cel);
    if (vindplaats === undefined) return null;
    return {
      vindplaats,
      teken: (term.teken * vindplaats.cel.teken * totaal.cel.teken) as 1 | -1,
      factor: unitFactor(vindplaats, bevinding),
    };
  });
  return addends.some((a) => a === null) ? null : (addends as Addend[]);
}

/** Shares: lasten and baten of the whole organisation as the tiles imply them, against its saldo. */
function aandelenFormules(bevinding: Bevinding, index: Index): readonly [Celplan, Celplan] | null {
  const implied = (soort: 'lasten' | 'baten' | 'saldo'): string | null => {
    const cel = [...bevinding.termen.map((t) => t.cel), bevinding.totaal].find(
      (id) => id.endsWith('.a') && index.get(id)?.soort === soort
    );
    const aandeel = cel === undefined ? undefined : index.get(cel);
    const bedrag = cel === undefined ? undefined : index.get(cel.replace(/\.a$/, ''));
    if (aandeel === undefined || bedrag === undefined) return null;
    const ref = (v: Vindplaats): string => lookup(DOELSTELLINGEN, KOP_VAN[v.soort], v.regel.sleutel);
    return `100*${soort === 'saldo' ? `ABS(${ref(bedrag)})` : ref(bedrag)}/${ref(aandeel)}`;
  };
  const [lasten, baten, saldo] = [implied('lasten'), implied('baten'), implied('saldo')];
  if (lasten === null || baten === null || saldo === null) return null;
  // The sign of a share is not printed: the finding says which sign of the saldo fits.
  const teken = compare(bevinding.gepubliceerd, NUL) < 0 ? '-' : '';
  return [formule(`${baten}-${lasten}`), formule(`${teken}${saldo}`)];
}

function formules(
  bevinding: Bevinding,
  regels: readonly Regel[],
  index: Index
): { readonly berekend: Celplan; readonly gepubliceerd: Celplan } {
  const niet = { berekend: null, gepubliceerd: null };
  if (bevinding.code === 'tegel-aandelen') {
    const paar = aandelenFormules(bevinding, index);
    return paar === null ? niet : { berekend: paar[0], gepubliceerd: paar[1] };
  }
  const totaal = index.get(bevinding.totaal);
  const addends = totaal === undefined ? null : addendsOf(bevinding, totaal, index);
  if (totaal === undefined || addends === null) return niet;
  const berekend = sumFormula(addends, regels, lookupFigure);
  return {
    // Too long to be a formula: "niet te toetsen" on the sheet, with the engine's diagnosis beside it.
    berekend: berekend.length < LANGSTE_FORMULE ? formule(berekend) : null,
    gepubliceerd: formule(
      lookupFigure(DOELSTELLINGEN, KOP_VAN[totaal.soort], totaal.regel.sleutel) + times(unitFactor(totaal, bevinding))
    ),
  };
}

/** Doubles carry 15 digits: a gap is judged at 6 decimals of the unit, far below any published step. */
function oordeelFormule(): Celplan {
  const verschil = `ROUND(ABS(${own(AANSLUITING, 'Verschil')}),6)`;
  const marge = own(AANSLUITING, 'Marge');
  const cellen = `AND(ISNUMBER(${own(AANSLUITING, 'Berekend')}),ISNUMBER(${own(AANSLUITING, 'Gepubliceerd')}))`;
  return formule(
    `IF(NOT(${cellen}),"niet te toetsen",IF(${verschil}=0,"sluit",` +
      `IF(${verschil}<${marge},"afronding",IF(${verschil}=${marge},"raakt","verschil"))))`
  );
}

function verschilFormule(): Celplan {
  const berekend = own(AANSLUITING, 'Berekend');
  const gepubliceerd = own(AANSLUITING, 'Gepubliceerd');
  return formule(`IF(AND(ISNUMBER(${berekend}),ISNUMBER(${gepubliceerd})),${gepubliceerd}-${berekend},"")`);
}

/** The sheet with every check: live formulas over the figures, and the engine's diagnosis beside them. */
export function planAansluiting(
  bevindingen: readonly Bevinding[],
  regels: readonly Regel[],
  index: Index,
  documentnaam: (id: string) => string,
  tekst: Bladtekst
): Bladplan {
  const celnaam = nameCell(index);
  const rijen = bevindingen.map((bevinding): Rijplan => {
    const { berekend, gepubliceerd } = formules(bevinding, regels, index);
    return {
      sleutel: bevinding.id,
      cellen: {
        Document: documentnaam(bevinding.document),
        Programma: bevinding.programma ?? '',
        Controle: tekst.controle(bevinding, celnaam),
        Berekend: berekend,
        Gepubliceerd: gepubliceerd,
        Verschil: verschilFormule(),
        Marge: toNumber(bevinding.marge),
        Oordeel: oordeelFormule(),
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
    ],
  };
}
