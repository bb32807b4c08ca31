import type { Dossier } from '../../src/domain/resultaat';
import { openExcel } from '../../src/excel/werkmap';
import { toBedrag } from '../../src/money/bedrag';
import { decimaal } from '../../src/money/decimaal';
import { addOorzaak, openWorkbook, planUpdate } from '../../src/pipeline';
import { isOpmaak, type Stap } from '../../src/workbook/stap';
import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { cell, openHost, run, type, useWritten } from './host';

// Above the threshold of 100.000, in thousands: lasten 400 higher (N), 300 lower (V), and 110 higher for the programme.

const KOLOMMEN = [kolom('Begroting', 'lasten', 'na wijziging'), kolom('Rekening', 'lasten')];
const WERK = { code: '1.1', label: 'Werk', cellen: '1.000 1.400' };
const ZORG = { code: '1.2', label: 'Zorg', cellen: '2.000 1.700' };
const KLEIN = { code: '1.3', label: 'Kunst', cellen: '50 60' };
const boek = (...rijen: readonly (typeof WERK)[]) => lezing([tabel(KOLOMMEN, rijen)]);
const sleutel = (code: string): string => `p1|${code}|lasten|na wijziging 2023>rekening 2023`;

async function change(how: (dossier: Dossier) => Dossier): Promise<readonly Stap[]> {
  const werkmap = openExcel();
  const inhoud = await werkmap.read();
  const dossier = openWorkbook(inhoud);
  if (dossier === null) throw new Error('Nothing of ours in the workbook');
  const plan = planUpdate(inhoud, how(dossier), { nu: '2026-11-21 20:30', versie: '0.1.0' });
  if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
  await werkmap.write(plan.stappen);
  return plan.stappen;
}

const explain = (code: string, bedrag: number): Promise<readonly Stap[]> =>
  change((dossier) =>
    addOorzaak(dossier, {
      afwijking: sleutel(code),
      aard: 'I',
      categorie: '',
      bron: '',
      uit: null,
      tekst: 'Oorzaak',
      bedrag: toBedrag(decimaal(bedrag), decimaal(1)),
    })
  );

const shown = async (): Promise<unknown[]> =>
  Promise.all(
    ['boven-drempel', 'te-verklaren', 'onverklaard', 'dekking'].map((regel) => cell('tblOverzicht', regel, 'Waarde'))
  );

describe('what is left to explain, on the sheet Overzicht', () => {
  const host = useWritten(() => [boek(WERK, ZORG, KLEIN)], 'inhoud');

  it('is everything above the threshold, in euro, until a cause explains it', async () => {
    expect(await shown()).toEqual([3, 810_000, 810_000, 0]);
    await explain('1.1', -250_000);
    expect(await shown()).toEqual([3, 810_000, 560_000, 31]);
  });

  it('is not less for a cause the wrong way, and counts what is explained too much as open', async () => {
    await explain('1.1', 900_000);
    await explain('1.2', 350_000);
    expect(await shown()).toEqual([3, 810_000, 560_000, 31]);
  });

  it('leaves out what lapsed, also when a note kept its row', async () => {
    await type(host(), 'tblVerschillen', sleutel('1.1'), 'Toelichting', 'Meer cliënten.');
    await change((dossier) => dossier);
    await run([boek(ZORG, KLEIN)]);
    expect(await shown()).toEqual([2, 590_000, 590_000, 0]);
    expect(await cell('tblOverzicht', 'toegelicht', 'Waarde')).toBe(0);
  });
});

it('the base of the comparison is chosen from a list', async () => {
  const host = await openHost();
  const plan = await run([boek(WERK)]);
  host.dispose();
  if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
  const lijsten = plan.stappen.filter(isOpmaak).flatMap((stap) => (stap.stap === 'keuzelijst' ? [stap] : []));
  const basis = lijsten.filter(({ gebied }) => gebied.blad === 'Overzicht');
  expect(basis.map(({ gebied, keuzes }) => [gebied.rijen, gebied.kolommen, keuzes])).toEqual([
    [1, 1, ['na wijziging', 'primitief', 'vorig jaar']],
  ]);
  expect(lijsten.some(({ keuzes }) => keuzes.includes('ter beoordeling'))).toBe(true);
});
