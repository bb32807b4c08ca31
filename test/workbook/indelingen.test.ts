import type { Indeling } from '../../src/domain/indeling';
import type { Dossier } from '../../src/domain/resultaat';
import { decimaal } from '../../src/money/decimaal';
import { readDossier } from '../../src/workbook/lees/lees-dossier';
import { planWorkbook } from '../../src/workbook/plan-workbook';
import { INDELINGEN } from '../../src/workbook/plannen/indelingen';
import { compareWorkbook } from '../../src/workbook/vergelijk/vergelijk';
import { isOpmaak, type Stap } from '../../src/workbook/stap';
import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { Geheugenwerkmap } from '../support/geheugenwerkmap';
import { dossierOf, OM, reconcile, TEKST } from './voorbeeld';

const KOLOMMEN: Indeling = {
  koppen: 'baten rekening j 1 | lasten rekening j | resultaat',
  titel: null,
  kolommen: [{ jaar: -1 }, {}, { reeks: 'rekening', soort: 'saldo', jaar: 0 }],
  euro: null,
  tekens: {},
  grootste: decimaal('117371'),
  document: 'jaarstukken-2021.pdf',
  op: '2026-11-21 20:30',
};
const TABEL: Indeling = {
  koppen: 'wat | lasten | baten | saldo',
  titel: 'programma 2 in j',
  kolommen: [{}, {}, {}, {}],
  euro: decimaal('1000000'),
  tekens: { lasten: 'negatief', saldo: 'lasten+baten' },
  grootste: decimaal('12.5'),
  document: 'begroting.docx',
  op: '2026-11-22 09:15',
};

/** A document of one row: these tests are about what is remembered beside it. */
const STUK = lezing([
  tabel([kolom('Lasten', 'lasten'), kolom('Baten', 'baten')], [{ label: 'Werk', code: '1.1', cellen: '110 11' }]),
]);

/** Writes a document with these layouts; `until` says after how many steps the run is interrupted. @returns all steps */
function write(werkmap: Geheugenwerkmap, indelingen: readonly Indeling[], until?: number): readonly Stap[] {
  const dossier: Dossier = { ...dossierOf(werkmap, [STUK]), indelingen };
  const vergelijking = compareWorkbook(planWorkbook(reconcile(dossier), OM, TEKST), werkmap.read());
  if (vergelijking.soort === 'geweigerd') throw new Error(vergelijking.weigering.code);
  const stappen = vergelijking.stappen.filter((stap) => !isOpmaak(stap));
  werkmap.apply(stappen.slice(0, until));
  return stappen;
}

const remembered = (werkmap: Geheugenwerkmap): readonly Indeling[] | undefined =>
  readDossier(werkmap.read(), TEKST)?.indelingen;

it('layouts come back from the workbook as they were written', () => {
  const werkmap = new Geheugenwerkmap();
  write(werkmap, [KOLOMMEN, TABEL]);
  expect(remembered(werkmap)).toEqual([KOLOMMEN, TABEL]);
  expect(write(werkmap, [KOLOMMEN, TABEL])).toEqual([]);
});

it('a workbook in which nothing was set right has no table for it', () => {
  const werkmap = new Geheugenwerkmap();
  const dossier = dossierOf(werkmap, [STUK]);
  expect(
    planWorkbook(reconcile(dossier), OM, TEKST).flatMap(({ tabellen }) => tabellen.map(({ naam }) => naam))
  ).not.toContain(INDELINGEN);
  expect(remembered(werkmap)).toBeUndefined();
});

it('what is forgotten disappears from the sheet, down to the last', () => {
  const werkmap = new Geheugenwerkmap();
  write(werkmap, [KOLOMMEN, TABEL]);
  write(werkmap, [TABEL]);
  expect(remembered(werkmap)).toEqual([TABEL]);
  write(werkmap, []);
  expect(remembered(werkmap)).toEqual([]);
});

it('a layout whose rows a person removed is forgotten', () => {
  const werkmap = new Geheugenwerkmap();
  write(werkmap, [KOLOMMEN, TABEL]);
  werkmap.type(INDELINGEN, [TABEL.koppen, TABEL.titel, 'tabel'].join(' # '), 'Sleutel', '');
  expect(remembered(werkmap)).toEqual([KOLOMMEN]);
});

it('an interrupted run never leaves half a layout behind, and the next one completes it', () => {
  const stappen = write(new Geheugenwerkmap(), [KOLOMMEN, TABEL]);
  // What is remembered stands on the sheet of the sources: a run that stops in another sheet leaves it as it was.
  const sneden = stappen.flatMap((stap, i) => ('gebied' in stap && stap.gebied.blad === 'Bronnen' ? [i, i + 1] : []));
  expect(sneden.length).toBeGreaterThan(10);
  for (const until of new Set(sneden)) {
    const werkmap = new Geheugenwerkmap();
    write(werkmap, [KOLOMMEN, TABEL], until);
    for (const indeling of remembered(werkmap) ?? []) expect([KOLOMMEN, TABEL]).toContainEqual(indeling);
    write(werkmap, [KOLOMMEN, TABEL]);
    expect(remembered(werkmap)).toEqual([KOLOMMEN, TABEL]);
  }
});
