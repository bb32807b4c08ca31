import type { EerdereNotitie } from '../../domain/notitie';
import { toBedrag } from '../../money/bedrag';
import { decimaal } from '../../money/decimaal';
import { AFDRUK, SLEUTEL } from '../plan';
import { BRONNEN } from '../afrondingformule';
import { VERSCHILLEN } from '../plannen/verschillen';
import { KOP_OORZAAK, VERKLARINGEN } from '../plannen/verklaringen';
import { VORIGE } from '../plannen/vorige';
import type { WerkmapInhoud } from '../werkmap';
import { readToelichtingen } from './eigen';
import { allRowsOf, oneOf, rowsOf, type Tabelrij } from './rijen';
import { readOorzaken } from './verklaringen';
import { nameVerwijzing } from './verwijzing';

/** Whether a table is one of ours: by its name, and by the columns that every table of ours ends with. */
export function isTableOfOurs({
  naam,
  koppen,
}: {
  readonly naam: string;
  readonly koppen: readonly string[];
}): boolean {
  return /^tbl[A-Z]/.test(naam) && koppen.includes(SLEUTEL) && koppen.includes(AFDRUK);
}

const numberOf = (sleutel: string): number => Number(/\d+$/.exec(sleutel)?.[0] ?? 0);

/** What was taken over from one earlier workbook, from the sheet; undefined for a document that is none. */
export function readVorige(inhoud: WerkmapInhoud, document: string): readonly EerdereNotitie[] | undefined {
  const rijen = rowsOf(inhoud, VORIGE)
    .filter((rij) => rij.text('Sleutel').startsWith(`${document}.`))
    .sort((a, b) => numberOf(a.text('Sleutel')) - numberOf(b.text('Sleutel')));
  if (rijen.length === 0) return undefined;
  return rijen.map((rij) => {
    const effect = rij.decimaal('Effect in euro');
    return {
      id: rij.text('Sleutel'),
      wat: oneOf(['toelichting', 'oorzaak'], rij.text('Wat')) ?? 'toelichting',
      afwijking: rij.text('Hoort bij'),
      onderwerp: rij.text('Onderwerp'),
      tekst: rij.text('Tekst toen'),
      bedrag: effect === null ? null : toBedrag(effect, decimaal(1)),
      ...asTyped(rij.text('Bedrag toen')),
      aard: oneOf(['I', 'S'], rij.text('I/S')),
      status: rij.text('Status'),
      door: rij.text('Door'),
      datum: rij.text('Datum'),
      categorie: rij.text('Categorie'),
      bron: rij.text('Bron'),
    };
  });
}

/**
 * The notes and causes of another workbook of ours, as what was said then. A cause without words still tells its
 * amount; a note without words says nothing.
 * @param vervallen text that marks a row of which the afwijking is gone
 * @param document id of the file in the present workbook, `d3`
 */
export function takeNotities(inhoud: WerkmapInhoud, vervallen: string, document: string): readonly EerdereNotitie[] {
  const namen = new Map(rowsOf(inhoud, VERSCHILLEN).map((rij) => [rij.text('Sleutel'), nameVerwijzing(rij)]));
  const toelichtingen = readToelichtingen(inhoud, vervallen)
    .filter(({ tekst }) => tekst !== '')
    .map(({ sleutel, tekst, status, door = '', datum = '' }) => ({
      wat: 'toelichting' as const,
      afwijking: sleutel,
      onderwerp: namen.get(sleutel) ?? '',
      tekst,
      bedrag: null,
      aard: null,
      status,
      door,
      datum,
      categorie: '',
      bron: '',
    }));
  const getypt = new Map(allRowsOf(inhoud, VERKLARINGEN).map(({ sleutel, rij }) => [sleutel, describeBedrag(rij)]));
  const oorzaken = readOorzaken(inhoud, vervallen)
    .filter(({ sleutel, tekst, bedrag }) => tekst !== '' || bedrag !== null || (getypt.get(sleutel) ?? '') !== '')
    .map(({ sleutel, afwijking, onderwerp, tekst, bedrag, aard, categorie, bron }) => ({
      wat: 'oorzaak' as const,
      afwijking,
      onderwerp,
      tekst,
      bedrag,
      ...(bedrag === null ? asTyped(getypt.get(sleutel) ?? '') : {}),
      aard,
      status: '',
      door: '',
      datum: '',
      categorie,
      bron,
    }));
  return [...toelichtingen, ...oorzaken].map((notitie, i) => ({ id: `${document}.n${i + 1}`, ...notitie }));
}

const asTyped = (tekst: string): Pick<EerdereNotitie, 'getypt'> => (tekst === '' ? {} : { getypt: tekst });

/** Amount and letter as they stand in the row of a cause, with its unit: `300 ? (x € 1.000)`; empty without an amount. */
function describeBedrag(rij: Tabelrij): string {
  const bedrag = rij.text(KOP_OORZAAK.bedrag);
  if (bedrag === '') return '';
  const eenheid = rij.text('Eenheid');
  return [bedrag, rij.text(KOP_OORZAAK.vn), eenheid === '' ? '' : `(${eenheid})`]
    .filter((deel) => deel !== '')
    .join(' ');
}

/** The last year that another workbook of ours is about: of its notes, else of its documents. */
export function yearOfWerkmap(inhoud: WerkmapInhoud, notities: readonly EerdereNotitie[]): number | null {
  const uitNotities = notities.flatMap(({ afwijking }) => /(\d{4})$/.exec(afwijking)?.[1] ?? []).map(Number);
  const uitBronnen = rowsOf(inhoud, BRONNEN).flatMap((rij) => rij.number('Jaar') ?? []);
  const jaren = uitNotities.length > 0 ? uitNotities : uitBronnen;
  return jaren.length === 0 ? null : Math.max(...jaren);
}
