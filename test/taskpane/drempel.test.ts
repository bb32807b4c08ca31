import { decimaal } from '../../src/money/decimaal';
import type { Bedrag } from '../../src/money/bedrag';
import { openWorkbook, planUpdate, reconcile } from '../../src/pipeline';
import { createWerk, type Werk } from '../../src/taskpane/werk';
import { reduce } from '../../src/taskpane/reducer';
import { initialState, type Staat } from '../../src/taskpane/state';
import type { Stap } from '../../src/workbook/stap';
import type { WerkmapInhoud } from '../../src/workbook/werkmap';
import { Geheugenwerkmap } from '../support/geheugenwerkmap';
import { LEZING_2021, LEZING_2023 } from './gegevens';
import { fakeLezer, fakeWerkmap, nepkern } from './nepkern';

/** The pane's commands over real sheets, as far as a workbook without calculation has them. */
function open(): { readonly werk: Werk; readonly blad: Geheugenwerkmap; readonly staat: () => Staat } {
  let staat = initialState('nl');
  const blad = new Geheugenwerkmap();
  const werkmap = {
    ...fakeWerkmap(),
    read: () => Promise.resolve(blad.read()),
    write: (stappen: readonly Stap[]) => {
      blad.apply(stappen);
      return Promise.resolve();
    },
  };
  const kern = {
    ...nepkern,
    openWorkbook: (inhoud: WerkmapInhoud) => Promise.resolve(openWorkbook(inhoud)),
    openResultaat: (inhoud: WerkmapInhoud) => {
      const dossier = openWorkbook(inhoud);
      return Promise.resolve(dossier && reconcile(dossier));
    },
    planUpdate: (...[inhoud, dossier]: Parameters<typeof nepkern.planUpdate>) =>
      Promise.resolve(planUpdate(inhoud, dossier, { nu: '2026-11-21 20:30', versie: '0.1.0' })),
  };
  const lezer = fakeLezer([LEZING_2021, LEZING_2023]);
  const documenten = [LEZING_2021, LEZING_2023].map(({ document }) => ({
    naam: document.naam,
    bytes: new Uint8Array(),
  }));
  const werk = createWerk(
    { werkmap, lezer, kern, voorbeelden: () => Promise.resolve(documenten) },
    () => staat,
    (actie) => {
      staat = reduce(staat, actie);
    }
  );
  return { werk, blad, staat: () => staat };
}

const euro = (bedrag: number): Bedrag => decimaal(bedrag) as Bedrag;
const setting = (blad: Geheugenwerkmap, sleutel: string): unknown => blad.cell('tblInstellingen', sleutel, 'Waarde');

it('a threshold set in the pane stands in the workbook and is read back from it', async () => {
  const { werk, blad, staat } = open();
  await werk.readSample();
  await werk.write();
  const drempel = { bedrag: euro(10_000_000), procent: null };
  await werk.setSettings({ drempel });
  expect(staat().fout).toBeNull();
  expect(setting(blad, 'drempel-bedrag')).toBe(10_000_000);
  expect(setting(blad, 'drempel-procent')).toBe('');
  expect(openWorkbook(blad.read())?.instellingen.drempel).toEqual(drempel);
  expect(staat().melding).toEqual({ soort: 'instelling', wat: 'drempel', afwijkingen: 4 });
});

it('a threshold typed in the sheet is what a later run of the pane works with', async () => {
  const { werk, blad, staat } = open();
  await werk.readSample();
  await werk.write();
  blad.type('tblInstellingen', 'drempel-procent', 'Waarde', 5);
  await werk.readSample();
  await werk.write();
  expect(setting(blad, 'drempel-procent')).toBe(5);
  expect(staat().resultaat?.dossier.instellingen.drempel.procent).toBe('5');
});

it.each([
  ['basis', { basis: 'vorig jaar' }],
  ['grens', { verantwoordingsgrens: decimaal('1') }],
] as const)('another setting is not called a threshold: %s', async (wat, instelling) => {
  const { werk, staat } = open();
  await werk.readSample();
  await werk.write();
  await werk.setSettings(instelling);
  expect(staat().melding).toMatchObject({ soort: 'instelling', wat });
});

it('an emptied threshold empties its cell, and stays empty', async () => {
  const { werk, blad } = open();
  await werk.readSample();
  await werk.write();
  await werk.setSettings({ drempel: { bedrag: null, procent: decimaal('12.5') } });
  await werk.write();
  expect([setting(blad, 'drempel-bedrag'), setting(blad, 'drempel-procent')]).toEqual(['', 12.5]);
});
