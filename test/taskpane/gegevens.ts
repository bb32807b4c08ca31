import type { Indicator } from '../../src/domain/indicator';
import type { Lezing } from '../../src/domain/lezing';
import type { Cel, Kolom, Rij, Soort, Tabel, Tegel, Tekenconventie } from '../../src/domain/tabel';
import { houseSign } from '../../src/domain/tekenconventie';
import { toBedrag } from '../../src/money/bedrag';
import { decimaal, multiply } from '../../src/money/decimaal';

const PROGRAMMA = 'Programma 1 Onderwijs, economie en arbeidsparticipatie';
const DUIZEND = decimaal('1000');
const CONVENTIE: Tekenconventie = { lasten: 'negatief', baten: 'positief', saldo: 'lasten+baten', verschil: null };
const LABELS = [
  'Bijdragen aan maatwerk in spelen en leren (1.1)',
  'Beperken uitval in het onderwijs (1.2)',
  'Bevorderen van een beter vestigings- en ondernemersklimaat (1.3)',
  'Bevorderen groei werkgelegenheid (1.4)',
  'Stimuleren duurzame arbeidsparticipatie (1.5)',
  'Voorzien in noodzakelijke middelen van bestaan (1.6)',
];

/** A place on a line of a text. */
export const place = (document: string, regel: number): Cel['herkomst'] => ({
  document,
  blok: regel,
  regel,
  pagina: null,
  cel: null,
});

/** A figure as printed in thousands. */
export function figure(tekst: string, soort: Soort, document: string, regel: number): Cel {
  const waarde = decimaal(tekst.replaceAll('.', '').replace(',', '.').replace('%', ''));
  const stap = decimaal(tekst.includes(',') ? '0.01' : '1');
  const bedrag = toBedrag(multiply(waarde, decimaal(houseSign(CONVENTIE, soort))), DUIZEND);
  return { tekst, waarde, bedrag, stap, nihil: false, gewijzigd: false, herkomst: place(document, regel) };
}

/** A reading of a table with the given kinds as columns and the given figures as rows. */
export function table(
  document: string,
  jaar: number,
  soorten: readonly Soort[],
  figures: readonly (readonly string[])[]
): Tabel {
  const kolommen: readonly Kolom[] = soorten.map((soort) => ({
    kop: `${soort} jaarrekening`,
    reeks: 'rekening',
    soort,
    jaar,
  }));
  const rijen: readonly Rij[] = figures.map((row, index) => ({
    id: `${document}.t1.r${index + 1}`,
    label: LABELS[index] ?? 'TOTAAL PROGRAMMA',
    code: index < LABELS.length ? `1.${index + 1}` : null,
    programma: PROGRAMMA,
    rol: index < LABELS.length ? 'regel' : 'totaal',
    soort: null,
    cellen: row.map((tekst, kolom) => figure(tekst, soorten[kolom] ?? 'waarde', document, 511 + index)),
    twijfel: null,
    herkomst: place(document, 511 + index),
  }));
  return {
    id: `${document}.t1`,
    titel: PROGRAMMA,
    herkomst: place(document, 510),
    eenheid: { euro: DUIZEND, bron: 'Bedragen x €1.000' },
    tekenconventie: CONVENTIE,
    kolommen,
    rijen,
  };
}

function tile(document: string, nummer: number, soort: Tegel['soort'], bedrag: string, aandeel: string): Tegel {
  return {
    id: `${document}.k${nummer}`,
    programma: PROGRAMMA,
    soort,
    jaar: 2023,
    eenheid: { euro: DUIZEND, bron: 'x €1.000' },
    tekenconventie: CONVENTIE,
    bedrag: figure(bedrag, soort, document, 4 * nummer),
    aandeel: figure(aandeel, 'aandeel', document, 4 * nummer - 1),
    herkomst: place(document, 4 * nummer),
  };
}

function indicator(document: string, nummer: number, facts: Partial<Indicator>, values: readonly string[]): Indicator {
  const measure = (tekst: string | undefined, regel: number): Indicator['jaren'][number]['begroting'] =>
    tekst === undefined
      ? null
      : { tekst, waarde: decimaal(tekst.replace(/ ?%/, '').replace(',', '.')), herkomst: place(document, regel) };
  return {
    id: `${document}.i${nummer}`,
    programma: PROGRAMMA,
    doelstelling: `1.${nummer}`,
    naam: null,
    naamAfgeleid: false,
    eenheid: null,
    bron: null,
    jaren:
      values.length === 0
        ? []
        : [2020, 2021].map((jaar, index) => ({
            jaar,
            begroting: measure(values[index], 92),
            realisatie: measure(values[index + 2], 93),
          })),
    referentie: {},
    richting: 'hoger',
    gehaald: { document: 'nee', berekend: null },
    toelichting: null,
    herkomst: place(document, 90 + nummer),
    ...facts,
  };
}

const VVE = '% VVE-kinderen dat een meer dan gemiddelde leerwinst boekt';

/** The published figures of 2021, as they would be read from the document. */
export const LEZING_2021: Lezing = {
  document: { id: 'd1', naam: 'jaarstukken-2021-programma-1.txt', formaat: 'tekst', sha256: 'a1' },
  soort: 'jaarrekening',
  jaar: 2021,
  tabellen: [
    table(
      'd1',
      2021,
      ['baten', 'lasten', 'saldo'],
      [
        ['9.248', '-21.865', '-12.616'],
        ['600', '-2.231', '-1.632'],
        ['942', '-1.797', '-855'],
        ['6', '-299', '-293'],
        ['1.937', '-20.701', '-18.763'],
        ['56.881', '-70.478', '-13.597'],
        ['69.614', '-117.371', '-47.757'],
      ]
    ),
  ],
  tegels: [],
  indicatoren: [
    indicator(
      'd1',
      1,
      { naam: VVE, eenheid: '%', bron: 'Jaarlijkse monitor VVE', gehaald: { document: 'nee', berekend: 'nee' } },
      ['46 %', '46 %', '51 %', '31 %']
    ),
    indicator(
      'd1',
      2,
      {
        naam: 'Voortijdige schoolverlaters zonder startkwalificatie',
        eenheid: '%',
        richting: 'lager',
        gehaald: { document: 'ja', berekend: 'ja' },
      },
      ['2,6 %', '2,5 %', '2,7 %', '2,3 %']
    ),
    indicator(
      'd1',
      3,
      { naam: 'Rapportcijfer over de dienstverlening aan ondernemers', gehaald: { document: 'nvt', berekend: 'ja' } },
      ['6,5', '6,5', '6,5', '6,5']
    ),
    indicator('d1', 4, { naam: 'Toename aantal arbeidsplaatsen', gehaald: { document: 'nee', berekend: 'ja' } }, [
      '500',
      '372',
      '896',
      '474',
    ]),
  ],
  twijfels: [],
};

/** The published figures of 2023: no total row, tiles with shares, judgements without a name. */
export const LEZING_2023: Lezing = {
  document: { id: 'd2', naam: 'jaarstukken-2023-programma-1.txt', formaat: 'tekst', sha256: 'b2' },
  soort: 'jaarrekening',
  jaar: 2023,
  tabellen: [
    table(
      'd2',
      2023,
      ['lasten', 'baten', 'saldo'],
      [
        ['-24.946', '11.820', '-13.126'],
        ['-2.277', '576', '-1.701'],
        ['-2.076', '662', '-1.413'],
        ['-385', '0', '-385'],
        ['-24.588', '5.021', '-19.567'],
        ['-81.313', '51.869', '-29.444'],
      ]
    ),
  ],
  tegels: [
    tile('d2', 1, 'lasten', '-135.585', '23,29%'),
    tile('d2', 2, 'baten', '69.949', '11,80%'),
    tile('d2', 3, 'saldo', '-65.636', '631,04%'),
  ],
  indicatoren: [
    indicator('d2', 1, { naam: VVE, naamAfgeleid: true }, []),
    indicator('d2', 2, {}, []),
    indicator('d2', 3, { gehaald: { document: 'nvt', berekend: null } }, []),
  ],
  twijfels: [
    { code: 'naam-afgeleid', herkomst: place('d2', 104), naam: VVE, uit: 'd1' },
    { code: 'naam-onbekend', herkomst: place('d2', 124) },
    { code: 'naam-onbekend', herkomst: place('d2', 144) },
  ],
};
