import type { Indicator, Indicatorjaar, Meting } from '../../domain/indicator';
import type { Lezing } from '../../domain/lezing';
import { decimalsOf, toNumber } from '../../money/decimaal';
import type { Bladtekst } from '../bladtekst';
import { formule, own } from '../formule';
import { describePlaats } from '../plaats';
import {
  BEHOUD,
  FORMAAT,
  kolom,
  SLEUTELKOLOM,
  type Bladplan,
  type Celplan,
  type Kolomplan,
  type Rijplan,
} from '../plan';
import { sleutelmaker } from '../sleutel';

/** Name of the table with the indicators. */
export const INDICATOREN = 'tblIndicatoren';

const waarde = (kop: string): Kolomplan => kolom(kop, { formaat: FORMAAT.algemeen, breedte: 11 });

const KOLOMMEN: readonly Kolomplan[] = [
  kolom('Programma', { breedte: 26 }),
  kolom('Code', { breedte: 7 }),
  kolom('Indicator', { breedte: 46, stijl: 'doorloop' }),
  kolom('Eenheid', { breedte: 9 }),
  kolom('Jaar', { formaat: FORMAAT.jaar, breedte: 7 }),
  waarde('Begroting'),
  waarde('Realisatie'),
  kolom('Richting', { breedte: 9 }),
  kolom('Doel gehaald volgens document', { breedte: 14 }),
  kolom('Doel gehaald berekend', {
    formaat: FORMAAT.algemeen,
    breedte: 14,
  }),
  kolom('Vergelijking', {
    formaat: FORMAAT.algemeen,
    breedte: 13,
    kleurregels: [
      { waarde: 'gelijk', kleur: 'goed' },
      { waarde: 'wijkt af', kleur: 'fout' },
    ],
  }),
  kolom('Toelichting in document', { breedte: 50, stijl: 'doorloop' }),
  kolom('Notitie', { vanGebruiker: true, breedte: 40, stijl: 'doorloop' }),
  kolom('Bron', { breedte: 24 }),
  kolom('Naam afgeleid', { breedte: 9 }),
  kolom('Begroting zoals gedrukt', { breedte: 11, stijl: 'grijs' }),
  kolom('Realisatie zoals gedrukt', { breedte: 11, stijl: 'grijs' }),
  kolom('Document', { breedte: 24, stijl: 'grijs' }),
  kolom('Plaats', { breedte: 14, stijl: 'grijs' }),
  kolom('Nummer', { breedte: 9, stijl: 'grijs' }),
  SLEUTELKOLOM,
];

/** A measurement as a number where it is one, else the text as printed. */
function meting(m: Meting | null): Celplan {
  if (m === null) return null;
  return m.waarde === null ? m.tekst : toNumber(m.waarde);
}

/** Live judgement: only where both are numbers and the direction is known. */
function berekendFormule(): Celplan {
  const [doel, gemeten, richting] = ['Begroting', 'Realisatie', 'Richting'].map((kop) => own(INDICATOREN, kop));
  return formule(
    `IF(OR(NOT(ISNUMBER(${doel})),NOT(ISNUMBER(${gemeten}))),"",` +
      `IF(${richting}="hoger",IF(${gemeten}>=${doel},"ja","nee"),` +
      `IF(${richting}="lager",IF(${gemeten}<=${doel},"ja","nee"),` +
      `IF(${richting}="gelijk",IF(${gemeten}=${doel},"ja","nee"),""))))`
  );
}

/** The claim beside the computation; silent where either says nothing (n.v.t., no direction). */
function vergelijkingFormule(): Celplan {
  const claim = own(INDICATOREN, 'Doel gehaald volgens document');
  const berekend = own(INDICATOREN, 'Doel gehaald berekend');
  return formule(
    `IF(OR(${berekend}="",AND(${claim}<>"ja",${claim}<>"nee")),"",IF(${claim}=${berekend},"gelijk","wijkt af"))`
  );
}

function formaten(jaar: Indicatorjaar | null): Record<string, string> {
  const format = (m: Meting | null | undefined): string => {
    const waarde = m?.waarde ?? null;
    if (waarde === null) return FORMAAT.algemeen;
    const decimalen = decimalsOf(waarde);
    return decimalen === 0 ? FORMAAT.bedrag : `#,##0.${'0'.repeat(decimalen)}`;
  };
  return { Begroting: format(jaar?.begroting), Realisatie: format(jaar?.realisatie) };
}

function rijplan(
  lezing: Lezing,
  indicator: Indicator,
  jaar: Indicatorjaar | null,
  sleutel: string,
  tekst: Bladtekst
): Rijplan {
  // The claim is about the year the document accounts for.
  const isVerslagjaar = jaar === null || jaar.jaar === lezing.jaar;
  return {
    sleutel,
    formaten: formaten(jaar),
    cellen: {
      Programma: indicator.programma ?? '',
      Code: indicator.doelstelling ?? '',
      Indicator: indicator.naam ?? '',
      Eenheid: indicator.eenheid ?? '',
      Jaar: jaar?.jaar ?? lezing.jaar,
      Begroting: meting(jaar?.begroting ?? null),
      Realisatie: meting(jaar?.realisatie ?? null),
      Richting: indicator.richting ?? '',
      'Doel gehaald volgens document': isVerslagjaar ? (indicator.gehaald.document ?? '') : '',
      'Doel gehaald berekend': berekendFormule(),
      Vergelijking: vergelijkingFormule(),
      'Toelichting in document': isVerslagjaar ? (indicator.toelichting ?? '') : '',
      Notitie: BEHOUD,
      Bron: indicator.bron ?? '',
      'Naam afgeleid': indicator.naamAfgeleid ? 'ja' : '',
      'Begroting zoals gedrukt': jaar?.begroting?.tekst ?? '',
      'Realisatie zoals gedrukt': jaar?.realisatie?.tekst ?? '',
      Document: lezing.document.naam,
      Plaats: describePlaats((jaar?.realisatie ?? jaar?.begroting)?.herkomst ?? indicator.herkomst, tekst),
      Nummer: indicator.id,
    },
  };
}

/** The sheet with every indicator, one row per year. */
export function planIndicatoren(lezingen: readonly Lezing[], tekst: Bladtekst): Bladplan {
  const unique = sleutelmaker();
  const rijen = lezingen.flatMap((lezing) =>
    lezing.indicatoren.flatMap((indicator) => {
      const kern = [lezing.document.id, indicator.doelstelling ?? '', indicator.naam ?? 'zonder naam'].join('|');
      const jaren = indicator.jaren.length === 0 ? [null] : indicator.jaren;
      return jaren.map((jaar) =>
        rijplan(lezing, indicator, jaar, unique(kern, String(jaar?.jaar ?? lezing.jaar ?? 'jaar onbekend')), tekst)
      );
    })
  );
  return {
    naam: 'Indicatoren',
    ...tekst.bladen.indicatoren,
    tabellen: [
      {
        naam: INDICATOREN,
        kolom: 0,
        kolommen: KOLOMMEN,
        rijen,
        vervallen: { kop: 'Vergelijking', tekst: tekst.vervallenRegel },
      },
    ],
  };
}
