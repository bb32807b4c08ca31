import type { Indeling, Kolomindeling } from '../../domain/indeling';
import { toNumber, type Decimaal } from '../../money/decimaal';
import { FORMAAT, kolom, SLEUTELKOLOM, type Rijplan, type Tabelplan } from '../plan';

/** Name of the table with what users set right of a layout, to be remembered. */
export const INDELINGEN = 'tblIndelingen';

const KOLOMMEN = [
  kolom('Koppen', { breedte: 40 }),
  kolom('Titel tabel', { breedte: 24 }),
  kolom('Kolommen', { formaat: FORMAAT.jaar, breedte: 9 }),
  kolom('Kolom', { formaat: FORMAAT.jaar, breedte: 7 }),
  kolom('Reeks volgens u', { breedte: 13 }),
  kolom('Soort volgens u', { breedte: 12 }),
  kolom('Jaar t.o.v. document', { formaat: FORMAAT.jaar, breedte: 10 }),
  kolom('Euro per 1 volgens u', { formaat: FORMAAT.bedrag, breedte: 11 }),
  kolom('Lasten volgens u', { breedte: 12 }),
  kolom('Baten volgens u', { breedte: 12 }),
  kolom('Saldo volgens u', { breedte: 14 }),
  kolom('Verschil volgens u', { breedte: 18 }),
  kolom('Grootste cijfer', { formaat: FORMAAT.bedragMetDecimalen, breedte: 12 }),
  kolom('Aangepast bij', { breedte: 30 }),
  kolom('Aangepast op', { breedte: 17 }),
  SLEUTELKOLOM,
];

const toCell = (waarde: Decimaal | null): number | null => (waarde === null ? null : toNumber(waarde));

/** One row for the table as a whole, and one for each column of which something was set right. */
function toRijen(indeling: Indeling): Rijplan[] {
  const { koppen, titel, kolommen, euro, tekens, grootste, document, op } = indeling;
  const base = {
    Koppen: koppen,
    'Titel tabel': titel ?? '',
    Kolommen: kolommen.length,
    'Aangepast bij': document,
    'Aangepast op': op,
  };
  const sleutel = (deel: string): string => [koppen, titel ?? '', deel].join(' # ');
  const columnRow = ({ reeks, soort, jaar }: Kolomindeling, nummer: number): Rijplan => ({
    sleutel: sleutel(`kolom ${nummer}`),
    cellen: {
      ...base,
      Kolom: nummer,
      'Reeks volgens u': reeks ?? '',
      'Soort volgens u': soort ?? '',
      'Jaar t.o.v. document': jaar ?? null,
    },
  });
  return [
    {
      sleutel: sleutel('tabel'),
      cellen: {
        ...base,
        'Euro per 1 volgens u': toCell(euro),
        'Lasten volgens u': tekens.lasten ?? '',
        'Baten volgens u': tekens.baten ?? '',
        'Saldo volgens u': tekens.saldo ?? '',
        'Verschil volgens u': tekens.verschil ?? '',
        'Grootste cijfer': toCell(grootste),
      },
    },
    ...kolommen.flatMap((one, index) => (Object.keys(one).length === 0 ? [] : [columnRow(one, index + 1)])),
  ];
}

/**
 * The table with the layouts that users set right: whoever removes the rows of one makes it forgotten.
 * @param links 0-based column of its first header on a new sheet
 */
export function planIndelingen(indelingen: readonly Indeling[], links: number): Tabelplan {
  return { naam: INDELINGEN, kolom: links, kolommen: KOLOMMEN, rijen: indelingen.flatMap(toRijen), vervallen: null };
}
