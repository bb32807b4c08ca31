import { readdirSync, readFileSync, statSync } from 'node:fs';
import ts from 'typescript';
import { dirname, join, relative, resolve } from 'node:path';

const src = join(__dirname, '..', 'src');

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((naam) => {
    const path = join(folder, naam);
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(naam) ? [path] : [];
  });
}

/** The first folder under src, or the file's own name for the files that stand in src itself. */
const folderOf = (path: string): string => relative(src, path).split('/')[0]?.replace(/\.ts$/, '') ?? '';

interface Invoer {
  readonly file: string;
  readonly from: string;
  /** A folder of ours, or a package. */
  readonly to: string;
  readonly isOwn: boolean;
}

const imports: readonly Invoer[] = files(src).flatMap((path) =>
  ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles.map(({ fileName }) => {
    const isOwn = fileName.startsWith('.');
    const target = resolve(dirname(path), fileName);
    const packageName = fileName.split('/').slice(0, fileName.startsWith('@') ? 2 : 1);
    return {
      file: relative(src, path),
      from: folderOf(path),
      to: !isOwn ? packageName.join('/') : target.endsWith('package.json') ? 'package.json' : folderOf(target),
      isOwn,
    };
  })
);

/** What each folder may import of ours: a stage its nouns and itself, never another stage. */
const MAG: Readonly<Record<string, readonly string[]>> = {
  domain: ['money'],
  money: [],
  document: ['domain', 'money'],
  figures: ['domain', 'money'],
  beweringen: ['domain', 'money'],
  solver: [],
  checks: ['domain', 'money', 'solver'],
  explanations: ['domain', 'money'],
  indeling: ['domain', 'money'],
  workbook: ['domain', 'money'],
  // The report is Dutch, as the sheets are: its words are few and stand in one file.
  report: ['domain', 'money', 'locale'],
  // Texts are written for the nouns, and for the sheets.
  locale: ['domain', 'money', 'workbook'],
  excel: ['workbook'],
  xlsx: ['workbook'],
  pipeline: [
    'beweringen',
    'checks',
    'document',
    'domain',
    'explanations',
    'figures',
    'indeling',
    'locale',
    'money',
    'workbook',
  ],
  taskpane: ['domain', 'indeling', 'money', 'locale', 'workbook', 'report', 'pipeline', 'excel'],
  cli: ['domain', 'money', 'locale', 'workbook', 'report', 'pipeline', 'xlsx', 'package.json'],
  host: [],
};

const CORE = [
  'beweringen',
  'domain',
  'money',
  'document',
  'figures',
  'indeling',
  'solver',
  'checks',
  'explanations',
  'workbook',
  'report',
  'locale',
];

/** Packages that a folder of the core may use, each for one thing. */
const PAKKETTEN: Readonly<Record<string, readonly string[]>> = {
  money: ['decimal.js'],
  document: ['exceljs', 'htmlparser2', 'mammoth', 'papaparse', 'pdfjs-dist'],
  report: ['docx'],
};

const show = (list: readonly Invoer[]): string[] => list.map((i) => `${i.file} imports ${i.to}`);

describe('the imports', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(300);
  });

  it('go one way: a stage knows its nouns and itself, never another stage', () => {
    expect(show(imports.filter((i) => i.isOwn && i.to !== i.from && !(MAG[i.from] ?? []).includes(i.to)))).toEqual([]);
  });

  it('of pipeline.ts are in the pane and the shell only', () => {
    const van = new Set(imports.filter((i) => i.isOwn && i.to === 'pipeline').map((i) => i.from));
    expect([...van].sort()).toEqual(['cli', 'taskpane']);
  });

  it('of excel/ are in the entry file of the pane only', () => {
    const van = imports.filter((i) => i.isOwn && i.to === 'excel' && i.from !== 'excel').map((i) => i.file);
    expect(new Set(van)).toEqual(new Set(['taskpane/index.tsx']));
  });

  it('of packages in the core are few and named', () => {
    const vreemd = imports.filter(
      (i) => !i.isOwn && CORE.includes(i.from) && !(PAKKETTEN[i.from] ?? []).includes(i.to)
    );
    expect(show(vreemd)).toEqual([]);
  });

  it('name decimal.js in one folder', () => {
    expect(new Set(imports.filter((i) => i.to === 'decimal.js').map((i) => i.from))).toEqual(new Set(['money']));
  });
});

describe('the files', () => {
  it('say Excel. in excel/ only', () => {
    const zeggen = files(src).filter((path) =>
      /\bExcel\.\w/.test(readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))
    );
    expect(new Set(zeggen.map(folderOf))).toEqual(new Set(['excel']));
  });

  it('are small: none above 250 lines', () => {
    const groot = files(src)
      .map((path) => [relative(src, path), readFileSync(path, 'utf8').split('\n').length] as const)
      .filter(([, regels]) => regels > 251);
    expect(groot).toEqual([]);
  });
});
