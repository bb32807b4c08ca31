import type { Lezing } from '../../src/domain/lezing';
import type { Dossier, Resultaat } from '../../src/domain/resultaat';
import { setToelichting } from '../../src/explanations/bewerk';
import { findAfwijkingen, findNietVergeleken } from '../../src/explanations/find-afwijkingen';
import { verklaar } from '../../src/explanations/verklaar';
import { toBedrag } from '../../src/money/bedrag';
import { decimaal } from '../../src/money/decimaal';
import { readDossier } from '../../src/workbook/lees/lees-dossier';
import { planWorkbook } from '../../src/workbook/plan-workbook';
import { isOpmaak, type Stap } from '../../src/workbook/stap';
import { compareWorkbook } from '../../src/workbook/vergelijk/vergelijk';
import { cel, herkomst, kolom, lezing, POSITIEF, tabel } from '../checks/fixtures/lezing';
import { Geheugenwerkmap } from '../support/geheugenwerkmap';
import { dossierOf, OM, TEKST } from './voorbeeld';

function reconcile(dossier: Dossier): Resultaat {
  const afwijkingen = findAfwijkingen(dossier).map((a) => ({
    ...a,
    concept: a.bovenDrempel ? `${a.naam} ${a.vn}` : null,
  }));
  return { dossier, bevindingen: [], afwijkingen, ...verklaar(dossier, afwijkingen, findNietVergeleken(dossier)) };
}

/** Writes what changed; looks are left out. */
function write(werkmap: Geheugenwerkmap, dossier: Dossier): readonly Stap[] {
  const vergelijking = compareWorkbook(planWorkbook(reconcile(dossier), OM, TEKST), werkmap.read());
  if (vergelijking.soort === 'geweigerd') throw new Error(JSON.stringify(vergelijking.weigering));
  const stappen = vergelijking.stappen.filter((stap) => !isOpmaak(stap));
  werkmap.apply(stappen);
  return stappen;
}

const kolommen = [kolom('Begroting', 'lasten', 'na wijziging'), kolom('Rekening', 'lasten')];

function document(aantal: number, anders: Partial<Lezing> = {}): Lezing {
  const rijen = Array.from({ length: aantal }, (_, i) => ({
    label: `Doelstelling ${i + 1}`,
    code: `1.${i + 1}`,
    cellen: `${1000 + i} ${1200 + 2 * i}`,
  }));
  return { ...lezing([tabel(kolommen, rijen)]), ...anders };
}

const SLEUTEL = 'p1|1.1|lasten|na wijziging 2023>rekening 2023';

describe('running text of documents', () => {
  const tekst = '=HYPERLINK("x") Door hogere prijzen zijn de lasten € 200.000 hoger; ' + 'z'.repeat(40_000);
  const van = { programma: 'Programma 1', doelstelling: '1.1' };
  const bron = document(2, {
    passages: [
      {
        id: 'd1.p2',
        tekst: '-1 is geen som',
        kop: null,
        ...van,
        indicator: 'd1.i1',
        punten: 3,
        herkomst: herkomst('d1', 8),
      },
      {
        id: 'd1.p10',
        tekst,
        kop: 'Wat heeft het gekost?',
        programma: null,
        doelstelling: null,
        indicator: null,
        punten: null,
        herkomst: herkomst('d1', 9),
      },
    ],
    verklaringen: [
      {
        id: 'd1.v1',
        ...van,
        omschrijving: '+ Prijzen',
        bedrag: cel('-1.250,5', { euro: decimaal(1), soort: 'saldo', conventie: POSITIEF }),
        vn: 'N',
        is: 'S',
        bron: '@prijzen -1.250,5',
        totaal: false,
        herkomst: herkomst('d1', 1),
      },
    ],
  });

  it('is there again after reopening, in order, cut visibly where a cell holds no more; nothing changes on a second run', () => {
    const werkmap = new Geheugenwerkmap();
    write(werkmap, dossierOf(werkmap, [bron]));
    werkmap.sort('tblPassages', 'Tekst');
    const terug = readDossier(werkmap.read(), TEKST)?.lezingen[0];
    expect(terug?.passages?.map(({ id }) => id)).toEqual(['d1.p2', 'd1.p10']);
    expect(terug?.passages?.[0]).toEqual(bron.passages?.[0]);
    const lang = terug?.passages?.[1]?.tekst ?? '';
    expect([lang.length, lang.startsWith('=HYPERLINK("x") Door'), lang.endsWith(' […]')]).toEqual([32_767, true, true]);
    expect(terug?.verklaringen).toEqual(bron.verklaringen);
    expect(write(werkmap, dossierOf(werkmap, []))).toEqual([]);
  });

  it('is never written as a formula', () => {
    const werkmap = new Geheugenwerkmap();
    const stappen = write(werkmap, dossierOf(werkmap, [bron]));
    const waarden = stappen.flatMap((stap) => (stap.stap === 'schrijf' ? stap.waarden.flat() : []));
    expect(waarden.filter((w) => typeof w === 'object' && w.formule.includes('HYPERLINK'))).toEqual([]);
  });
});

describe('a row that a person added to Verklaringen', () => {
  const loaded = (): Geheugenwerkmap => {
    const werkmap = new Geheugenwerkmap();
    write(werkmap, dossierOf(werkmap, [document(3)]));
    return werkmap;
  };
  const typed = (cellen: Readonly<Record<string, string | number>>): unknown[] => {
    const werkmap = loaded();
    werkmap.appendRow('tblVerklaringen', { Bedrag: 5, 'V/N': 'N', Tekst: 'mijn', ...cellen });
    write(werkmap, dossierOf(werkmap, []));
    const [oorzaak] = dossierOf(werkmap, []).oorzaken ?? [];
    return [oorzaak?.sleutel, oorzaak?.afwijking, oorzaak?.bedrag, oorzaak?.bezwaren.map(({ code }) => code)];
  };

  it.each<[string, Readonly<Record<string, string>>, unknown[]]>([
    ['by code and kind', { Code: '1.1', Soort: 'lasten' }, ['v1', SLEUTEL, '-5000', []]],
    ['by code alone, when only one fits', { Code: '1.1' }, ['v1', SLEUTEL, '-5000', []]],
    ['by name, whatever its capitals', { Doelstelling: 'DOELSTELLING 1' }, ['v1', SLEUTEL, '-5000', []]],
    ['not by a name that does not exist', { Doelstelling: 'Iets anders' }, ['v1', '', null, ['afwijking-onbekend']]],
    ['not when more than one fits', { Soort: 'lasten' }, ['v1', '', null, ['afwijking-onbekend']]],
    ['not without any name', {}, ['v1', '', null, ['afwijking-onbekend']]],
  ])('finds its afwijking %s', (_, cellen, expected) => {
    expect(typed(cellen)).toEqual(expected);
  });

  it('and copied gets a sleutel of its own; with another code it goes to that afwijking', () => {
    const werkmap = loaded();
    werkmap.appendRow('tblVerklaringen', { Code: '1.1', Soort: 'lasten', Bedrag: 5, 'V/N': 'N', Tekst: 'een' });
    write(werkmap, dossierOf(werkmap, []));
    const rij = werkmap.rows('tblVerklaringen').findIndex(({ Tekst }) => Tekst === 'een');
    werkmap.copyRow('tblVerklaringen', rij);
    werkmap.copyRow('tblVerklaringen', rij);
    const laatste = werkmap.rows('tblVerklaringen').length - 1;
    for (const [kop, waarde] of [
      ['Code', '1.2'],
      ['Doelstelling', 'Doelstelling 2'],
      ['Tekst', 'twee'],
    ] as const) {
      werkmap.typeAt('tblVerklaringen', laatste, kop, waarde);
    }
    write(werkmap, dossierOf(werkmap, []));
    expect(
      dossierOf(werkmap, []).oorzaken?.map(({ sleutel, afwijking, tekst }) => [sleutel, afwijking, tekst])
    ).toEqual([
      ['v1', SLEUTEL, 'een'],
      ['v2', SLEUTEL, 'een'],
      ['v3', SLEUTEL.replace('1.1', '1.2'), 'twee'],
    ]);
  });

  it('keeps its amount when the document comes in another unit', () => {
    const werkmap = loaded();
    werkmap.appendRow('tblVerklaringen', { Code: '1.1', Soort: 'lasten', Bedrag: 5, 'V/N': 'N', Tekst: 'een' });
    write(werkmap, dossierOf(werkmap, []));
    const inEuro = lezing([
      tabel(kolommen, [{ label: 'Doelstelling 1', code: '1.1', cellen: '1.000.000 1.200.000' }], { euro: '1' }),
    ]);
    write(werkmap, dossierOf(werkmap, [inEuro]));
    expect(dossierOf(werkmap, []).oorzaken?.[0]?.bedrag).toBe('-5000');
    expect(werkmap.cell('tblVerklaringen', 'v1', 'Bedrag')).toBe(5);
    const formules = werkmap.read().tabellen.find(({ naam }) => naam === 'tblVerklaringen');
    expect(formules?.formules.flat().some((f) => String(f).includes('*1000'))).toBe(true);
  });
});

describe('settings and notes of the pane', () => {
  it('stand in the workbook and are read back', () => {
    const werkmap = new Geheugenwerkmap();
    const dossier = dossierOf(werkmap, [document(2)]);
    const instellingen = {
      drempel: { bedrag: null, procent: decimaal('2.5') },
      drempelProgramma: { bedrag: toBedrag(decimaal(250_000), decimaal(1)), procent: null },
      basis: 'primitief' as const,
      verantwoordingsgrens: decimaal('1.5'),
    };
    const noot = { tekst: 'Meer leerlingen.', status: 'ter beoordeling', door: 'A. de Vries', datum: '3-2-2024' };
    write(werkmap, setToelichting({ ...dossier, instellingen }, SLEUTEL, noot));
    const terug = dossierOf(werkmap, []);
    expect(terug.instellingen).toEqual(instellingen);
    expect(terug.toelichtingen).toEqual([expect.objectContaining({ sleutel: SLEUTEL, ...noot })]);
  });
});

describe('a thousand doelstellingen', () => {
  it('written again change nothing; with one figure changed only what follows from it', () => {
    const werkmap = new Geheugenwerkmap();
    write(werkmap, dossierOf(werkmap, [document(1000)]));
    expect(write(werkmap, dossierOf(werkmap, []))).toEqual([]);
    const anders = document(1000);
    const [eerste] = anders.tabellen;
    const rijen = eerste?.rijen.map((rij, i) =>
      i === 500
        ? {
            ...rij,
            cellen: [
              rij.cellen[0] ?? null,
              cel('9.999', { euro: decimaal(1000), soort: 'lasten', conventie: POSITIEF }),
            ],
          }
        : rij
    );
    const stappen = write(
      werkmap,
      dossierOf(werkmap, [{ ...anders, tabellen: eerste && rijen ? [{ ...eerste, rijen }] : [] }])
    );
    const geschreven = stappen.flatMap((stap) => (stap.stap === 'schrijf' ? stap.waarden.flat() : []));
    expect(geschreven.length).toBeGreaterThan(3);
    expect(geschreven.length).toBeLessThan(40);
  });
});
