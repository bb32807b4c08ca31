import type { VN } from '../../domain/afwijking';
import type { Passage } from '../../domain/passage';
import type { Verklaring } from '../../domain/verklaring';
import { toBedrag } from '../../money/bedrag';
import { decimaal } from '../../money/decimaal';
import { parseGetal } from '../../money/lees-getal';
import { parsePlaats } from '../plaats';
import { GEVONDEN, PASSAGES } from '../plannen/passages';
import type { WerkmapInhoud } from '../werkmap';
import { oneOf, rowsOf, type Tabelrij } from './rijen';

const numberOf = (sleutel: string): number => Number(/\d+$/.exec(sleutel)?.[0] ?? 0);

/** The rows of one document in the order of their numbers: a person may have sorted the sheet. */
function rowsOfDocument(inhoud: WerkmapInhoud, tabel: string, document: string): readonly Tabelrij[] {
  return rowsOf(inhoud, tabel)
    .filter((rij) => rij.text('Sleutel').startsWith(`${document}.`))
    .sort((a, b) => numberOf(a.text('Sleutel')) - numberOf(b.text('Sleutel')));
}

/** The paragraphs of one document, from the sheets. */
export function readPassages(inhoud: WerkmapInhoud, document: string): readonly Passage[] {
  return rowsOfDocument(inhoud, PASSAGES, document).map((rij) => ({
    id: rij.text('Sleutel'),
    tekst: rij.text('Tekst'),
    kop: rij.textOrNull('Kop'),
    programma: rij.textOrNull('Programma'),
    doelstelling: rij.textOrNull('Code'),
    indicator: rij.textOrNull('Indicator'),
    punten: rij.number('Punten'),
    herkomst: parsePlaats(document, rij.text('Plaats')),
  }));
}

/** The differences that one document explains itself, from the sheets. */
export function readGevonden(inhoud: WerkmapInhoud, document: string): readonly Verklaring[] {
  return rowsOfDocument(inhoud, GEVONDEN, document).map((rij) => {
    const herkomst = parsePlaats(document, rij.text('Plaats'));
    const tekst = rij.text('Bedrag zoals gedrukt');
    const gedrukt = parseGetal(tekst);
    const effect = rij.decimaal('Effect in euro');
    const vn: VN = oneOf(['V', 'N'], rij.text('V/N'));
    return {
      id: rij.text('Sleutel'),
      programma: rij.textOrNull('Programma'),
      doelstelling: rij.textOrNull('Code'),
      omschrijving: rij.text('Omschrijving'),
      bedrag: {
        tekst,
        waarde: gedrukt?.waarde ?? null,
        bedrag: effect === null ? null : toBedrag(effect, decimaal(1)),
        stap: gedrukt?.stap ?? decimaal(1),
        nihil: gedrukt?.soort === 'nihil',
        gewijzigd: false,
        herkomst,
      },
      vn,
      is: oneOf(['I', 'S'], rij.text('I/S')),
      bron: rij.text('Gedrukte tekst'),
      totaal: rij.text('Totaal') === 'ja',
      herkomst,
    };
  });
}
