import type { Gehaald, Indicator, Indicatorjaar, Meting, Richting } from '../../domain/indicator';
import type { Indicatorkeuze } from '../../domain/indicatorreeks';
import { decimaal } from '../../money/decimaal';
import { formatDecimaal } from '../../money/format';
import { parseGetal } from '../../money/lees-getal';
import { kernOfIndicator } from '../indicatorrijen';
import { INDICATORKOPPEN } from '../overtypt';
import { INDICATOREN } from '../plannen/indicatorformules';
import { KOPPELKEUZES, RICHTINGEN } from '../plannen/indicatoren';
import { parsePlaats } from '../plaats';
import { isSameKern, kernOf } from '../sleutel';
import type { WerkmapInhoud } from '../werkmap';
import { isTyped, tellingRow, typedFields } from './overtypt';
import { oneOf, rowsOf, type Tabelrij } from './rijen';

const GEHAALD: readonly Gehaald[] = ['ja', 'nee', 'nvt'];

/**
 * A value of a row: as printed, with what a person typed over it. An emptied cell counts as printed again.
 */
function readMeting(rij: Tabelrij, kop: 'Begroting' | 'Realisatie', document: string): Meting | null {
  const tekst = rij.text(`${kop} zoals gedrukt`);
  const cel = rij.get(kop);
  if (tekst === '' && cel === '') return null;
  const gedrukt = tekst === '' ? null : parseGetal(tekst);
  const herkomst = parsePlaats(document, rij.text('Plaats'));
  const gedrukteWaarde = gedrukt?.soort === 'getal' ? gedrukt.waarde : null;
  if (cel === '') return { tekst, waarde: gedrukteWaarde, herkomst };
  if (typeof cel === 'number') {
    const waarde = rij.decimaal(kop) ?? decimaal(cel);
    const gelijk = waarde === gedrukteWaarde || waarde === gedrukt?.anders;
    return gelijk ? { tekst, waarde, herkomst } : { tekst, waarde, ingevuld: formatDecimaal(waarde, 'nl'), herkomst };
  }
  const getypt = rij.text(kop);
  if (getypt === tekst) return { tekst, waarde: null, herkomst };
  const getal = parseGetal(getypt);
  return { tekst, waarde: getal?.soort === 'getal' ? getal.waarde : null, ingevuld: getypt, herkomst };
}

function readJaar(rij: Tabelrij, document: string): Indicatorjaar[] {
  const jaar = rij.number('Jaar');
  const begroting = readMeting(rij, 'Begroting', document);
  const realisatie = readMeting(rij, 'Realisatie', document);
  if (jaar === null || (begroting === null && realisatie === null)) return [];
  return [{ jaar, begroting, realisatie }];
}

/** `Nederland: 6,3; Zeeland: 2` as it was written. */
function readReferentie(tekst: string | null): Record<string, string> {
  return Object.fromEntries(
    (tekst ?? '').split('; ').flatMap((deel) => {
      const plek = deel.lastIndexOf(': ');
      return plek < 0 ? [] : [[deel.slice(0, plek), deel.slice(plek + 2)]];
    })
  );
}

function firstText(rijen: readonly Tabelrij[], kop: string): string | null {
  return tellingRow(rijen, kop)?.textOrNull(kop) ?? null;
}

/** The rows of the year that a document accounts for: its judgement and its note stand there. */
function reportRows(rijen: readonly Tabelrij[], verslagjaar: number | null): readonly Tabelrij[] {
  const eigen = rijen.filter((rij) => rij.number('Jaar') === verslagjaar);
  return eigen.length === 0 ? rijen : eigen;
}

const isVervallen = (rij: Tabelrij, vervallen: string): boolean => rij.text('Vergelijking') === vervallen;

/**
 * The indicators of one document, from the sheets: one row per year. Rows that were kept only for what the user typed
 * in them are none.
 */
export function readIndicatoren(
  { id: document, jaar: verslagjaar }: { readonly id: string; readonly jaar: number | null },
  rijen: readonly Tabelrij[],
  vervallen: string
): readonly Indicator[] {
  const perNummer = new Map<string, Tabelrij[]>();
  for (const rij of rijen) {
    const nummer = rij.text('Nummer');
    if (!nummer.startsWith(`${document}.`) || isVervallen(rij, vervallen)) continue;
    perNummer.set(nummer, [...(perNummer.get(nummer) ?? []), rij]);
  }
  return [...perNummer].map(([id, groep]): Indicator => {
    const vanVerslag = reportRows(groep, verslagjaar);
    const claim = oneOf(GEHAALD, firstText(vanVerslag, 'Doel gehaald volgens document')?.toLowerCase() ?? '');
    const indicator: Indicator = {
      id,
      programma: firstText(groep, 'Programma'),
      doelstelling: firstText(groep, 'Code'),
      naam: firstText(groep, 'Indicator'),
      naamAfgeleid: firstText(groep, 'Naam afgeleid') === 'ja' && !groep.some((rij) => isTyped(rij, 'Indicator')),
      eenheid: firstText(groep, 'Eenheid'),
      bron: firstText(groep, 'Bron'),
      jaren: groep.flatMap((rij) => readJaar(rij, document)).sort((a, b) => a.jaar - b.jaar),
      referentie: readReferentie(firstText(groep, 'Referentie')),
      richting: oneOf(RICHTINGEN, firstText(groep, 'Richting') ?? ''),
      gehaald: {
        document: claim,
        berekend:
          groep
            .filter((rij) => rij.text('Doel gehaald volgens document') !== '')
            .map((rij) => oneOf(GEHAALD, rij.text('Doel gehaald berekend')))
            .find((g) => g !== null) ?? null,
      },
      toelichting: firstText(vanVerslag, 'Toelichting in document'),
      ...typedFields(groep, INDICATORKOPPEN),
      herkomst: parsePlaats(document, firstText(groep, 'Plaats indicator') ?? firstText(groep, 'Plaats') ?? ''),
    };
    const kern = kernOf(groep[0]?.text('Sleutel') ?? '');
    return isSameKern(kern, kernOfIndicator(document, indicator)) ? indicator : { ...indicator, kern };
  });
}

/** The direction that a person chose: in the column for it, or typed over the one that was inferred. */
function chosenRichting(rij: Tabelrij): Richting | null {
  const eigen = oneOf(RICHTINGEN, rij.text('Uw richting').toLowerCase());
  if (eigen !== null) return eigen;
  return isTyped(rij, 'Richting') ? oneOf(RICHTINGEN, rij.text('Richting').toLowerCase()) : null;
}

/** What the user chose and noted on the sheet Indicatoren, row by row. */
export function readIndicatorkeuzes(inhoud: WerkmapInhoud, vervallen: string): readonly Indicatorkeuze[] {
  return rowsOf(inhoud, INDICATOREN).flatMap((rij): Indicatorkeuze[] => {
    const richting = chosenRichting(rij);
    const koppeling = oneOf(KOPPELKEUZES, rij.text('Uw koppeling').toLowerCase());
    const notitie = rij.text('Notitie');
    if (richting === null && koppeling === null && notitie === '') return [];
    const geschrevenVoor = rij.textOrNull('Notitie voor');
    const sleutel = rij.text('Sleutel');
    return [{ sleutel, richting, koppeling, notitie, geschrevenVoor, vervallen: isVervallen(rij, vervallen) }];
  });
}
