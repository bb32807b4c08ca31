import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { readDocument } from '../../src/document/read-document';

const map = join(__dirname, '..', 'fixtures', 'documenten');
const lees = (bytes: Uint8Array) => readDocument(Uint8Array.from(bytes), 'x', 'd1', 'ab'.repeat(32));
const fixture = (naam: string): Buffer => readFileSync(join(map, naam));

interface Deel {
  readonly naam: string;
  readonly inhoud: Buffer;
  /** The size that the archive tells; without it the true one. */
  readonly opgegeven?: number;
}

/** A zip archive with what is asked, also when it lies about sizes. */
function zip(delen: readonly Deel[]): Buffer {
  const lijst: Buffer[] = [];
  const inhoud: Buffer[] = [];
  let plaats = 0;
  for (const { naam, inhoud: bytes, opgegeven } of delen) {
    const ingepakt = deflateRawSync(bytes);
    const kop = Buffer.alloc(30);
    kop.writeUInt32LE(0x04034b50, 0);
    kop.writeUInt16LE(8, 8);
    kop.writeUInt32LE(ingepakt.length, 18);
    kop.writeUInt32LE(opgegeven ?? bytes.length, 22);
    kop.writeUInt16LE(naam.length, 26);
    const regel = Buffer.alloc(46);
    regel.writeUInt32LE(0x02014b50, 0);
    regel.writeUInt16LE(8, 10);
    regel.writeUInt32LE(ingepakt.length, 20);
    regel.writeUInt32LE(opgegeven ?? bytes.length, 24);
    regel.writeUInt16LE(naam.length, 28);
    regel.writeUInt32LE(plaats, 42);
    lijst.push(regel, Buffer.from(naam));
    inhoud.push(kop, Buffer.from(naam), ingepakt);
    plaats += 30 + naam.length + ingepakt.length;
  }
  const register = Buffer.concat(lijst);
  const einde = Buffer.alloc(22);
  einde.writeUInt32LE(0x06054b50, 0);
  einde.writeUInt16LE(delen.length, 8);
  einde.writeUInt16LE(delen.length, 10);
  einde.writeUInt32LE(register.length, 12);
  einde.writeUInt32LE(plaats, 16);
  return Buffer.concat([...inhoud, register, einde]);
}

const bom = (opgegeven?: number): Buffer =>
  zip([{ naam: 'xl/worksheets/sheet1.xml', inhoud: Buffer.alloc(300e6, 32), ...(opgegeven && { opgegeven }) }]);

const html = (tekst: string): Buffer => Buffer.from(`<!doctype html>${tekst}`);

/** Milliseconds of this process, since the machine may be busy with others. */
async function timed<T>(werk: () => Promise<T>): Promise<{ uit: T; ms: number }> {
  const begin = process.cpuUsage();
  const uit = await werk();
  return { uit, ms: process.cpuUsage(begin).user / 1000 };
}

const beschadigd = (formaat: string, detail = 'afgebroken') => ({ code: 'bestand-beschadigd', formaat, detail });
const samengevoegd = '<worksheet><sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>';

describe('a file that was made to do harm, or was cut off', () => {
  test.each<[string, () => Buffer, object]>([
    ['a zip bomb', () => bom(), { code: 'te-groot-uitgepakt', formaat: 'excel' }],
    ['a zip bomb that hides its size', () => bom(100), { code: 'te-groot-uitgepakt', formaat: 'excel' }],
    [
      'a workbook with one merged cell of a whole sheet',
      () => zip([{ naam: 'xl/worksheets/sheet1.xml', inhoud: Buffer.from(samengevoegd) }]),
      { code: 'te-groot-uitgepakt', formaat: 'excel' },
    ],
    ['a zip with nothing of a workbook', () => zip([{ naam: 'xl/x', inhoud: Buffer.from('') }]), beschadigd('excel')],
    ['half a workbook', () => fixture('werkmap.xlsx').subarray(0, 5000), beschadigd('excel')],
    ['half a Word document', () => fixture('libreoffice.docx').subarray(0, 4000), beschadigd('word')],
    ['the beginning of a PDF', () => fixture('chromium.pdf').subarray(0, 3000), beschadigd('pdf')],
    ['10,000 nested tables', () => html('<table><tr><td>'.repeat(10_000)), { code: 'te-diep', grens: 1000 }],
  ])('%s ends in a problem within seconds', async (_, maak, problem) => {
    const bytes = maak();
    const { uit, ms } = await timed(() => lees(bytes));
    expect(uit.problemen).toEqual([expect.objectContaining(problem)]);
    expect(ms).toBeLessThan(4000);
  });

  test.each<[string, () => Buffer]>([
    [
      'an entity bomb',
      () => html(`<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(100)}">]><p>${'&b;&b;'.repeat(50_000)}`),
    ],
    ['a million unclosed tags', () => html('<p>x<li>y<td>z'.repeat(300_000))],
    [
      'spans over thousands of columns',
      () => html(`<table>${'<tr><td colspan=9999 rowspan=9999>1<td>2'.repeat(20_000)}`),
    ],
    ['one line in a million pieces', () => html('a<b>%</b>'.repeat(500_000))],
    ['a comment without an end', () => html(`<!-- ${'<table>'.repeat(300_000)}`)],
  ])('%s is read in proportion to its size', async (_, maak) => {
    const bytes = maak();
    const { ms } = await timed(() => lees(bytes));
    expect(ms).toBeLessThan(1000 + (bytes.length / 100_000) * 400);
  });

  it('an empty workbook is empty', async () => {
    const { default: exceljs } = await import('exceljs');
    const werkmap = new exceljs.Workbook();
    werkmap.addWorksheet('Blad1');
    const bytes = new Uint8Array(await werkmap.xlsx.writeBuffer());
    expect((await lees(bytes)).problemen).toEqual([{ code: 'leeg-bestand' }]);
  });

  it('any cut of a real file is a problem or a reading, never a crash', async () => {
    for (const naam of ['werkmap.xlsx', 'libreoffice.docx', 'chromium.pdf', 'pagina.html']) {
      const heel = fixture(naam);
      for (let deel = 1; deel < 6; deel += 1) {
        const { problemen, blokken } = await lees(heel.subarray(0, Math.floor((heel.length * deel) / 6)));
        expect(problemen.length + blokken.length).toBeGreaterThan(0);
      }
    }
  });
});
