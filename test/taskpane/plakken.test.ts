import type { Lezing } from '../../src/domain/lezing';
import { encodeHtml, isSameText, readClipboard } from '../../src/taskpane/laden/plakken';
import type { Bestand } from '../../src/taskpane/poorten';
import { reduce } from '../../src/taskpane/reducer';
import { initialState, type Staat } from '../../src/taskpane/state';
import { createWerk } from '../../src/taskpane/werk';
import { LEZING_2021 } from './gegevens';
import { LEEG } from './leeg';
import { fakeWerkmap, nepkern } from './nepkern';

const clipboard = (parts: Readonly<Record<string, string>>): Pick<DataTransfer, 'getData'> => ({
  getData: (type) => parts[type] ?? '',
});
const TABEL = '<meta charset=windows-1252><table><tr><td>Financi\u00ebn</td></tr></table>';

it('the clipboard gives its HTML only when that holds a table', () => {
  expect(readClipboard(clipboard({ 'text/html': TABEL, 'text/plain': 'x' }))).toEqual({ tekst: 'x', html: TABEL });
  expect(readClipboard(clipboard({ 'text/html': '<p>x</p>', 'text/plain': 'x' })).html).toBeNull();
  expect(readClipboard(null)).toEqual({ tekst: '', html: null });
});

it('the encoding that a page claims does not count for characters from the clipboard', () => {
  expect(new TextDecoder().decode(encodeHtml(TABEL))).toBe('<table><tr><td>Financi\u00ebn</td></tr></table>');
});

it('line ends and spaces around it do not make it another text', () => {
  expect(isSameText('a\r\nb\r\n', 'a\nb')).toBe(true);
  expect(isSameText('a\nb', 'a\nc')).toBe(false);
});

describe('pasting a table', () => {
  /** A reader that makes something of HTML, or of text only. */
  async function paste(readsHtml: boolean): Promise<{ readonly staat: Staat; readonly asked: readonly string[] }> {
    let staat = initialState('nl');
    const asked: string[] = [];
    const lees = ({ id, naam, bytes }: Bestand): Promise<Lezing> => {
      const isHtml = new TextDecoder().decode(bytes).startsWith('<');
      asked.push(isHtml ? 'html' : 'tekst');
      const read = isHtml && !readsHtml ? LEEG : LEZING_2021;
      return Promise.resolve({ ...read, document: { ...read.document, id, naam } });
    };
    const werk = createWerk(
      { werkmap: fakeWerkmap(), lezer: { lees }, kern: nepkern, voorbeelden: () => Promise.resolve([]) },
      () => staat,
      (actie) => {
        staat = reduce(staat, actie);
      }
    );
    await werk.readPaste({ tekst: 'tekst', html: TABEL }, 'Geplakt');
    return { staat, asked };
  }

  it('reads the HTML', async () => {
    const { staat, asked } = await paste(true);
    expect(asked).toEqual(['html']);
    expect(staat.gelezen.map(({ document }) => document.naam)).toEqual(['Geplakt 1']);
  });

  it('falls back on the text when nothing can be made of the HTML', async () => {
    const { staat, asked } = await paste(false);
    expect(asked).toEqual(['html', 'tekst']);
    expect(staat.gelezen.map(({ document }) => [document.id, document.naam])).toEqual([['d1', 'Geplakt 1']]);
    expect(staat.melding?.soort).toBe('gelezen');
  });
});
