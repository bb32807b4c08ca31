import { tekstenFor } from '../../src/locale/teksten';
import { decimaal } from '../../src/money/decimaal';
import { groupFindings } from '../../src/taskpane/aansluiten/groep';
import { describeFailure, describeRefusal } from '../../src/taskpane/fout';
import { describeFigure } from '../../src/taskpane/laden/aanwijzing';
import { describeClaim } from '../../src/taskpane/laden/gehaald';
import { move } from '../../src/taskpane/laden/rooster';
import { describeSigns } from '../../src/taskpane/laden/teken';
import { moment } from '../../src/taskpane/moment';
import { nameUnit, stripCode } from '../../src/taskpane/notatie';
import { recallTaal, rememberTaal } from '../../src/taskpane/taal';
import { parseInvoer } from '../../src/taskpane/verklaren/drempel';
import { LEZING_2021, LEZING_2023 } from './gegevens';
import { reconcile } from './nepkern';

const nl = tekstenFor('nl');
const en = tekstenFor('en');
const RESULTAAT = reconcile({
  lezingen: [LEZING_2021, LEZING_2023],
  eigenBegroting: [],
  toelichtingen: [],
  instellingen: { drempel: { bedrag: decimaal('5000000') as never, procent: null } },
});

describe('a figure that is pointed at', () => {
  const [tabel] = LEZING_2021.tabellen;
  it('says where it stands, how it was printed and as what it was read', () => {
    expect(describeFigure(tabel!, { rij: 0, kolom: 1 }, nl)).toBe(
      'regel 511 · “-21.865” · gelezen als € 21.865.000 lasten rekening 2021'
    );
    expect(describeFigure(tabel!, { rij: 0, kolom: 2 }, en)).toBe(
      'line 511 · “-12.616” · read as -€12,616,000 balance accounts 2021'
    );
  });
  it('is reached with the arrow keys, and never left by them', () => {
    expect(move({ rij: 0, kolom: 0 }, 'ArrowLeft', 7, 3)).toEqual({ rij: 0, kolom: 0 });
    expect(move({ rij: 6, kolom: 2 }, 'ArrowDown', 7, 3)).toEqual({ rij: 6, kolom: 2 });
    expect(move({ rij: 2, kolom: 0 }, 'End', 7, 3)).toEqual({ rij: 2, kolom: 2 });
    expect(move({ rij: 2, kolom: 0 }, 'Tab', 7, 3)).toBeNull();
  });
});

describe('findings', () => {
  it('stand in groups with the worst first', () => {
    const verdicts = groupFindings(RESULTAAT, 'alle').map(({ bevindingen }) => bevindingen.map((b) => b.oordeel));
    expect(verdicts).toHaveLength(2);
    for (const group of verdicts) {
      expect(group).toEqual([...group].sort((a, b) => 'vras'.indexOf(a.charAt(0)) - 'vras'.indexOf(b.charAt(0))));
    }
  });
  it('without a programme stand under the title of their table, one group a title', () => {
    const [tabel] = LEZING_2021.tabellen;
    const overzicht = { ...LEZING_2021, tabellen: [{ ...tabel!, titel: 'Overzicht van baten en lasten' }] };
    const groepen = groupFindings(
      {
        ...RESULTAAT,
        dossier: { ...RESULTAAT.dossier, lezingen: [overzicht] },
        bevindingen: RESULTAAT.bevindingen
          .filter(({ totaal }) => totaal.startsWith(`${tabel!.id}.`))
          .map((bevinding) => ({ ...bevinding, programma: null })),
      },
      'alle'
    );
    expect(groepen.map(({ programma, titel }) => [programma, titel])).toEqual([
      [null, 'Overzicht van baten en lasten'],
    ]);
  });
  it('can be filtered by verdict', () => {
    const all = groupFindings(RESULTAAT, 'afronding').flatMap(({ bevindingen }) => bevindingen);
    expect(all.every(({ oordeel }) => oordeel === 'afronding')).toBe(true);
    expect(all.length).toBeGreaterThan(0);
  });
});

describe('words', () => {
  it.each([
    ['Beperken uitval in het onderwijs (1.2)', '1.2', 'Beperken uitval in het onderwijs'],
    ['Doelstelling 1.2 Beperken uitval', '1.2', 'Beperken uitval'],
    ['1.2', '1.2', '1.2'],
    ['TOTAAL PROGRAMMA', null, 'TOTAAL PROGRAMMA'],
  ])('a label does not repeat its code: %s', (label, code, expected) => {
    expect(stripCode(label, code)).toBe(expected);
  });
  it('a unit and a sign convention read as a person would say them', () => {
    expect(nameUnit(decimaal('1000'), nl)).toBe('x € 1.000');
    expect(nameUnit(decimaal('100'), nl)).toBe('x € 100');
    expect(describeSigns(LEZING_2021.tabellen[0]!.tekenconventie, nl)).toBe(
      'lasten met minteken, baten zonder minteken, saldo = lasten + baten'
    );
  });
  it('a claim that the figures contradict shows both', () => {
    expect(describeClaim({ gehaald: { document: 'nee', berekend: 'ja' } }, nl)).toEqual({
      tekst: 'document: doel niet gehaald; berekend: doel gehaald',
      strijdig: true,
    });
    expect(describeClaim({ gehaald: { document: 'nvt', berekend: 'ja' } }, nl)?.strijdig).toBe(false);
    expect(describeClaim({ gehaald: { document: null, berekend: null } }, nl)).toBeNull();
  });
  it('a moment is written on the clock of the user', () => {
    expect(moment(new Date(2026, 10, 2, 9, 5))).toBe('2026-11-02 09:05');
  });
});

it.each([
  ['1.000.000', 'nl', '1000000'],
  ['€ 50.000,50', 'nl', '50000.5'],
  ['1,000.5', 'en', '1000.5'],
  ['2,5 %', 'nl', '2.5'],
  ['', 'nl', null],
  ['1.00', 'nl', undefined],
  ['-5', 'nl', undefined],
  ['veel', 'nl', undefined],
] as const)('a typed threshold %s in %s is %s', (tekst, taal, expected) => {
  expect(parseInvoer(tekst, taal)).toBe(expected);
});

describe('failures', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'celbewerking'],
    ['TimedOut', 'celbewerking'],
    ['AccessDenied', 'beveiligd'],
    ['RequestPayloadSizeLimitExceeded', 'te-veel'],
    ['SomethingNew', 'onbekend'],
  ])('%s is told as %s', (code, expected) => {
    expect(describeFailure(Object.assign(new Error('text of Excel'), { code })).code).toBe(expected);
  });
  it('the details hold what is needed to mend it, the sentence does not', () => {
    const fout = describeFailure(new Error('text of Excel'));
    expect(fout.detail).toContain('text of Excel');
    expect(nl.paneel.fout[fout.code]).not.toContain('text of Excel');
  });
  it('a refusal names the sheet', () => {
    expect(describeRefusal({ code: 'blad-beveiligd', blad: 'Verschillen' })).toMatchObject({
      code: 'beveiligd',
      blad: 'Verschillen',
    });
  });
});

describe('the language', () => {
  const memory = (): Pick<Storage, 'getItem' | 'setItem'> => {
    const kept = new Map<string, string>();
    return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
  };
  it('is that of Office until another is chosen', () => {
    const opslag = memory();
    expect(recallTaal('nl-NL', opslag).taal).toBe('nl');
    expect(recallTaal('de-DE', opslag).taal).toBe('en');
    rememberTaal(recallTaal('nl-NL', opslag), 'en');
    expect(recallTaal('nl-NL', opslag).taal).toBe('en');
  });
  it('does not need storage', () => {
    const blocked = {
      getItem: () => {
        throw new Error('SecurityError');
      },
      setItem: () => undefined,
    };
    expect(recallTaal('nl-NL', blocked).taal).toBe('nl');
  });
});

describe('the sentences', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
      : typeof value;
  it('exist in both languages', () => {
    expect(shape(en.paneel)).toEqual(shape(nl.paneel));
  });
  it('count in singular and plural', () => {
    expect(nl.paneel.melding.geschreven(1, 12, 1)).toBe('Geschreven: 1 document met 12 rijen en 1 indicator.');
    expect(en.paneel.melding.geschreven(2, 1, 10)).toBe('Written: 2 documents with 1 row and 10 indicators.');
  });
});
