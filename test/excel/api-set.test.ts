import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..');
const folder = join(root, 'src', 'excel');

/** A version such as 1.13 as a number that sorts. */
const rank = (version: string): number => Number(version.split('.')[0]) * 1000 + Number(version.split('.')[1]);

/** The requirement set that the documentation of a declaration names. */
function apiSet(declaration: ts.Node): string | null {
  const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  return /\[Api set: ExcelApi (\d+\.\d+)/.exec(text)?.[1] ?? null;
}

interface Gebruik {
  readonly lid: string;
  readonly versie: string;
}

/** Every member of the Excel object model that the sources of excel/ use, with the set it came in. */
function membersUsed(): readonly Gebruik[] {
  const names = readdirSync(folder).map((naam) => join(folder, naam));
  const program = ts.createProgram(names, {
    types: ['office-js', 'node'],
    target: ts.ScriptTarget.ES2021,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const used = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isBindingElement(node)) {
      const name = ts.isPropertyAccessExpression(node) ? node.name : node.name;
      const symbol = ts.isPropertyAccessExpression(node)
        ? checker.getSymbolAtLocation(name)
        : checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText());
      for (const declaration of symbol?.declarations ?? []) {
        if (!declaration.getSourceFile().fileName.includes('office-js')) continue;
        const own = apiSet(declaration);
        const parent = declaration.parent as ts.ClassDeclaration | ts.InterfaceDeclaration;
        const versie = own ?? apiSet(parent);
        if (versie !== null) used.set(`${parent.name?.text ?? '?'}.${symbol?.name ?? '?'}`, versie);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (source.fileName.startsWith(folder)) visit(source);
  return [...used].map(([lid, versie]) => ({ lid, versie }));
}

describe('the requirement set in the manifest', () => {
  const used = membersUsed();
  const declared =
    /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync(join(root, 'manifest.xml'), 'utf8'))?.[1] ?? '';

  it('is found, and so are the members', () => {
    expect(declared).toMatch(/^1\.\d+$/);
    expect(used.map((g) => g.lid)).toEqual(
      expect.arrayContaining(['Table.resize', 'Range.formulas', 'WorksheetCollection.add'])
    );
  });

  it('covers every member of Excel that the code uses', () => {
    expect(used.filter((g) => rank(g.versie) > rank(declared))).toEqual([]);
  });

  it('is not higher than the code needs', () => {
    expect(Math.max(...used.map((g) => rank(g.versie)))).toBe(rank(declared));
  });
});
