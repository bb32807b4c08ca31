import type { Oorzaakbezwaar } from '../../src/domain/oorzaak';
import { sumBedrag } from '../../src/money/bedrag';
import { decimaal } from '../../src/money/decimaal';
import { toBlokken } from '../../src/report/blokken';
import { toMarkdown } from '../../src/report/markdown';
import { makeRapport } from '../../src/report/maak-rapport';
import { VOLLEDIG, type Rapportkeuze } from '../../src/report/rapport';
import { afwijking, euro, oorzaak, resultaat, toelichting } from './fixtures/resultaat';

const INKOMEN = afwijking(euro(10_000_000), euro(11_000_000), { code: '1.1', naam: 'Inkomen' });
const JEUGD = afwijking(euro(5_000_000), euro(4_500_000), { code: '1.2', naam: 'Jeugd' });
const KLEIN = afwijking(euro(10_000), euro(12_000), { code: '1.3', naam: 'Sport', boven: false, concept: null });
const WONEN = afwijking(euro(3_000_000), euro(3_300_000), { programma: '2 Wonen', code: '2.1', naam: 'Bouw' });
const ALLE = [INKOMEN, JEUGD, WONEN, KLEIN];

function notes(keuze: Partial<Rapportkeuze>, anders: Parameters<typeof resultaat>[1] = {}) {
  const rapport = makeRapport(resultaat(ALLE, anders), { ...VOLLEDIG, ...keuze });
  const inReport = rapport.programmas.flatMap(({ noten }) => noten);
  return { rapport, inReport, names: inReport.map((noot) => noot.afwijking.naam) };
}
const text = (...args: Parameters<typeof notes>): string => toMarkdown(toBlokken(notes(...args).rapport, null));

describe('the notes', () => {
  it('stand per programme, the largest first; what is below the threshold has none', () => {
    const { rapport } = notes({});
    expect(rapport.programmas.map(({ naam, noten }) => [naam, ...noten.map((noot) => noot.afwijking.naam)])).toEqual([
      ['1 Werk', 'Inkomen', 'Jeugd'],
      ['2 Wonen', 'Bouw'],
    ]);
  });

  it('with their causes and what is left add up to the afwijking', () => {
    const oorzaken = [
      oorzaak(INKOMEN.sleutel, euro(-700_000), 'Meer uitkeringen', { aard: 'S' }),
      oorzaak(INKOMEN.sleutel, euro(-200_000), 'Inhaalslag', { aard: 'I', bron: 'jaarstukken.pdf, pagina 12' }),
    ];
    const [noot] = notes({}, { oorzaken }).inReport;
    expect(noot?.onverklaard).toBe(euro(-100_000));
    expect(sumBedrag([...(noot?.oorzaken ?? []), { bedrag: noot!.onverklaard }].map(({ bedrag }) => bedrag))).toBe(
      INKOMEN.afwijking
    );
    expect(text({}, { oorzaken })).toContain(
      [
        '| Meer uitkeringen | 700 | N | S |',
        '| Inhaalslag<br>Bron: jaarstukken.pdf, pagina 12 | 200 | N | I |',
        '| Nog onverklaard | 100 | N |  |',
        '| **Totaal afwijking** | **1.000** | **N** |  |',
      ].join('\n')
    );
  });

  it('say when the causes explain more than there is', () => {
    const oorzaken = [oorzaak(JEUGD.sleutel, euro(600_000), 'Minder aanvragen')];
    expect(text({}, { oorzaken })).toContain('| Meer verklaard dan de afwijking | 100 | N |  |');
  });

  it.each([
    [null, [], 'zonder bedrag'],
    [null, [{ code: 'geen-getal', tekst: 'ca. 5' }], '“ca. 5” is geen bedrag'],
    [null, [{ code: 'zonder-letter', bedrag: decimaal(5) }], 'zonder V of N is niet duidelijk'],
  ] as readonly (readonly [null, readonly Oorzaakbezwaar[], string])[])(
    'name a cause that is not counted (%#)',
    (bedrag, bezwaren, waarom) => {
      const oorzaken = [oorzaak(JEUGD.sleutel, bedrag, 'Tarief', { bezwaren })];
      const { inReport } = notes({}, { oorzaken });
      expect(inReport.find((noot) => noot.afwijking === JEUGD)?.onverklaard).toBe(JEUGD.afwijking);
      expect(text({}, { oorzaken })).toMatch(new RegExp(`Niet meegeteld: Tarief \\(${waarom}`));
    }
  );

  it('follow the coverage that the result computed: a doubtful cause is not counted though it has an amount', () => {
    const oorzaken = [oorzaak(JEUGD.sleutel, euro(500_000), 'Dubbel')];
    const dekking = [
      { sleutel: JEUGD.sleutel, verklaard: euro(0), onverklaard: JEUGD.afwijking, procent: null, oorzaken: [] },
    ];
    const { inReport } = notes({}, { oorzaken, meer: { dekking } });
    expect(inReport.find((noot) => noot.afwijking === JEUGD)).toMatchObject({
      oorzaken: [],
      onverklaard: JEUGD.afwijking,
      nietGeteld: [{ tekst: 'Dubbel' }],
    });
  });

  it('tell a doubt about a cause that is counted all the same', () => {
    const bezwaren = [{ code: 'tekst-noemt-ander-bedrag' as const, genoemd: euro(400_000), bedrag: euro(500_000) }];
    const oorzaken = [oorzaak(JEUGD.sleutel, euro(500_000), 'Tarief, € 400.000 lager', { bezwaren })];
    expect(text({}, { oorzaken })).toContain(
      '> Let op: Tarief, € 400.000 lager (de tekst noemt € 400.000, het bedrag is € 500.000).'
    );
    expect(text({}, { oorzaken })).toContain('| **Totaal afwijking** | **500** | **V** |  |');
  });

  it('go in when somebody wrote one below the threshold, and are not asked for there', () => {
    const { names, rapport } = notes({}, { toelichtingen: [toelichting(KLEIN.sleutel, 'Toch vermeld.')] });
    expect(names).toContain('Sport');
    expect(rapport.open.map(({ afwijking: a }) => a.naam)).not.toContain('Sport');
  });

  it('mark a draft as one, and leave it out beside causes of the user', () => {
    expect(text({})).toContain('**Concept uit de cijfers, nog niet toegelicht:** Concept over Jeugd.');
    const oorzaken = [oorzaak(JEUGD.sleutel, euro(1), 'Iets')];
    expect(text({}, { oorzaken })).not.toContain('Concept over Jeugd.');
  });

  it('mark a note whose figures changed, with the old and the new amount', () => {
    const stale = toelichting(JEUGD.sleutel, 'Minder vraag.', { verouderd: true, geschrevenVoor: euro(-200_000) });
    const shown = text({}, { toelichtingen: [stale] });
    expect(shown).toContain(
      '> Verouderd: geschreven voor een afwijking van € 200.000 N; de afwijking is nu € 500.000 V.'
    );
    expect(shown).toMatch(
      /## Verouderde toelichtingen[^#]*1\.2 Jeugd, lasten: geschreven voor € 200\.000 N, nu € 500\.000 V\./
    );
  });

  it('print status, name and date as typed', () => {
    const note = toelichting(JEUGD.sleutel, 'Minder vraag.', {
      status: 'akkoord',
      door: 'A. de Wit',
      datum: '3-2-2026',
    });
    expect(text({}, { toelichtingen: [note] })).toContain('Status: akkoord, A. de Wit, 3-2-2026.');
  });
});

describe('the choice', () => {
  const written = {
    toelichtingen: [
      toelichting(INKOMEN.sleutel, 'Meer instroom.', { status: 'Akkoord' }),
      toelichting(JEUGD.sleutel, 'Minder vraag.', { status: 'concept', verouderd: true }),
    ],
  };

  it.each([
    [{}, ['Inkomen', 'Jeugd', 'Bouw']],
    [{ alleenAkkoord: true }, ['Inkomen']],
    [{ metVerouderd: false }, ['Inkomen', 'Bouw']],
    [{ metConcept: false }, ['Inkomen', 'Jeugd']],
    [{ programmas: ['2 Wonen'] }, ['Bouw']],
  ] as const)('%j takes %j', (keuze, names) => {
    expect(notes(keuze, written).names).toEqual(names);
  });

  it.each([{ alleenAkkoord: true }, { metVerouderd: false }, { metConcept: false }])(
    '%j leaves nothing out silently: every afwijking above the threshold is a note or is named as open',
    (keuze) => {
      const { rapport, names } = notes(keuze, written);
      const named = new Set([...names, ...rapport.open.map((open) => open.afwijking.naam)]);
      expect([...named].sort()).toEqual(['Bouw', 'Inkomen', 'Jeugd']);
    }
  );

  it('of some programmes is said at the top', () => {
    expect(text({ programmas: ['2 Wonen'] })).toContain('Dit document gaat over een deel van de programma’s.');
  });
});

describe('the threshold', () => {
  const drempel = { bedrag: null, procent: decimaal('5') };
  const vorigJaar = <T extends typeof INKOMEN>(een: T): T => ({
    ...een,
    basis: { ...een.basis, reeks: 'rekening' as const, jaar: 2024 },
  });
  const said = (afwijkingen: readonly (typeof INKOMEN)[]): string => {
    const van = resultaat(afwijkingen);
    return toMarkdown(
      toBlokken(
        makeRapport({ ...van, dossier: { ...van.dossier, instellingen: { drempel } } }, VOLLEDIG),
        '2026-11-21 20:30'
      )
    );
  };

  it('says of what its percentage is: of the begroting only where there is one', () => {
    expect(said([INKOMEN, JEUGD])).toContain('vanaf 5% van de begroting na wijziging 2025.');
    expect(said([vorigJaar(INKOMEN), vorigJaar(JEUGD)])).toContain('vanaf 5% van de rekening 2024.');
    expect(said([INKOMEN, vorigJaar(JEUGD)])).toContain('vanaf 5% van het bedrag waarmee is vergeleken.');
  });
});

describe('the end', () => {
  it('lists what is unexplained, most first, and says what is lacking', () => {
    const oorzaken = [oorzaak(INKOMEN.sleutel, euro(-900_000), 'Instroom')];
    const toelichtingen = [toelichting(JEUGD.sleutel, 'Minder vraag.')];
    const { rapport } = notes({}, { oorzaken, toelichtingen });
    expect(rapport.open.map(({ afwijking: a, reden, onverklaard }) => [a.naam, reden, onverklaard])).toEqual([
      ['Jeugd', 'zonder-bedragen', '500000'],
      ['Bouw', 'geen-toelichting', '-300000'],
      ['Inkomen', 'rest', '-100000'],
    ]);
  });

  it('says so when everything is explained', () => {
    const oorzaken = [INKOMEN, JEUGD, WONEN].map((a) => oorzaak(a.sleutel, a.afwijking, a.naam));
    expect(text({}, { oorzaken })).toContain('Alle afwijkingen boven de drempel zijn geheel verklaard.');
  });

  it('keeps texts whose afwijking is gone', () => {
    const toelichtingen = [toelichting('oud', 'Eenmalige afwikkeling.', { vervallen: true })];
    const oorzaken = [oorzaak('', euro(5), 'Weg', { vervallen: true, onderwerp: '3 Sport, lasten' })];
    expect(text({}, { toelichtingen, oorzaken })).toMatch(
      /## Toelichtingen zonder afwijking[^#]*- oud: Eenmalige afwikkeling\.\n- 3 Sport, lasten: Weg/
    );
  });
});
