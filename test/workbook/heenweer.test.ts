import { isOpmaak } from '../../src/workbook/stap';
import { readDossier } from '../../src/workbook/lees/lees-dossier';
import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { zoetermeer2021, zoetermeer2023 } from '../checks/fixtures/zoetermeer';
import { EIGEN_BLADEN } from '../support/bladen';
import { Geheugenwerkmap } from '../support/geheugenwerkmap';
import { decimaal } from '../../src/money/decimaal';
import { planWorkbook } from '../../src/workbook/plan-workbook';
import { compareWorkbook } from '../../src/workbook/vergelijk/vergelijk';
import { dossierOf, OM, reconcile, run, TEKST } from './voorbeeld';

function loaded(): Geheugenwerkmap {
  const werkmap = new Geheugenwerkmap();
  run(werkmap, [zoetermeer2021('d1'), zoetermeer2023('d2')]);
  return werkmap;
}

const SLEUTEL_16 = 'p1|1.6|lasten|rekening 2021>rekening 2023';

describe('the workbook as plan and as source', () => {
  it('makes the sheets of the design, in order', () => {
    expect([...loaded().bladen.keys()]).toEqual(EIGEN_BLADEN.filter((blad) => blad !== 'Trend'));
  });

  it('gives every figure, sign, unit and place back as it was read', () => {
    const dossier = readDossier(loaded().read(), TEKST);
    const [terug] = dossier?.lezingen ?? [];
    const bron = zoetermeer2021('d1');
    expect(terug?.tabellen[0]?.kolommen).toEqual(bron.tabellen[0]?.kolommen);
    expect(terug?.tabellen[0]?.tekenconventie).toEqual(bron.tabellen[0]?.tekenconventie);
    const cellen = (l: typeof terug): unknown[] =>
      l?.tabellen[0]?.rijen.map((rij) =>
        rij.cellen.map((cel) => [rij.id, rij.code, rij.rol, cel?.tekst, cel?.waarde, cel?.bedrag, cel?.gewijzigd])
      ) ?? [];
    expect(cellen(terug)).toEqual(cellen(bron));
  });

  it('gives the tiles back with their shares', () => {
    const dossier = readDossier(loaded().read(), TEKST);
    const kort = dossier?.lezingen[1]?.tegels.map((t) => [t.id, t.soort, t.bedrag.waarde, t.aandeel?.waarde]);
    expect(kort).toEqual([
      ['d2.k1', 'lasten', '-135585', '23.29'],
      ['d2.k2', 'baten', '69949', '11.8'],
      ['d2.k3', 'saldo', '-65636', '631.04'],
    ]);
  });

  it('writes nothing the second time', () => {
    const werkmap = loaded();
    expect(run(werkmap).stappen.filter((stap) => !isOpmaak(stap))).toEqual([]);
  });

  it('keeps a figure that a person changed, says so, and takes the printed one back when the cell is emptied', () => {
    const werkmap = loaded();
    const sleutel = 'd2.t1|1.3|rekening 2023';
    werkmap.type('tblDoelstellingen', sleutel, 'Lasten', 2075);
    run(werkmap, [zoetermeer2023('d2')]);
    expect(werkmap.cell('tblDoelstellingen', sleutel, 'Lasten')).toBe(2075);
    expect(werkmap.cell('tblDoelstellingen', sleutel, 'Opmerking')).toContain('-2.076');
    werkmap.type('tblDoelstellingen', sleutel, 'Lasten', '');
    run(werkmap);
    expect(werkmap.cell('tblDoelstellingen', sleutel, 'Lasten')).toBe(2076);
    expect(werkmap.cell('tblDoelstellingen', sleutel, 'Opmerking')).toBe('');
  });

  it('keeps notes with their own row when the sheet is sorted and a column is inserted', () => {
    const werkmap = loaded();
    werkmap.type('tblVerschillen', SLEUTEL_16, 'Toelichting', 'Meer statushouders.');
    werkmap.sort('tblVerschillen', 'Doelstelling');
    werkmap.insertColumn('tblVerschillen', 'Afwijking', 'Mijn kolom');
    werkmap.type('tblVerschillen', SLEUTEL_16, 'Mijn kolom', 42);
    run(werkmap, [zoetermeer2021('d1')]);
    expect(werkmap.cell('tblVerschillen', SLEUTEL_16, 'Toelichting')).toBe('Meer statushouders.');
    expect(werkmap.cell('tblVerschillen', SLEUTEL_16, 'Mijn kolom')).toBe(42);
    expect(dossierOf(werkmap, []).toelichtingen.map((t) => [t.sleutel, t.tekst])).toEqual([
      [SLEUTEL_16, 'Meer statushouders.'],
    ]);
  });

  it('leaves a draft alone that a person edited in place', () => {
    const werkmap = loaded();
    werkmap.type('tblVerschillen', SLEUTEL_16, 'Concept', 'Eigen zin.');
    const { verslag } = run(werkmap);
    expect(werkmap.cell('tblVerschillen', SLEUTEL_16, 'Concept')).toBe('Eigen zin.');
    expect(verslag.eigenCellen).toEqual([
      { tabel: 'tblVerschillen', sleutel: SLEUTEL_16, kolom: 'Concept', waarde: 'Eigen zin.' },
    ]);
  });

  it('keeps a note whose afwijking disappeared, marks it, and revives it when the afwijking is back', () => {
    const werkmap = loaded();
    werkmap.type('tblVerschillen', SLEUTEL_16, 'Toelichting', 'Meer statushouders.');
    run(werkmap);
    const zonder = zoetermeer2023('d2');
    run(werkmap, [{ ...zonder, tabellen: [] }]);
    expect(werkmap.cell('tblVerschillen', SLEUTEL_16, 'Toelichting')).toBe('Meer statushouders.');
    expect(werkmap.cell('tblVerschillen', SLEUTEL_16, 'Stand')).toBe(TEKST.vervallenToelichting);
    run(werkmap, [zonder]);
    expect(werkmap.cell('tblVerschillen', SLEUTEL_16, 'Toelichting')).toBe('Meer statushouders.');
    expect(run(werkmap).stappen.filter((stap) => !isOpmaak(stap))).toEqual([]);
  });

  it('reads the threshold that the user typed, and writes the one that was set in the pane', () => {
    const werkmap = loaded();
    werkmap.type('tblInstellingen', 'drempel-bedrag', 'Waarde', 250000);
    const dossier = dossierOf(werkmap, []);
    expect(dossier.instellingen.drempel.bedrag).toBe('250000');
    const nieuw = { ...dossier, instellingen: { drempel: { bedrag: null, procent: decimaal(10) } } };
    const vergelijking = compareWorkbook(planWorkbook(reconcile(nieuw), OM, TEKST), werkmap.read());
    if (vergelijking.soort === 'stappen') werkmap.apply(vergelijking.stappen);
    expect(dossierOf(werkmap, []).instellingen).toEqual(nieuw.instellingen);
  });

  it('never writes a formula that is too long for Excel, however many rows a sum has', () => {
    const kolommen = [kolom('Lasten', 'lasten'), kolom('Baten', 'baten'), kolom('Saldo', 'saldo')];
    const regels = Array.from({ length: 120 }, (_, i) => ({ label: `Post ${i}`, cellen: '10 4 -6' }));
    const los = { label: 'Pro memorie', cellen: '0 0 0', programma: 'Programma 2' };
    const totaal = { label: 'Totaal', rol: 'totaal' as const, cellen: '1.200 480 -720' };
    const werkmap = new Geheugenwerkmap();
    const { stappen } = run(werkmap, [lezing([tabel(kolommen, [...regels, los, totaal])])]);
    const lengten = stappen.flatMap((stap) =>
      stap.stap === 'schrijf' ? stap.waarden.flat().map((w) => (typeof w === 'object' ? w.formule.length : 0)) : []
    );
    expect(Math.max(...lengten)).toBeGreaterThan(100);
    expect(Math.max(...lengten)).toBeLessThanOrEqual(8192);
  });

  it('takes another sheet name when the user has a sheet of that name', () => {
    const werkmap = new Geheugenwerkmap();
    werkmap.addSheet('overzicht');
    werkmap.set('overzicht', 0, 0, 'van mij');
    run(werkmap, [zoetermeer2021()]);
    expect([...werkmap.bladen.keys()]).toContain('Overzicht (Sluitend)');
    expect(werkmap.get('overzicht', 0, 0)).toBe('van mij');
  });

  it('moves what a person typed below a table down when rows are added', () => {
    const werkmap = new Geheugenwerkmap();
    run(werkmap, [zoetermeer2021('d1')]);
    const eind = 4 + 7;
    werkmap.set('Doelstellingen', eind + 1, 6, 'mijn aantekening');
    run(werkmap, [zoetermeer2023('d2')]);
    const teksten = [...(werkmap.bladen.get('Doelstellingen')?.values() ?? [])];
    expect(teksten).toContain('mijn aantekening');
    const lasten = readDossier(werkmap.read(), TEKST)?.lezingen[1]?.tabellen[0]?.rijen[5]?.cellen[0]?.waarde;
    expect(lasten).toBe('-81313');
  });

  it('completes the work after a failure at any step, and loses nothing', () => {
    const geheel = loaded();
    geheel.type('tblVerschillen', SLEUTEL_16, 'Toelichting', 'Meer statushouders.');
    run(geheel, [zoetermeer2023('d2')]);
    const stappen = run(new Geheugenwerkmap(), [zoetermeer2021('d1'), zoetermeer2023('d2')]).stappen;
    const content = (werkmap: Geheugenwerkmap): string =>
      JSON.stringify(
        [...werkmap.bladen].map(([naam, cellen]) => [naam, [...cellen].sort(([a], [b]) => (a < b ? -1 : 1))])
      );
    const doel = content(geheel);
    // Formats and looks leave no trace in this workbook: only the steps before which something changed are cut at.
    const sneden = stappen.flatMap((stap, i) => (isOpmaak(stap) || stap.stap === 'formaat' ? [] : [i]));
    expect(sneden.length).toBeGreaterThan(30);
    for (const tot of sneden) {
      const werkmap = new Geheugenwerkmap();
      werkmap.apply(stappen.slice(0, tot));
      run(werkmap, [zoetermeer2021('d1'), zoetermeer2023('d2')]);
      werkmap.type('tblVerschillen', SLEUTEL_16, 'Toelichting', 'Meer statushouders.');
      run(werkmap, [zoetermeer2023('d2')]);
      expect(content(werkmap)).toBe(doel);
    }
  });
});
