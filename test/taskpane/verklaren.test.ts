import fc from 'fast-check';
import { decimaal } from '../../src/money/decimaal';
import { isFault, parseEffect } from '../../src/taskpane/verklaren/bedraginvoer';
import { fromVelden, restAfter, toVelden } from '../../src/taskpane/verklaren/oorzaakvelden';
import {
  isOvertaken,
  settle,
  typeField,
  vanToelichting,
  without,
  type Velden,
} from '../../src/taskpane/verklaren/ontwerp';
import { draftedAfwijkingen, looseOntwerpen } from '../../src/taskpane/verklaren/ontwerpgeheugen';
import { collect, coverageOf, fits, isOpen, shareOf } from '../../src/taskpane/verklaren/overzicht';
import { reduceVerklaren, VERKLAARSTAAT, type Verklaaractie } from '../../src/taskpane/verklaren/staat';
import { sortKnown } from '../../src/taskpane/verklaren/volgorde';
import { afwijking, euro, oorzaak, resultaat, toelichting } from '../report/fixtures/resultaat';

const INKOMEN = afwijking(euro(10_000_000), euro(11_000_000), { code: '1.1', naam: 'Inkomen' });
const JEUGD = afwijking(euro(5_000_000), euro(4_500_000), { code: '1.2', naam: 'Jeugd' });
const KLEIN = afwijking(euro(10_000), euro(12_000), { code: '1.3', naam: 'Sport', boven: false });
const ALLE = [INKOMEN, JEUGD, KLEIN];
const names = (delen: readonly { readonly afwijking: { readonly naam: string } }[]): string[] =>
  delen.map((deel) => deel.afwijking.naam);
const NIETS = new Set<string>();

describe('an amount that is typed for a cause', () => {
  it.each([
    ['1.250.000', 'N', 'nl', '-1250000'],
    ['1250000', 'V', 'nl', '1250000'],
    ['€ 1,2 mln', 'N', 'nl', '-1200000'],
    ['1,250,000', 'V', 'en', '1250000'],
    ['-500', 'N', 'nl', '-500'],
    ['0', null, 'nl', '0'],
    ['', 'N', 'nl', null],
    ['-500', 'V', 'nl', 'teken'],
    ['500', null, 'nl', 'teken'],
    ['1,250', 'V', 'nl', 'dubbelzinnig'],
    ['1.250', 'V', 'en', 'dubbelzinnig'],
    ['ca. 5', 'V', 'nl', 'geen-getal'],
    ['12%', 'V', 'nl', 'geen-getal'],
    ['3,1 mlnn', 'V', 'nl', 'geen-getal'],
  ] as const)('%s with %s in %s is %s', (tekst, vn, taal, expected) => {
    expect(parseEffect(tekst, vn, taal)).toBe(expected);
  });

  it('comes back as it was, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e9, max: 9e9 }), fc.constantFrom('nl', 'en'), (bedrag, taal) => {
        const own = oorzaak('a', euro(bedrag), 'Tekst', { aard: 'I', categorie: 'prijs' });
        const typed = fromVelden(toVelden(own, 'N', taal), taal);
        expect(typed).toMatchObject({ bedrag: euro(bedrag), aard: 'I', categorie: 'prijs', tekst: 'Tekst' });
      })
    );
  });

  it('a new one takes the direction of its afwijking, and a fault is told', () => {
    expect(toVelden(null, 'N', 'nl')).toMatchObject({ vn: 'N', bedrag: '', aard: '' });
    const fault = fromVelden({ tekst: 'x', bedrag: 'veel', vn: 'N' }, 'nl');
    expect(typeof fault === 'string' && isFault(fault)).toBe(true);
  });

  it('leaves what the others do not explain', () => {
    expect(restAfter(euro(-400), null, euro(-300))).toBe('-100');
    expect(restAfter(euro(-400), euro(-600), euro(-700))).toBe('-300');
  });
});

describe('what is typed and not saved', () => {
  const key = vanToelichting('a');
  const nu = { tekst: 'oud', status: '' };
  const typed = typeField({}, key, nu, 'tekst', 'nieuw');

  it('is kept with what the workbook said then', () => {
    expect(typed[key]).toEqual({ velden: { tekst: 'nieuw', status: '' }, vanaf: nu });
  });

  it('is nothing when it is typed back', () => {
    expect(typeField(typed, key, nu, 'tekst', 'oud')).toEqual({});
  });

  it('is let go when it was written, and not when more was typed meanwhile', () => {
    expect(settle(typed, key, { tekst: 'nieuw', status: '' })).toEqual({});
    const more = typeField(typed, key, nu, 'tekst', 'nieuw en meer');
    expect(settle(more, key, { tekst: 'nieuw', status: '' })[key]).toEqual({
      velden: { tekst: 'nieuw en meer', status: '' },
      vanaf: { tekst: 'nieuw', status: '' },
    });
  });

  it('knows when someone else wrote something else', () => {
    const draft = typed[key]!;
    expect(isOvertaken(draft, nu)).toBe(false);
    expect(isOvertaken(draft, { ...nu, tekst: 'van een ander' })).toBe(true);
    // The same words: nothing to choose.
    expect(isOvertaken(draft, { ...nu, tekst: 'nieuw' })).toBe(false);
  });

  it('is never lost by anything but saving it or throwing it away', () => {
    const others: fc.Arbitrary<Verklaaractie> = fc.oneof(
      fc.constant<Verklaaractie>({ wat: 'geopend', afwijking: 'a', open: false }),
      fc.constant<Verklaaractie>({ wat: 'gefilterd', stand: 'akkoord', programma: 'p' }),
      fc.constant<Verklaaractie>({
        wat: 'hersteld',
        ontwerpen: { [key]: { velden: { tekst: 'van gisteren' }, vanaf: {} } },
      }),
      fc.constant<Verklaaractie>({ wat: 'weggegooid', sleutel: 'toelichting:b' }),
      fc.constant<Verklaaractie>({ wat: 'bewaard', sleutel: 'toelichting:b', velden: { tekst: 'nieuw', status: '' } }),
      fc.constant<Verklaaractie>({ wat: 'bewaard', sleutel: key, velden: { tekst: 'iets van eerder' } }),
      fc.constant<Verklaaractie>({ wat: 'oorzaak-verwijderd', oorzaak: null }),
      fc
        .string()
        .map((waarde): Verklaaractie => ({ wat: 'getypt', sleutel: 'toelichting:b', nu: {}, veld: 'tekst', waarde }))
    );
    fc.assert(
      fc.property(fc.array(others, { maxLength: 30 }), (acties) => {
        const begin = { ...VERKLAARSTAAT, ontwerpen: typed };
        const end = acties.reduce(reduceVerklaren, begin);
        return end.ontwerpen[key]?.velden['tekst'] === 'nieuw';
      }),
      { numRuns: 500 }
    );
  });

  it('is listed apart when its afwijking is gone', () => {
    const velden: Velden = { tekst: 'Mijn tekst', status: 'concept' };
    const ontwerpen = {
      [vanToelichting(JEUGD.sleutel)]: { velden, vanaf: {} },
      [vanToelichting('weg|lasten')]: { velden, vanaf: {} },
      'oorzaak:v9': { velden: { tekst: 'Oorzaak' }, vanaf: {} },
      'oorzaak:v-Bekend': { velden: { tekst: 'x' }, vanaf: {} },
    };
    const known = resultaat(ALLE, { oorzaken: [oorzaak(INKOMEN.sleutel, null, 'Bekend')] });
    expect(looseOntwerpen(ontwerpen, known).map(([, tekst]) => tekst)).toEqual(['Mijn tekst · concept', 'Oorzaak']);
    expect(draftedAfwijkingen(ontwerpen, known)).toEqual(new Set([JEUGD.sleutel, 'weg|lasten', INKOMEN.sleutel]));
    expect(without(ontwerpen, 'oorzaak:v9')).not.toHaveProperty('oorzaak:v9');
  });
});

describe('the list', () => {
  it('holds what must be explained, most unexplained first', () => {
    const oorzaken = [oorzaak(INKOMEN.sleutel, euro(-900_000), 'Instroom')];
    expect(names(collect(resultaat(ALLE, { oorzaken }), NIETS))).toEqual(['Jeugd', 'Inkomen']);
  });

  it.each([
    ['a note', { toelichtingen: [toelichting(KLEIN.sleutel, 'Toch iets.')] }],
    ['a cause', { oorzaken: [oorzaak(KLEIN.sleutel, null, 'Iets')] }],
  ])('keeps %s in view when the threshold went up', (_, anders) => {
    expect(names(collect(resultaat(ALLE, anders), NIETS))).toContain('Sport');
  });

  it('keeps what is being typed in view', () => {
    expect(names(collect(resultaat(ALLE), new Set([KLEIN.sleutel])))).toContain('Sport');
  });

  it('does not count a cause that the result does not count', () => {
    const oorzaken = [oorzaak(JEUGD.sleutel, euro(500_000), 'Dubbel')];
    const dekking = [
      { sleutel: JEUGD.sleutel, verklaard: euro(0), onverklaard: JEUGD.afwijking, procent: null, oorzaken: [] },
    ];
    const deel = collect(resultaat(ALLE, { oorzaken, meer: { dekking } }), NIETS).find((d) => d.afwijking === JEUGD);
    expect(deel).toMatchObject({ onverklaard: '500000', dekking: 0 });
  });

  it('keeps its order while causes are typed; what is new stands where its size puts it', () => {
    const before = collect(resultaat(ALLE), NIETS);
    const order = new Map(before.map((deel, index) => [deel.afwijking.sleutel, index]));
    const oorzaken = [oorzaak(INKOMEN.sleutel, euro(-900_000), 'Instroom')];
    const groot = afwijking(euro(1), euro(99_000_000), { code: '1.9', naam: 'Groot' });
    const after = collect(resultaat([...ALLE, groot], { oorzaken }), NIETS);
    expect(names(after)).toEqual(['Groot', 'Jeugd', 'Inkomen']);
    expect(names(sortKnown(after, order))).toEqual(['Groot', 'Inkomen', 'Jeugd']);
    expect(names(sortKnown(after, new Map()))).toEqual(['Groot', 'Jeugd', 'Inkomen']);
  });
});

describe('coverage', () => {
  it.each([
    ['-500', '-1000', 50],
    ['-999', '-1000', 99],
    ['-999.9', '-1000', 99],
    ['-1000', '-1000', 100],
    ['-1200', '-1000', 100],
    ['500', '-1000', 0],
    ['0', '-1000', 0],
    ['0', '0', 100],
  ])('%s of %s is %s%', (deel, geheel, procent) => {
    expect(shareOf(decimaal(deel), decimaal(geheel))).toBe(procent);
  });

  it('of the whole adds sizes, so that voordeel and nadeel do not hide each other', () => {
    const oorzaken = [
      oorzaak(INKOMEN.sleutel, euro(-600_000), 'Instroom'),
      oorzaak(JEUGD.sleutel, euro(-50_000), 'Verkeerde kant'),
    ];
    expect(coverageOf(collect(resultaat(ALLE, { oorzaken }), NIETS))).toEqual({
      verklaard: '600000',
      totaal: '1500000',
      procent: 40,
    });
  });
});

describe('what is still open', () => {
  const open = (anders: Parameters<typeof resultaat>[1]): string[] =>
    names(collect(resultaat(ALLE, anders), NIETS).filter(isOpen));

  it.each([
    ['without a note', {}, ['Inkomen', 'Jeugd']],
    ['with a text only', { toelichtingen: [toelichting(JEUGD.sleutel, 'Minder vraag.')] }, ['Inkomen']],
    ['with causes and a rest', { oorzaken: [oorzaak(JEUGD.sleutel, euro(1), 'Deels')] }, ['Inkomen', 'Jeugd']],
    ['wholly explained', { oorzaken: [oorzaak(JEUGD.sleutel, euro(500_000), 'Geheel')] }, ['Inkomen']],
    [
      'out of date',
      { toelichtingen: [toelichting(JEUGD.sleutel, 'Minder vraag.', { verouderd: true })] },
      ['Inkomen', 'Jeugd'],
    ],
  ] as const)('%s', (_, anders, expected) => {
    expect(open(anders).sort()).toEqual(expected);
  });

  it('is a filter, as is the status', () => {
    const toelichtingen = [toelichting(JEUGD.sleutel, 'x', { status: 'Akkoord' })];
    const delen = collect(resultaat(ALLE, { toelichtingen }), NIETS);
    expect(names(delen.filter((deel) => fits(deel, 'akkoord')))).toEqual(['Jeugd']);
    expect(names(delen.filter((deel) => fits(deel, 'open')))).toEqual(['Inkomen']);
    expect(names(delen.filter((deel) => fits(deel, 'alle')))).toHaveLength(2);
  });
});
