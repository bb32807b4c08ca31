import type { Lezing } from '../../src/domain/lezing';
import { isOpmaak } from '../../src/workbook/stap';
import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { lezingMet, type Gegeven } from '../figures/indicatorbouw';
import { Geheugenwerkmap } from '../support/geheugenwerkmap';
import { dossierOf, run, TEKST } from './voorbeeld';

// What a person types over a generated text is his: it counts, and it is there after every run and every reload.

const banen: Gegeven = {
  naam: 'Toename banen',
  doelstelling: '1.4',
  jaren: '2020: 500 | 896;2021: 372 | 474',
  claim: 'nee',
};
const boek = (gegeven: Gegeven = banen): Lezing => lezingMet('d1', 2021, [gegeven]);

const KOLOMMEN = [kolom('Begroting', 'lasten', 'na wijziging'), kolom('Rekening', 'lasten')];
const ONDERWIJS = { code: '1.1', label: 'Onderwijs', cellen: '100 110' };
const WERK = { code: '1.2', label: 'Werk', cellen: '200 220' };
const ZORG = { code: '1.3', label: 'Zorg', cellen: '300 330' };
const rekening = (...rijen: readonly (typeof WERK)[]): Lezing => lezing([tabel(KOLOMMEN, rijen)]);

function loaded(vers: Lezing): Geheugenwerkmap {
  const werkmap = new Geheugenwerkmap();
  run(werkmap, [vers]);
  return werkmap;
}

interface Geval {
  readonly blad: 'tblIndicatoren' | 'tblDoelstellingen';
  readonly sleutel: string;
  readonly kop: string;
  readonly getypt: string;
  readonly vers: () => Lezing;
  readonly gelezen: (terug: Lezing | undefined) => unknown;
}

const indicator = (kop: string, getypt: string, gelezen: (l: Lezing['indicatoren'][number]) => unknown): Geval => ({
  blad: 'tblIndicatoren',
  sleutel: 'd1|1.4|Toename banen|2021',
  kop,
  getypt,
  vers: boek,
  gelezen: (terug) => terug?.indicatoren.map(gelezen)[0],
});

const regel = (
  kop: string,
  getypt: string,
  gelezen: (r: Lezing['tabellen'][number]['rijen'][number]) => unknown
): Geval => ({
  blad: 'tblDoelstellingen',
  sleutel: 'd1.t1|1.2|rekening 2023',
  kop,
  getypt,
  vers: () => rekening(ONDERWIJS, WERK, ZORG),
  gelezen: (terug) => terug?.tabellen[0]?.rijen.map(gelezen)[1],
});

describe.each<Geval>([
  indicator('Indicator', 'Groei van het aantal banen', ({ naam }) => naam),
  indicator('Eenheid', 'banen', ({ eenheid }) => eenheid),
  indicator('Doel gehaald volgens document', 'ja', ({ gehaald }) => gehaald.document),
  indicator('Programma', 'Werk en inkomen', ({ programma }) => programma),
  indicator('Code', '1.5', ({ doelstelling }) => doelstelling),
  indicator('Bron', 'LISA', ({ bron }) => bron),
  indicator('Toelichting in document', 'Eigen woorden.', ({ toelichting }) => toelichting),
  regel('Doelstelling', 'Werk en participatie', ({ label }) => label),
  regel('Code', '1.9', ({ code }) => code),
  regel('Programma', 'Werk en inkomen', ({ programma }) => programma),
  regel('Rol', 'subtotaal', ({ rol }) => rol),
])('$kop typed over on $blad', ({ blad, sleutel, kop, getypt, vers, gelezen }) => {
  it('stands and counts after runs and reloads, in its own row, without a row beside it', () => {
    const werkmap = loaded(vers());
    const aantal = werkmap.rows(blad).length;
    werkmap.type(blad, sleutel, kop, getypt);
    for (const opnieuw of [[], [vers()], [], [vers()], [vers()]]) {
      run(werkmap, opnieuw);
      expect(werkmap.cell(blad, sleutel, kop)).toBe(getypt);
      expect(werkmap.rows(blad)).toHaveLength(aantal);
      expect(gelezen(dossierOf(werkmap, []).lezingen[0])).toBe(getypt);
      expect(gelezen(dossierOf(werkmap, [vers()]).lezingen[0])).toBe(getypt);
    }
    expect(run(werkmap).stappen.filter((stap) => !isOpmaak(stap))).toEqual([]);
  });

  it('emptied, the printed one is back when the document is loaded again', () => {
    const werkmap = loaded(vers());
    const gedrukt = werkmap.cell(blad, sleutel, kop);
    werkmap.type(blad, sleutel, kop, getypt);
    run(werkmap);
    werkmap.type(blad, sleutel, kop, '');
    run(werkmap);
    run(werkmap, [vers()]);
    expect(werkmap.cell(blad, sleutel, kop)).toBe(gedrukt);
  });
});

const WERK_SLEUTEL = 'd1.t1|1.2|rekening 2023';
const figures = (werkmap: Geheugenwerkmap): unknown =>
  dossierOf(werkmap, []).lezingen[0]?.tabellen[0]?.rijen.map(({ cellen }) => cellen.map((cel) => cel?.waarde ?? null));
const ALLES = [
  ['100', '110'],
  ['200', '220'],
  ['300', '330'],
];

describe.each([
  ['Reeks', 'prognose'],
  ['Reeks', 'na wijziging'],
  ['Reeks', 'onzin'],
  ['Reeks', ''],
  ['Jaar', 2022],
  ['Jaar', 'vorig jaar'],
  ['Jaar', ''],
])('%s typed over with %j in a row of figures', (kop, getypt) => {
  it('loses no figure, at once and after runs, and is said not to count', () => {
    const werkmap = loaded(rekening(ONDERWIJS, WERK, ZORG));
    werkmap.type('tblDoelstellingen', WERK_SLEUTEL, kop, getypt);
    expect(figures(werkmap)).toEqual(ALLES);
    for (const opnieuw of [[], [], [rekening(ONDERWIJS, WERK, ZORG)]]) {
      run(werkmap, opnieuw);
      expect(figures(werkmap)).toEqual(ALLES);
    }
    run(werkmap);
    expect(werkmap.cell('tblDoelstellingen', WERK_SLEUTEL, 'Opmerking')).toBe(getypt === '' ? '' : TEKST.momentGetypt);
    expect(werkmap.rows('tblDoelstellingen')).toHaveLength(6);
    expect(run(werkmap).stappen.filter((stap) => !isOpmaak(stap))).toEqual([]);
  });
});

describe.each([
  ['Reeks', 'prognose', { reeks: 'prognose', jaar: 2023, soort: 'lasten' }],
  ['Reeks', '', { reeks: 'rekening', jaar: 2023, soort: 'lasten' }],
  ['Jaar kolom', 2022, { reeks: 'rekening', jaar: 2022, soort: 'lasten' }],
  ['Jaar kolom', '', { reeks: 'rekening', jaar: 2023, soort: 'lasten' }],
  ['Soort kolom', 'baten', { reeks: 'rekening', jaar: 2023, soort: 'baten' }],
  ['Soort kolom', 'iets', { reeks: 'rekening', jaar: 2023, soort: 'lasten' }],
])('%s of a column typed over with %j on Bronnen', (kop, getypt, verwacht) => {
  it('loses no figure; a meaning that exists counts for all of them', () => {
    const werkmap = loaded(rekening(ONDERWIJS, WERK, ZORG));
    werkmap.type('tblKolommen', 'd1.t1|c2', kop, getypt);
    for (let i = 0; i < 3; i += 1) {
      expect(figures(werkmap)).toEqual(ALLES);
      expect(dossierOf(werkmap, []).lezingen[0]?.tabellen[0]?.kolommen[1]).toMatchObject(verwacht);
      run(werkmap);
    }
  });
});

it.each([
  ['Euro per 1', 'eenheid', { euro: '1000' }],
  ['Lasten gedrukt als', 'tekenconventie', { lasten: 'positief' }],
] as const)('%s emptied on Bronnen is what it was, not something else', (kop, veld, verwacht) => {
  const werkmap = loaded(rekening(ONDERWIJS, WERK, ZORG));
  for (const kolomsleutel of ['d1.t1|c1', 'd1.t1|c2']) werkmap.type('tblKolommen', kolomsleutel, kop, '');
  for (let i = 0; i < 2; i += 1) {
    expect(dossierOf(werkmap, []).lezingen[0]?.tabellen[0]?.[veld]).toMatchObject(verwacht);
    run(werkmap);
  }
});

describe('names typed over', () => {
  it('on a newer version of the document the typed name stays, with its new figures', () => {
    const werkmap = loaded(boek());
    werkmap.type('tblIndicatoren', 'd1|1.4|Toename banen|2021', 'Indicator', 'Groei');
    run(werkmap);
    run(werkmap, [boek({ ...banen, jaren: '2020: 500 | 896;2021: 372 | 480' })]);
    expect(werkmap.cell('tblIndicatoren', 'd1|1.4|Toename banen|2021', 'Indicator')).toBe('Groei');
    expect(werkmap.cell('tblIndicatoren', 'd1|1.4|Toename banen|2021', 'Realisatie')).toBe(480);
  });

  it('two names in the rows of one indicator are both left standing', () => {
    const werkmap = loaded(boek());
    werkmap.type('tblIndicatoren', 'd1|1.4|Toename banen|2020', 'Indicator', 'Eerste');
    werkmap.type('tblIndicatoren', 'd1|1.4|Toename banen|2021', 'Indicator', 'Tweede');
    run(werkmap);
    run(werkmap, [boek()]);
    const namen = werkmap.rows('tblIndicatoren').map((rij) => rij['Indicator']);
    expect(namen).toEqual(['Eerste', 'Tweede']);
  });
});

describe('a row of a document that is gone', () => {
  it('is kept for what the user typed in it, and never read as a figure of the new version', () => {
    const werkmap = loaded(rekening(ONDERWIJS, WERK, ZORG));
    werkmap.type('tblDoelstellingen', 'd1.t1|1.2|rekening 2023', 'Doelstelling', 'Werk en participatie');
    run(werkmap);
    run(werkmap, [rekening(ONDERWIJS, ZORG)]);
    expect(werkmap.cell('tblDoelstellingen', 'd1.t1|1.2|rekening 2023', 'Opmerking')).toBe(TEKST.vervallenRegel);
    const rijen = dossierOf(werkmap, []).lezingen[0]?.tabellen[0]?.rijen ?? [];
    expect(rijen.map(({ code, cellen }) => [code, ...cellen.map((cel) => cel?.tekst)])).toEqual([
      ['1.1', '100', '110'],
      ['1.3', '300', '330'],
    ]);
    expect(run(werkmap).stappen.filter((stap) => !isOpmaak(stap))).toEqual([]);
  });

  it('counts in no sum any more, and counts again when it is back', () => {
    const sleutel = 'd1.t1|1.2|rekening 2023';
    const werkmap = loaded(rekening(ONDERWIJS, WERK, ZORG));
    werkmap.type('tblDoelstellingen', sleutel, 'Doelstelling', 'Werk en participatie');
    run(werkmap);
    run(werkmap, [rekening(ONDERWIJS, ZORG)]);
    // Formulas sum the rows of a table by this column.
    expect(werkmap.cell('tblDoelstellingen', sleutel, 'Tabel')).toBe('');
    run(werkmap, [rekening(ONDERWIJS, WERK, ZORG)]);
    expect(werkmap.cell('tblDoelstellingen', sleutel, 'Tabel')).toBe('d1.t1');
    expect(werkmap.cell('tblDoelstellingen', sleutel, 'Opmerking')).toBe('');
    expect(werkmap.cell('tblDoelstellingen', sleutel, 'Doelstelling')).toBe('Werk en participatie');
  });
});

describe('a row that a person copied on Doelstellingen', () => {
  const sleutel = 'd1.t1|1.2|rekening 2023';
  const copied = (): Geheugenwerkmap => {
    const werkmap = loaded(rekening(ONDERWIJS, WERK, ZORG));
    werkmap.copyRow(
      'tblDoelstellingen',
      werkmap.rows('tblDoelstellingen').findIndex((rij) => rij['Sleutel'] === sleutel)
    );
    return werkmap;
  };

  it('goes with the next run when nothing was changed in it', () => {
    const werkmap = copied();
    run(werkmap);
    expect(werkmap.rows('tblDoelstellingen').filter((rij) => rij['Sleutel'] === sleutel)).toHaveLength(1);
  });

  it('is kept with what was typed in it, marked, and counts nowhere', () => {
    const werkmap = copied();
    werkmap.typeAt('tblDoelstellingen', werkmap.rows('tblDoelstellingen').length - 1, 'Lasten', 999);
    run(werkmap);
    const rijen = werkmap.rows('tblDoelstellingen').filter((rij) => rij['Sleutel'] === sleutel);
    expect(rijen.map((rij) => [rij['Lasten'], rij['Tabel'], rij['Opmerking']])).toEqual([
      [220, 'd1.t1', ''],
      [999, '', TEKST.kopieRegel],
    ]);
    expect(dossierOf(werkmap, []).lezingen[0]?.tabellen[0]?.rijen[1]?.cellen.map((cel) => cel?.waarde)).toEqual([
      '200',
      '220',
    ]);
    expect(run(werkmap).stappen.filter((stap) => !isOpmaak(stap))).toEqual([]);
  });
});
