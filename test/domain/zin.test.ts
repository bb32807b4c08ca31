import fc from 'fast-check';
import { markZin, splitZinnen } from '../../src/domain/zin';

describe('a paragraph is cut into sentences', () => {
  it.each<[string, readonly string[]]>([
    ['Het nadeel is 4 mln. Dit komt door de wind!', ['Het nadeel is 4 mln.', 'Dit komt door de wind!']],
    ['Waarom? Omdat het moest.', ['Waarom?', 'Omdat het moest.']],
    ['De lasten zijn hoger. € 3 mln is voor zorg.', ['De lasten zijn hoger.', '€ 3 mln is voor zorg.']],
    ['Zij schreef: "Het kan niet." Daarna liep zij weg.', ['Zij schreef: "Het kan niet."', 'Daarna liep zij weg.']],
    ['Op 1 april jl. De raad stemde in.', ['Op 1 april jl.', 'De raad stemde in.']],
    ['Het zwembad viel in groep A. Daarna niet meer.', ['Het zwembad viel in groep A.', 'Daarna niet meer.']],
  ])('%s', (tekst, zinnen) => {
    expect(splitZinnen(tekst)).toEqual(zinnen);
  });

  it.each([
    'Het nadeel is ca. € 1,2 mln hoger.',
    'Dit volgt uit art. 3 van de wet.',
    'De kosten stegen o.a. Door de indexatie, m.n. In de zorg.',
    'Excl. € 2 mln voor N.V. Haven en incl. € 1 mln aan leges.',
    '1. Onderwijs kostte meer.',
    'A. Zorg kostte meer.',
    'Het plan van wethouder A. Jansen en dhr. B. Smit ging door.',
    'Een bedrag van € 1.200.000 en 12,5% meer.',
    'Besloten in de vergadering van 3 mei jl. 14 leden stemden voor.',
  ])('"%s" is one', (tekst) => {
    expect(splitZinnen(tekst)).toEqual([tekst]);
  });

  it('loses nothing but the blanks between them', () => {
    const stuk = fc.constantFrom('De lasten', ' ca', '.', '!', ' ', '  ', 'Zorg', '1', '€ 3 mln', '"', ')', 'jl', 'A');
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 30 }), (stukken) => {
        const tekst = stukken.join('');
        const zinnen = splitZinnen(tekst);
        expect(zinnen.join('').replace(/\s/g, '')).toBe(tekst.replace(/\s/g, ''));
        expect(zinnen.filter((zin) => zin !== zin.trim() || zin === '')).toEqual([]);
      })
    );
  });
});

describe('the mark of a sentence', () => {
  it('stays when only spaces, case or punctuation change', () => {
    expect(markZin('De lasten zijn   hoger, door de zorg.')).toBe(markZin('de lasten zijn hoger door de zorg'));
  });

  it('differs when a word, a digit or a euro sign differs', () => {
    const zinnen = ['De lasten zijn 12 hoger', 'De lasten zijn 13 hoger', 'De lasten zijn € 12 hoger', 'De baten'];
    expect(new Set(zinnen.map(markZin)).size).toBe(4);
  });

  it('is eleven characters that fit in a cell and a sleutel', () => {
    fc.assert(fc.property(fc.string(), (tekst) => /^[0-9a-z]{11}$/.test(markZin(tekst))));
  });
});
