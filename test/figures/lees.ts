import { existsSync, readFileSync } from 'node:fs';
import type { Document } from '../../src/domain/document';
import type { Lezing } from '../../src/domain/lezing';
import { readDocument } from '../../src/document/read-document';
import { readFigures } from '../../src/figures/read-figures';

/** A text as a loaded document. */
export async function documentOf(tekst: string, naam = 'plak.txt'): Promise<Document> {
  return readDocument(new TextEncoder().encode(tekst), naam, 'd1', 'ab'.repeat(32));
}

/** What is read from a text. */
export async function lees(tekst: string, naam?: string): Promise<Lezing> {
  return readFigures(await documentOf(tekst, naam));
}

/** What is read from a file. */
export async function leesBestand(pad: string): Promise<Lezing> {
  return lees(readFileSync(pad, 'utf8'), pad.split('/').at(-1));
}

/** The path when the file is there: some inputs are not part of the project. */
export function indienAanwezig(pad: string): string[] {
  return existsSync(pad) ? [pad] : [];
}

/** Printed figures of a table, row by row. */
export function gedrukt(lezing: Lezing, tabel = 0): (string | null)[][] {
  return (lezing.tabellen[tabel]?.rijen ?? []).map((rij) => [
    rij.code ?? rij.label,
    ...rij.cellen.map((cel) => cel?.tekst ?? null),
  ]);
}
