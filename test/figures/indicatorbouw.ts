import type { Indicator, Indicatorjaar, Meting } from '../../src/domain/indicator';
import type { Lezing } from '../../src/domain/lezing';
import { concludeIndicator } from '../../src/figures/indicatoren/indicatoroordeel';
import { parseGetal } from '../../src/money/lees-getal';

/** A value as a document prints it. */
export function meting(tekst: string | null, document = 'd1'): Meting | null {
  if (tekst === null) return null;
  const getal = parseGetal(tekst);
  const herkomst = { document, blok: 1, regel: 1, pagina: null, cel: null };
  return { tekst, waarde: getal?.soort === 'getal' ? getal.waarde : null, herkomst };
}

/** Years as `2021: 46 > 31`: target and realisation; `-` for none. */
export function jaren(tekst: string, document = 'd1'): Indicatorjaar[] {
  if (tekst === '') return [];
  return tekst.split(';').map((deel) => {
    const [, jaar = '', doel = '', gemeten = ''] = /^\s*(\d{4}):\s*(.*?)\s*\|\s*(.*?)\s*$/.exec(deel) ?? [];
    const waarde = (t: string): Meting | null => meting(t === '-' ? null : t, document);
    return { jaar: Number(jaar), begroting: waarde(doel), realisatie: waarde(gemeten) };
  });
}

/** An indicator with what matters to a test. */
export interface Gegeven {
  readonly naam: string | null;
  readonly jaren?: string;
  readonly claim?: 'ja' | 'nee' | 'nvt' | null;
  readonly eenheid?: string | null;
  readonly doelstelling?: string | null;
  readonly programma?: string | null;
  readonly toelichting?: string | null;
}

/** A reading with indicators as a document of a year would print them. */
export function lezingMet(document: string, jaar: number | null, gegevens: readonly Gegeven[]): Lezing {
  const indicatoren = gegevens.map((gegeven, i): Indicator =>
    concludeIndicator(
      {
        id: `${document}.i${i + 1}`,
        programma: gegeven.programma ?? 'Programma 1 Onderwijs',
        doelstelling: gegeven.doelstelling === undefined ? '1.1' : gegeven.doelstelling,
        naam: gegeven.naam,
        naamAfgeleid: false,
        eenheid: gegeven.eenheid ?? null,
        bron: null,
        jaren: jaren(gegeven.jaren ?? '', document),
        referentie: {},
        toelichting: gegeven.toelichting ?? null,
        herkomst: { document, blok: i + 1, regel: i + 1, pagina: null, cel: null },
      },
      gegeven.claim ?? null,
      jaar
    )
  );
  return {
    document: { id: document, naam: `jaarstukken-${jaar ?? 'x'}.txt`, formaat: 'tekst', sha256: document },
    soort: 'jaarrekening',
    jaar,
    tabellen: [],
    tegels: [],
    indicatoren,
    twijfels: [],
  };
}
