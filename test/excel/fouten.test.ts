import type { Lezing } from '../../src/domain/lezing';
import { openExcel } from '../../src/excel/werkmap';
import { ExcelFout } from '../../src/excel/run';
import { openWorkbook } from '../../src/pipeline';
import { cell, openHost, run, table, type, useHost } from './host';
import { readSamples } from './voorbeelden';

const LASTEN_16 = 'p1|1.6|lasten|rekening 2021>rekening 2023';

/** Every value on every sheet of ours. */
async function contents(): Promise<unknown> {
  const { tabellen } = await openExcel().read();
  return tabellen
    .map(({ naam, koppen, waarden }) => [naam, koppen, waarden] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The same kinds of things in a document, but few of each: a refusal does not depend on how many there are. */
const shorten = (lezing: Lezing): Lezing => ({
  ...lezing,
  tabellen: lezing.tabellen.map((tabel) => ({
    ...tabel,
    rijen: tabel.rijen.filter(({ code }) => code === '1.3' || code === '1.6'),
  })),
  indicatoren: lezing.indicatoren.slice(0, 2),
  passages: (lezing.passages ?? []).slice(0, 2),
});

const failing = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof ExcelFout) return error.code;
    throw error;
  }
  return 'no failure';
};

describe('when Excel refuses', () => {
  const host = useHost();
  let samples: readonly [Lezing, Lezing];

  beforeAll(async () => {
    const [oud, nieuw] = await readSamples();
    samples = [shorten(oud), shorten(nieuw)];
  });

  it('at any request: the next run completes the work and the note is still there', async () => {
    await run(samples);
    const verwacht = await contents();
    for (const request of [1, 2, 3, 4, 5]) {
      host().reset();
      host().failAt({ request, code: 'GeneralException' });
      await run(samples).catch(() => undefined);
      host().clearFaults();
      await run(samples);
      expect(await contents()).toEqual(verwacht);
    }
  });

  it('at any kind of action of a first write: the next run completes the work', async () => {
    const names = new Set<string>();
    host().failAt({
      action: (name) => {
        names.add(name);
        return false;
      },
      code: '',
    });
    await run(samples);
    const verwacht = await contents();
    const schrijvend = [...names].filter((name) => /\.(Formulas|NumberFormat|Name)$/.test(name));
    expect(schrijvend.sort()).toEqual(['Chart.Name', 'Range.Formulas', 'Range.NumberFormat', 'Table.Name']);
    for (const naam of schrijvend) {
      for (const keer of [1, 4]) {
        host().reset();
        let gezien = 0;
        host().failAt({ action: (name) => name === naam && (gezien += 1) >= keer, code: 'GeneralException' });
        await run(samples).catch(() => undefined);
        host().clearFaults();
        await run(samples);
        expect([naam, keer, await contents()]).toEqual([naam, keer, verwacht]);
      }
    }
  });

  it('half-way through a changed document: the document is named as incomplete, not believed, and completed later', async () => {
    await run(samples);
    await type(host(), 'tblVerschillen', LASTEN_16, 'Toelichting', 'Meer statushouders.');
    await run();
    const [oud, nieuw] = samples;
    const gewijzigd: Lezing = {
      ...nieuw,
      document: { ...nieuw.document, sha256: 'f'.repeat(64) },
      tegels: nieuw.tegels.slice(0, 2),
    };
    let gezien = 0;
    host().failAt({ action: (name) => name === 'Range.Formulas' && (gezien += 1) > 2, code: 'GeneralException' });
    expect(await failing(run([oud, gewijzigd]))).toBe('GeneralException');
    host().clearFaults();
    const halverwege = openWorkbook(await openExcel().read());
    expect(halverwege?.onvoltooid).toEqual([nieuw.document.naam]);
    expect(halverwege?.lezingen.map((l) => l.document.id)).toEqual(['d1']);
    await run([oud, gewijzigd]);
    expect(openWorkbook(await openExcel().read())?.onvoltooid).toBeUndefined();
    expect(await cell('tblVerschillen', LASTEN_16, 'Toelichting')).toBe('Meer statushouders.');
  });

  it('because a sheet is protected: nothing is written, and the sheet is named', async () => {
    await run(samples);
    host().protect('Aansluiting');
    expect(await run(samples)).toEqual({
      soort: 'geweigerd',
      weigering: { code: 'blad-beveiligd', blad: 'Aansluiting' },
    });
  });

  it('looks: the figures are there all the same', async () => {
    let gezien = 0;
    host().failAt({
      action: (name) => name.includes('.FreezeRows') && (gezien += 1) > 0,
      code: 'GeneralException',
      once: false,
    });
    await run(samples);
    expect(gezien).toBeGreaterThan(0);
    expect(await cell('tblAansluiting', 'rij-saldo:d1.t1.r3.c3', 'Oordeel')).toBe('sluit');
  });
});

describe('what a document may hold', () => {
  const host = useHost();

  const NAMEN = [
    '=HYPERLINK("http://voorbeeld.nl","klik")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    "'t Harde",
    '1-2',
    '1.000',
    'TRUE',
    '1e5',
    '3/4',
  ];

  it('a name arrives as the text it is, also where it looks like a formula, a number or a date', async () => {
    const [oud] = await readSamples();
    const [tabel] = oud.tabellen;
    const rij = tabel?.rijen[0];
    if (tabel === undefined || rij === undefined) throw new Error('A table with rows expected');
    const rijen = NAMEN.map((label, i) => ({ ...rij, id: `d1.t1.r${i + 1}`, label, code: `1.${i + 1}0` }));
    await run([{ ...oud, tabellen: [{ ...tabel, rijen }] }], 'inhoud');
    const { koppen, waarden } = await table('tblDoelstellingen');
    const own = waarden.filter((rij) => String(rij[koppen.indexOf('Sleutel')]).startsWith('d1.t1|'));
    const at = (kop: string): unknown[] => own.map((rij) => rij[koppen.indexOf(kop)]);
    expect(at('Doelstelling')).toEqual(NAMEN);
    expect(at('Code')).toEqual(NAMEN.map((_, i) => `1.${i + 1}0`));
  });

  it('a text longer than a cell holds is cut visibly', async () => {
    const [oud] = await readSamples();
    const indicatoren = oud.indicatoren.map((i) => ({ ...i, toelichting: 'lang '.repeat(10_000) }));
    await run([{ ...oud, indicatoren }]);
    const { koppen, waarden } = await table('tblIndicatoren');
    const tekst = String(waarden[1]?.[koppen.indexOf('Toelichting in document')]);
    expect(tekst).toHaveLength(32_767);
    expect(tekst.endsWith('[…]')).toBe(true);
  });

  it('a sheet or table name that the user has is left to him', async () => {
    host().addSheet('Verschillen');
    host().type('Verschillen', 'B2', 'van mij');
    await run(await readSamples());
    expect(host().sheetNames()).toContain('Verschillen (Sluitend)');
    expect((await host().values('Verschillen', 'B2'))[0]?.[0]).toBe('van mij');
  });
});

describe('a cell in edit mode', () => {
  it('is waited for where Excel can wait', async () => {
    const host = await openHost();
    host.enterCellEdit();
    const bezig = run(await readSamples());
    setTimeout(() => {
      host.leaveCellEdit();
    }, 30);
    expect((await bezig).soort).toBe('plan');
    expect((await table('tblDoelstellingen')).waarden).toHaveLength(15);
    host.dispose();
  });

  it('is said by its code where Excel cannot, and nothing is written', async () => {
    const host = await openHost({ requirementSets: { DelayForCellEdit: '0.0' } });
    host.enterCellEdit();
    expect(await failing(run(await readSamples()))).toBe('InvalidOperationInCellEditMode');
    host.leaveCellEdit();
    expect(host.tables()).toEqual([]);
    host.dispose();
  });
});
