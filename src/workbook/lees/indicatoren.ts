import type { Gehaald, Indicator, Indicatorjaar, Meting, Richting } from '../../domain/indicator';
import { parsePlaats } from '../plaats';
import { oneOf, type Tabelrij } from './rijen';

const GEHAALD: readonly Gehaald[] = ['ja', 'nee', 'nvt'];
const RICHTINGEN: readonly Richting[] = ['hoger', 'lager', 'gelijk'];

function readMeting(rij: Tabelrij, kop: 'Begroting' | 'Realisatie', document: string): Meting | null {
  const tekst = rij.text(`${kop} zoals gedrukt`);
  const waarde = rij.decimaal(kop);
  if (tekst === '' && waarde === null) return null;
  return { tekst, waarde, herkomst: parsePlaats(document, rij.text('Plaats')) };
}

function readJaar(rij: Tabelrij, document: string): Indicatorjaar[] {
  const jaar = rij.number('Jaar');
  const begroting = readMeting(rij, 'Begroting', document);
  const realisatie = readMeting(rij, 'Realisatie', document);
  if (jaar === null || (begroting === null && realisatie === null)) return [];
  return [{ jaar, begroting, realisatie }];
}

function firstText(rijen: readonly Tabelrij[], kop: string): string | null {
  return rijen.map((rij) => rij.textOrNull(kop)).find((tekst) => tekst !== null) ?? null;
}

/** The indicators of one document, from the sheets: one row per year. */
export function readIndicatoren(document: string, rijen: readonly Tabelrij[]): readonly Indicator[] {
  const perNummer = new Map<string, Tabelrij[]>();
  for (const rij of rijen.filter((r) => r.text('Nummer').startsWith(`${document}.`))) {
    const nummer = rij.text('Nummer');
    perNummer.set(nummer, [...(perNummer.get(nummer) ?? []), rij]);
  }
  return [...perNummer].map(([id, groep]): Indicator => {
    const claim = groep.map((rij) => oneOf(GEHAALD, rij.text('Doel gehaald volgens document'))).find((g) => g !== null);
    return {
      id,
      programma: firstText(groep, 'Programma'),
      doelstelling: firstText(groep, 'Code'),
      naam: firstText(groep, 'Indicator'),
      naamAfgeleid: firstText(groep, 'Naam afgeleid') === 'ja',
      eenheid: firstText(groep, 'Eenheid'),
      bron: firstText(groep, 'Bron'),
      jaren: groep.flatMap((rij) => readJaar(rij, document)),
      referentie: {},
      richting: oneOf(RICHTINGEN, firstText(groep, 'Richting') ?? ''),
      gehaald: {
        document: claim ?? null,
        berekend:
          groep
            .filter((rij) => rij.text('Doel gehaald volgens document') !== '')
            .map((rij) => oneOf(GEHAALD, rij.text('Doel gehaald berekend')))
            .find((g) => g !== null) ?? null,
      },
      toelichting: firstText(groep, 'Toelichting in document'),
      herkomst: parsePlaats(document, firstText(groep, 'Plaats') ?? ''),
    };
  });
}
