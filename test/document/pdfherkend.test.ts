import { readDocument } from '../../src/document/read-document';
import { problemen as en } from '../../src/locale/en/problemen';
import { problemen as nl } from '../../src/locale/nl/problemen';
import { bytesOf, pdf, teksten } from './bouw';

const BLAD = [
  [50, 700, 'Programma 1 Zorg en welzijn'],
  [50, 680, 'Lasten 1.234'],
  [50, 660, 'Baten 567'],
] as const;

const inBytes = (tekst: string): Uint8Array => bytesOf(tekst);
const tekstOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A page with its content in other words; the library finds again where the objects stand. */
const blad = (verander: (inhoud: string) => string, paginas: readonly (typeof BLAD)[] = [BLAD]): Uint8Array =>
  inBytes(
    tekstOf(pdf(paginas)).replace(/<<\/Length \d+>>stream\n([^]*?)\nendstream/, (_, inhoud: string) => {
      const nieuw = verander(inhoud);
      return `<</Length ${nieuw.length}>>stream\n${nieuw}\nendstream`;
    })
  );

const BEELD = 'BI /W 1 /H 1 /CS /G /BPC 8 ID \u0001 EI';
const groot = `q 595 0 0 842 0 0 cm ${BEELD} Q`;
const klein = `q 80 0 0 40 400 780 cm ${BEELD} Q`;

async function herkend(bytes: Uint8Array): Promise<(number | null)[]> {
  const { problemen } = await readDocument(bytes, 'x.pdf', 'd1', 'ab'.repeat(32));
  return problemen.flatMap((p) => (p.code === 'pagina-herkend' ? [p.herkomst.pagina] : []));
}

describe('figures that were recognised from a picture', () => {
  it.each([
    ['invisible letters', (s: string) => s.replaceAll('BT', 'BT 3 Tr')],
    ['invisible letters over a scan', (s: string) => `${groot}\n${s.replaceAll('BT', 'BT 3 Tr')}`],
    ['letters that only clip', (s: string) => s.replaceAll('BT', 'BT 7 Tr')],
    ['invisible letters in one line only', (s: string) => s.replace('BT /F 10 Tf 50 680', 'BT 3 Tr /F 10 Tf 50 680')],
    ['letters under a scan', (s: string) => `${s}\n${groot}`],
    [
      'letters under a scan in two steps',
      (s: string) => `${s}\nq 5.95 0 0 8.42 0 0 cm q 100 0 0 100 0 0 cm ${BEELD} Q Q`,
    ],
  ])('are said to be so: %s', async (_, verander) => {
    const bytes = blad(verander);
    expect(await herkend(bytes)).toEqual([1]);
    // And they are read, since most of them are right.
    expect(JSON.stringify(await teksten(bytes))).toContain('1.234');
  });

  it.each([
    ['letters as they are', (s: string) => s],
    ['letters over a picture of the whole page', (s: string) => `${groot}\n${s}`],
    ['letters before a small picture', (s: string) => `${s}\n${klein}`],
    ['outlined letters', (s: string) => s.replaceAll('BT', 'BT 1 Tr')],
    ['invisible letters put back before the text', (s: string) => `q 3 Tr Q\n${s}`],
    [
      'invisible words without a figure',
      (s: string) => `BT 3 Tr /F 8 Tf 20 20 Td (Kop van de pagina) Tj 0 Tr ET\n${s}`,
    ],
  ])('are not suspected in %s', async (_, verander) => {
    expect(await herkend(blad(verander))).toEqual([]);
  });

  it('page by page', async () => {
    expect(await herkend(blad((s) => s.replaceAll('BT', 'BT 3 Tr'), [BLAD, BLAD]))).toEqual([1]);
  });

  it('with a sentence that asks to check the page', () => {
    const herkomst = { document: 'd1', blok: 0, regel: null, pagina: 12, cel: null };
    expect(nl.zin({ code: 'pagina-herkend', herkomst })).toMatch(/^Pagina 12: .*Controleer/);
    expect(en.zin({ code: 'pagina-herkend', herkomst })).toMatch(/^Page 12: .*Check/);
  });
});

describe('letters of which a font knows the shapes only', () => {
  // A font that says of each letter that it is a picture.
  const kaart = '1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <2701> endbfrange';
  const lettertype = `99 0 obj <</Length ${kaart.length}>>stream\n${kaart}\nendstream endobj\n`;
  const vormen = inBytes(
    tekstOf(pdf([BLAD]))
      .replaceAll('/BaseFont/Helvetica', '/BaseFont/Helvetica/ToUnicode 99 0 R')
      .replace('xref', `${lettertype}xref`)
  );

  it('are said to be so, and nothing is read from their page', async () => {
    const { blokken, problemen } = await readDocument(vormen, 'x.pdf', 'd1', 'ab'.repeat(32));
    expect(problemen).toMatchObject([{ code: 'letters-onbekend', herkomst: { pagina: 1 } }]);
    expect(blokken.filter(({ soort }) => soort !== 'leeg')).toEqual([]);
  });

  it('with a sentence that says what to do', () => {
    const herkomst = { document: 'd1', blok: 0, regel: null, pagina: 2, cel: null };
    expect(nl.zin({ code: 'letters-onbekend', herkomst })).toMatch(/^Pagina 2: .*Maak de PDF opnieuw/);
    expect(en.zin({ code: 'letters-onbekend', herkomst })).toMatch(/^Page 2: .*Make the PDF again/);
  });
});
