import { Workbook } from 'exceljs';
import type { Stap } from '../../src/workbook/stap';
import { writeXlsx } from '../../src/xlsx/write-xlsx';

it('a file has rows as high as the texts that wrap in them, and leaves the others and those that were set', async () => {
  const gebied = { blad: 'Blad', rij: 0, kolom: 0, rijen: 4, kolommen: 2 };
  const lang = 'Een diagnose van veel woorden die niet in de breedte van deze kolom past';
  const stappen: readonly Stap[] = [
    { stap: 'maak-blad', blad: 'Blad' },
    {
      stap: 'schrijf',
      gebied,
      waarden: [
        [lang, 'a'],
        ['kort', lang],
        [lang, lang],
        ['kort', 'a'],
      ],
    },
    { stap: 'opmaak', gebied: { ...gebied, kolommen: 1 }, stijl: 'doorloop' },
    { stap: 'breedte', blad: 'Blad', kolom: 0, tekens: 20 },
    { stap: 'hoogte', blad: 'Blad', rij: 2, punten: 32 },
  ];
  const book = new Workbook();
  await book.xlsx.load((await writeXlsx(stappen)) as unknown as ArrayBuffer);
  const heights = [1, 2, 3, 4].map((rij) => book.getWorksheet('Blad')?.getRow(rij).height);
  // Without wrapping a long text runs on over its neighbours, in one line.
  expect(heights).toEqual([60, undefined, 32, undefined]);
});
