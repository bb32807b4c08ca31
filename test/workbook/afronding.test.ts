import { checkLezingen } from '../../src/checks/index';
import { setAfronding } from '../../src/taskpane/aansluiten/afronding';
import { decimaal } from '../../src/money/decimaal';
import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { Geheugenwerkmap } from '../support/geheugenwerkmap';
import { dossierOf, run } from './voorbeeld';

/** Five parts of which up to 0.99 was dropped each: a gap of 4, where rounding to the nearest explains 3 at most. */
const afgekapt = lezing([
  tabel(
    [kolom('Lasten', 'lasten')],
    [
      ...['a', 'b', 'c', 'd', 'e'].map((label) => ({ label, cellen: '100' })),
      { label: 'Totaal', rol: 'totaal' as const, cellen: '504' },
    ]
  ),
]);

const oordelen = (werkmap: Geheugenwerkmap): string[] =>
  checkLezingen(dossierOf(werkmap, []).lezingen).bevindingen.map(({ oordeel, marge }) => `${oordeel} ${marge}`);

describe('the rounding of a document in the workbook', () => {
  let werkmap: Geheugenwerkmap;
  beforeEach(() => {
    werkmap = new Geheugenwerkmap();
    run(werkmap, [afgekapt]);
  });

  it('is automatic until somebody chooses, and that is to the nearest', () => {
    expect(werkmap.cell('tblBronnen', 'd1', 'Afronding')).toBe('automatisch');
    expect(oordelen(werkmap)).toEqual(['verschil 3']);
  });

  it('is what the user chose on Bronnen, also after the next run', () => {
    werkmap.type('tblBronnen', 'd1', 'Afronding', 'afgekapt');
    expect(oordelen(werkmap)).toEqual(['afronding 5']);
    run(werkmap);
    expect(werkmap.cell('tblBronnen', 'd1', 'Afronding')).toBe('afgekapt');
    expect(oordelen(werkmap)).toEqual(['afronding 5']);
  });

  it('holds for a newer version of the document too', () => {
    werkmap.type('tblBronnen', 'd1', 'Afronding', 'afgekapt');
    run(werkmap, [afgekapt]);
    expect(werkmap.cell('tblBronnen', 'd1', 'Afronding')).toBe('afgekapt');
    expect(oordelen(werkmap)).toEqual(['afronding 5']);
  });

  it('has a margin per amount that the user may set, in steps of the notation', () => {
    werkmap.type('tblBronnen', 'd1', 'Marge per bedrag', 1);
    expect(oordelen(werkmap)).toEqual(['afronding 6']);
    run(werkmap);
    expect(werkmap.cell('tblBronnen', 'd1', 'Marge per bedrag')).toBe(1);
    werkmap.type('tblBronnen', 'd1', 'Marge per bedrag', 0);
    expect(oordelen(werkmap)).toEqual(['verschil 0']);
  });

  it.each(['afgekpt', 'naar boven'])('leaves what it does not know as it was typed: %s', (tekst) => {
    werkmap.type('tblBronnen', 'd1', 'Afronding', tekst);
    expect(oordelen(werkmap)).toEqual(['verschil 3']);
    run(werkmap);
    expect(werkmap.cell('tblBronnen', 'd1', 'Afronding')).toBe(tekst);
  });

  it('can be set from the pane, and left to the add-in again', () => {
    const set = setAfronding(dossierOf(werkmap, []), 'd1', 'afgekapt');
    expect(checkLezingen(set.lezingen).bevindingen[0]?.oordeel).toBe('afronding');
    run(werkmap, set.lezingen);
    expect(werkmap.cell('tblBronnen', 'd1', 'Afronding')).toBe('afgekapt');
    run(werkmap, setAfronding(dossierOf(werkmap, []), 'd1', null).lezingen);
    expect(werkmap.cell('tblBronnen', 'd1', 'Afronding')).toBe('automatisch');
    expect(oordelen(werkmap)).toEqual(['verschil 3']);
  });

  it('keeps the margin when the way of rounding is chosen', () => {
    const before = { ...afgekapt, afronding: { wijze: null, marge: decimaal(2) } };
    const dossier = { ...dossierOf(werkmap, []), lezingen: [before] };
    expect(setAfronding(dossier, 'd1', 'afgekapt').lezingen[0]?.afronding).toEqual({ wijze: 'afgekapt', marge: '2' });
  });
});
