import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { EIGEN_BLADEN } from '../support/bladen';

const root = join(__dirname, '..', '..');
const paneel = join(root, 'dist', 'paneel');

describe('the pane as an organisation hosts it', () => {
  const html = readFileSync(join(paneel, 'taskpane.html'), 'utf8');

  it('takes office.js from the network of Microsoft, in its head', () => {
    const [head = ''] = html.split('</head>');
    expect(head).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  });

  it('allows no script but its own and that one', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(/script-src ([^;]+)/.exec(policy)?.[1]).toBe("'self' https://appsforoffice.microsoft.com");
  });

  it('holds every page and picture that the manifest names', () => {
    const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
    const paden = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, pad = '']) => pad);
    expect(paden.length).toBeGreaterThan(6);
    expect(paden.filter((pad) => !existsSync(join(paneel, pad)))).toEqual([]);
  });

  it('names no development server', () => {
    const files = readdirSync(paneel).filter((naam) => /\.(html|js|css)$/.test(naam));
    expect(files.filter((naam) => readFileSync(join(paneel, naam), 'utf8').includes('localhost'))).toEqual([]);
  });

  it('loads with less than 260 kB, packed', () => {
    const first = [...html.matchAll(/(?:src|href)="?([\w.-]+\.(?:js|css))"?/g)].map(([, naam = '']) => naam);
    const bytes = first.map((naam) => gzipSync(readFileSync(join(paneel, naam))).length);
    expect(first.length).toBeGreaterThanOrEqual(3);
    expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThan(260_000);
  });
});

describe('the shell command as it is installed', () => {
  const run = promisify(execFile);
  const command = join(root, 'dist', 'cli', 'sluitend.js');
  const samples = [2021, 2023].map((jaar) =>
    join(root, 'assets', 'voorbeelden', `jaarstukken-${jaar}-programma-1.txt`)
  );

  it('can be started by npm', () => {
    expect(readFileSync(command, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  it('prints what it read and found as JSON', async () => {
    const { stdout } = await run(process.execPath, [command, ...samples, '--json']);
    const uitvoer = JSON.parse(stdout) as {
      documenten: { jaar: number; tabellen: { rijen: unknown[] }[]; indicatoren: { naamAfgeleid: boolean }[] }[];
      bevindingen: { oordeel: string }[];
    };
    expect(uitvoer.documenten.map((d) => [d.jaar, d.tabellen[0]?.rijen.length])).toEqual([
      [2021, 7],
      [2023, 6],
    ]);
    expect(uitvoer.documenten[1]?.indicatoren.filter((i) => i.naamAfgeleid)).toHaveLength(10);
    const tel = (oordeel: string): number => uitvoer.bevindingen.filter((b) => b.oordeel === oordeel).length;
    expect([tel('sluit'), tel('afronding'), tel('raakt'), tel('verschil')]).toEqual([14, 7, 0, 0]);
  });

  it('writes the workbook', async () => {
    const doel = join(mkdtempSync(join(tmpdir(), 'sluitend-')), 'uit.xlsx');
    await run(process.execPath, [command, ...samples, '-o', doel]);
    const { Workbook } = (await import('exceljs')).default;
    const werkmap = new Workbook();
    await werkmap.xlsx.readFile(doel);
    expect(werkmap.worksheets.map((blad) => blad.name)).toEqual(EIGEN_BLADEN);
  });

  it('fails with 1 and a sentence for a file that it cannot read, and still reads the others', async () => {
    const plaatje = join(root, 'assets', 'icons', 'icon-32.png');
    const uitkomst = await run(process.execPath, [command, plaatje, samples[0] ?? '', '--json']).catch(
      (error: unknown) => error as { code: number; stdout: string; stderr: string }
    );
    expect(uitkomst).toMatchObject({ code: 1 });
    expect(uitkomst.stderr).toContain('icon-32.png');
    expect((JSON.parse(uitkomst.stdout) as { documenten: unknown[] }).documenten).toHaveLength(2);
  });
});
