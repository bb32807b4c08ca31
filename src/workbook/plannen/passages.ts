import type { Lezing } from '../../domain/lezing';
import type { Passage } from '../../domain/passage';
import type { Verklaring } from '../../domain/verklaring';
import { toNumber } from '../../money/decimaal';
import type { Bladtekst } from '../bladtekst';
import { FORMAAT, kolom, SLEUTELKOLOM, type Bladplan, type Kolomplan, type Rijplan } from '../plan';
import { describePlaats } from '../plaats';
import { planVorige } from './vorige';

/** Name of the table with paragraphs of running text: what candidate causes and text checks are found in. */
export const PASSAGES = 'tblPassages';

/** Name of the table with differences that documents explain themselves. */
export const GEVONDEN = 'tblGevonden';

const KOLOMMEN: readonly Kolomplan[] = [
  kolom('Programma', { breedte: 26 }),
  kolom('Code', { breedte: 7 }),
  kolom('Kop', { breedte: 30, stijl: 'doorloop' }),
  kolom('Tekst', { breedte: 90, stijl: 'doorloop' }),
  kolom('Indicator', { breedte: 9, stijl: 'grijs' }),
  kolom('Punten', { formaat: FORMAAT.jaar, breedte: 7, stijl: 'grijs' }),
  kolom('Document', { breedte: 24, stijl: 'grijs' }),
  kolom('Plaats', { breedte: 12, stijl: 'grijs' }),
  SLEUTELKOLOM,
];

const GEVONDENKOLOMMEN: readonly Kolomplan[] = [
  kolom('Programma', { breedte: 26 }),
  kolom('Code', { breedte: 7 }),
  kolom('Omschrijving', { breedte: 50, stijl: 'doorloop' }),
  kolom('Effect in euro', { formaat: FORMAAT.bedrag, breedte: 13 }),
  kolom('V/N', { breedte: 6 }),
  kolom('I/S', { breedte: 6 }),
  kolom('Totaal', { breedte: 7 }),
  kolom('Bedrag zoals gedrukt', { breedte: 14, stijl: 'grijs' }),
  kolom('Gedrukte tekst', { breedte: 40, stijl: 'doorloop' }),
  kolom('Document', { breedte: 24, stijl: 'grijs' }),
  kolom('Plaats', { breedte: 12, stijl: 'grijs' }),
  SLEUTELKOLOM,
];

function passagerij(passage: Passage, lezing: Lezing, tekst: Bladtekst): Rijplan {
  return {
    sleutel: passage.id,
    cellen: {
      Programma: passage.programma ?? '',
      Code: passage.doelstelling ?? '',
      Kop: passage.kop ?? '',
      Tekst: passage.tekst,
      Indicator: passage.indicator ?? '',
      Punten: passage.punten,
      Document: lezing.document.naam,
      Plaats: describePlaats(passage.herkomst, tekst),
    },
  };
}

function gevondenrij(verklaring: Verklaring, lezing: Lezing, tekst: Bladtekst): Rijplan {
  const { bedrag } = verklaring.bedrag;
  return {
    sleutel: verklaring.id,
    cellen: {
      Programma: verklaring.programma ?? '',
      Code: verklaring.doelstelling ?? '',
      Omschrijving: verklaring.omschrijving,
      'Effect in euro': bedrag === null ? null : toNumber(bedrag),
      'V/N': verklaring.vn ?? '',
      'I/S': verklaring.is ?? '',
      Totaal: verklaring.totaal ? 'ja' : '',
      'Bedrag zoals gedrukt': verklaring.bedrag.tekst,
      'Gedrukte tekst': verklaring.bron,
      Document: lezing.document.naam,
      Plaats: describePlaats(verklaring.herkomst, tekst),
    },
  };
}

/** The sheet with what the documents say in words: closing the pane loses none of it. */
export function planPassages(lezingen: readonly Lezing[], tekst: Bladtekst): Bladplan {
  return {
    naam: 'Passages',
    ...tekst.bladen.passages,
    tabellen: [
      {
        naam: PASSAGES,
        kolom: 0,
        kolommen: KOLOMMEN,
        rijen: lezingen.flatMap((lezing) => (lezing.passages ?? []).map((p) => passagerij(p, lezing, tekst))),
        vervallen: null,
      },
      {
        naam: GEVONDEN,
        kolom: KOLOMMEN.length + 2,
        kolommen: GEVONDENKOLOMMEN,
        rijen: lezingen.flatMap((lezing) => (lezing.verklaringen ?? []).map((v) => gevondenrij(v, lezing, tekst))),
        vervallen: null,
      },
      planVorige(lezingen, KOLOMMEN.length + GEVONDENKOLOMMEN.length + 4),
    ],
  };
}
