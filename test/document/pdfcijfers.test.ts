import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/domain/document';
import { readDocument } from '../../src/document/read-document';

const pad = join(__dirname, '..', 'fixtures', 'documenten', 'pdf', 'cijfers.pdf');

const RL = 'Lasten rekening 2023';
const RB = 'Baten rekening 2023';
const RS = 'Saldo rekening 2023';

describe('the figures in a PDF of Chromium', () => {
  let document: Document;
  const tabellen = new Map<string, string[][][]>();
  beforeAll(async () => {
    document = await readDocument(new Uint8Array(readFileSync(pad)), 'x', 'd1', 'ab'.repeat(32));
    let geval = '';
    for (const blok of document.blokken) {
      if (blok.soort === 'kop') geval = blok.tekst;
      else if (blok.soort === 'tabel') {
        const rijen = blok.rijen.map((rij) => rij.map(({ tekst }) => tekst));
        tabellen.set(geval, [...(tabellen.get(geval) ?? []), rijen]);
      }
    }
  });

  it('leaves nothing unread', () => {
    expect(document.problemen).toEqual([]);
  });

  it.each<[string, string, string[][]]>([
    [
      'without the marks of notes, raised a little',
      'noten',
      [
        ['Programma', RL, RB, RS],
        ['Zorg', '234', '56', '-178'],
        ['Jeugd (m2)', '1.345', '45', '-1.300'],
        ['Wegen', '345', '45', '-300'],
      ],
    ],
    [
      'without the marks of notes, raised half a line',
      'noten hoog',
      [
        ['Programma', RL, RB],
        ['Zorg', '234', '56'],
        ['Jeugd', '345', '45'],
      ],
    ],
    [
      'without the marks of notes that are signs of their own',
      'notentekens',
      [
        ['Programma', `${RL}¹`, RB],
        ['Zorg', '234', '56'],
        ['Jeugd', '345', '45'],
        ['Wegen', '579', '101'],
      ],
    ],
    [
      'also where they look like years',
      'jaren',
      [
        ['Programma', RL, RB, RS],
        ['Zorg', '2015', '2000', '-15'],
        ['Jeugd', '1985', '1950', '-35'],
        ['Totaal', '4000', '3950', '-50'],
      ],
    ],
    [
      'also where all of them look like years',
      'alleen jaren',
      [
        ['Programma', 'Begroting 2023', 'Rekening 2023'],
        ['Zorg', '2015', '2010'],
        ['Jeugd', '1985', '1950'],
      ],
    ],
    [
      'and years as names',
      'jaren als namen',
      [
        ['Programma', '2022', '2023', '2024'],
        ['Zorg', '2.115', '2.000', '1.950'],
        ['Jeugd', '1.985', '1.950', '1.900'],
      ],
    ],
    [
      'with spaces between their digits',
      'spaties',
      [
        ['Programma', RL, RB],
        ['Zorg', '1 234', '1 056'],
        ['Jeugd', '12 345', '- 345'],
        ['Wegen', '13 579', '− 1 401'],
      ],
    ],
    [
      'with a minus at the other side of the cell',
      'minteken links',
      [
        ['Programma', RL, RS],
        ['Zorg', '1.234', '- 1.178'],
        ['Jeugd', '2.345', '€ - 2.300'],
        ['Wegen', '10', '35'],
        ['Groen', '10', '(35)'],
      ],
    ],
    [
      'and a column of nils',
      'nihil',
      [
        ['Programma', RL, RB, RS],
        ['Zorg', '1.234', '-', '1.234'],
        ['Jeugd', '2.345', '-', '2.345'],
      ],
    ],
    [
      'on a page that was turned',
      'gedraaid',
      [
        ['Programma', RL, RB],
        ['Zorg', '1.234', '56'],
        ['Jeugd', '2.345', '45'],
      ],
    ],
  ])('are read %s', (_, geval, verwacht) => {
    expect(tabellen.get(geval)).toEqual([verwacht]);
  });

  it('are read on A3 paper, an empty cell left empty', () => {
    const reeks = ['begroting 2022', 'rekening 2022', 'begroting 2023', 'rekening 2023'];
    expect(tabellen.get('liggend A3')).toEqual([
      [
        ['Programma', ...reeks.flatMap((naam) => [`Lasten ${naam}`, `Baten ${naam}`])],
        ['Zorg', '1.101', '102', '1.103', '104', '1.105', '106', '1.107', '108'],
        ['Jeugd', '2.101', '202', '2.103', '', '2.105', '206', '2.107', '208'],
      ],
    ]);
  });

  it('are read on narrow paper, with labels and names broken off', () => {
    const [tabel] = tabellen.get('smal papier') ?? [];
    expect(tabel?.[0]).toEqual(['Programma', RL, RB, RS]);
    expect(tabel?.[1]).toEqual([
      'Gezondheidsbevordering en maatschappelijke ondersteuning',
      '12.234',
      '1.056',
      '-11.178',
    ]);
    expect(tabel?.[2]?.slice(1)).toEqual(['345', '45', '-300']);
  });

  it('are read in two columns of text, one after the other', () => {
    expect(tabellen.get('twee kolommen')).toEqual([
      [
        ['Programma', 'Lasten 2023', 'Baten 2023'],
        ['Zorg', '1.234', '56'],
        ['Jeugd', '2.345', '45'],
      ],
      [
        ['Programma', 'Lasten 2022', 'Baten 2022'],
        ['Wegen', '3.234', '156'],
        ['Groen', '4.345', '145'],
      ],
    ]);
  });

  it('are one table over pages that repeat its names', () => {
    const [tabel = [], meer] = tabellen.get('over bladzijden') ?? [];
    expect(meer).toBeUndefined();
    expect(tabel).toHaveLength(121);
    tabel.slice(1).forEach((rij, i) => {
      expect(rij.slice(1)).toEqual([`1.${100 + i}`, `${200 + i}`]);
    });
  });
});
