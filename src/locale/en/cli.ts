import type { Clitekst } from '../nl/cli';

const SYSTEEM: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'is not accessible',
  EPERM: 'is not accessible',
  EISDIR: 'is a folder',
};

function count(n: number, singular: string, plural: string): string {
  return `${n} ${n === 1 ? singular : plural}`;
}

export const cli: Clitekst = {
  gebruik: [
    'Usage: sluitend FILE… [--json | --regels] [-o out.xlsx|report.docx|report.md]… [--drempel EURO] [--taal nl|en]',
    '',
    '  --json           everything that was read, tested and drafted as one JSON object',
    '  --regels         one JSON object a document a line, each document by itself',
    '  -o, --output     write the workbook (.xlsx) or the report (.docx or .md, in Dutch); may be repeated',
    '  --drempel EURO   from which amount a variance gets a drafted sentence',
    '  --taal nl|en     language of the messages',
  ].join('\n'),
  fout: ({ fout, woord }) => {
    switch (fout) {
      case 'geen-bestand':
        return 'Give at least one file.';
      case 'onbekende-optie':
        return `There is no option ${woord}.`;
      case 'geen-waarde':
        return `The option ${woord} is not used well: it needs a value, or must not have one.`;
      case 'drempel':
        return `The threshold "${woord}" is not a whole amount in euros; write it without separators, such as 1000000.`;
      case 'taal':
        return `There is no language "${woord}"; choose nl or en.`;
      case 'uitvoer':
        return `The file "${woord}" must end in .xlsx (workbook), .docx or .md (report).`;
    }
  },
  nietGelezen: (bestand, code) => `${bestand} ${SYSTEEM[code] ?? `cannot be read (${code})`}.`,
  nietGeschreven: (bestand, code) => `${bestand} cannot be written (${code}).`,
  document: ({ document, soort, jaar, tabellen, tegels, indicatoren, twijfels }) =>
    `${document.naam}: ${[soort ?? 'document', jaar ?? ''].join(' ').trim()} with ` +
    [
      count(tabellen.length, 'table', 'tables'),
      count(tegels.length, 'tile', 'tiles'),
      count(indicatoren.length, 'indicator', 'indicators'),
    ].join(', ') +
    ` and ${count(twijfels.length, 'doubt', 'doubts')}.`,
  oordelen: ({ sluit, afronding, raakt, verschil }, nietGetoetst) =>
    `Reconciliation: ${count(sluit, 'ties', 'tie')}, ${afronding} rounding, ${raakt} at the limit, ${count(verschil, 'difference', 'differences')}` +
    (nietGetoetst === 0 ? '.' : `; ${nietGetoetst} not tested.`),
  afwijkingen: (boven, totaal) => `Variances: ${boven} of ${totaal} above the threshold.`,
  geschreven: (bestand) => `Written: ${bestand}.`,
};
