import type { Indicatorkeuze } from '../../src/domain/indicatorreeks';
import type { Lezing } from '../../src/domain/lezing';
import { isOpmaak } from '../../src/workbook/stap';
import { planWorkbook } from '../../src/workbook/plan-workbook';
import { compareWorkbook } from '../../src/workbook/vergelijk/vergelijk';
import { lezingMet, type Gegeven } from '../figures/indicatorbouw';
import { Geheugenwerkmap } from '../support/geheugenwerkmap';
import { dossierOf, OM, reconcile, run, TEKST } from './voorbeeld';

const BANEN = 'd1|1.4|Toename banen|2021';
const banen: Gegeven = {
  naam: 'Toename banen',
  doelstelling: '1.4',
  jaren: '2020: 500 | 896;2021: 372 | 474',
  claim: 'nee',
  toelichting: 'De groei bleef achter.',
};
const boek = (...gegevens: readonly Gegeven[]): Lezing => lezingMet('d1', 2021, gegevens);

function loaded(...lezingen: readonly Lezing[]): Geheugenwerkmap {
  const werkmap = new Geheugenwerkmap();
  run(werkmap, lezingen);
  return werkmap;
}

const cell = (werkmap: Geheugenwerkmap, kop: string, sleutel = BANEN): unknown =>
  werkmap.cell('tblIndicatoren', sleutel, kop);
const contentOf = (werkmap: Geheugenwerkmap): unknown[] => run(werkmap).stappen.filter((stap) => !isOpmaak(stap));

describe('the sheet Indicatoren', () => {
  it('gives every indicator back as it was read', () => {
    const lezing = boek(
      banen,
      { naam: 'Wachttijd', jaren: '2021: 4 weken | 10-15;2022: - | 5', eenheid: 'weken', claim: 'nvt' },
      { naam: null, jaren: '', claim: 'nee', toelichting: 'Zonder naam.' }
    );
    const met = {
      ...lezing,
      indicatoren: lezing.indicatoren.map((i, n) =>
        n === 1 ? { ...i, referentie: { Nederland: '6,3', 'Zeeland: kust': '2' } } : i
      ),
    };
    const [terug] = dossierOf(loaded(met), []).lezingen;
    const kort = (l: Lezing | undefined) =>
      l?.indicatoren.map((i) => [
        i.id,
        i.naam,
        i.eenheid,
        i.gehaald.document,
        i.toelichting,
        i.referentie,
        i.jaren.map(({ jaar, begroting, realisatie }) => [
          jaar,
          begroting?.tekst,
          begroting?.waarde,
          realisatie?.tekst,
          realisatie?.waarde,
        ]),
      ]);
    expect(kort(terug)).toEqual(kort(met));
  });

  it('writes nothing the second time', () => {
    expect(
      contentOf(loaded(boek(banen), lezingMet('d2', 2023, [{ ...banen, claim: 'ja', jaren: '2023: 5 | 6' }])))
    ).toEqual([]);
  });

  it('says why the direction is what it is, what was drafted and with what it was joined', () => {
    const werkmap = loaded(
      boek(banen),
      lezingMet('d2', 2023, [{ ...banen, naam: 'Toename baan', jaren: '2023: 5 | 6', claim: null }])
    );
    expect(cell(werkmap, 'Reden richting')).toBe('door de naam: “Toename”');
    expect(cell(werkmap, 'Concept')).toContain('de realisatie (474) het doel (372) haalt');
    expect(cell(werkmap, 'Koppeling', 'd2|1.4|Toename baan|2023')).toBe('lijkt op “Toename banen” (1,00): controleer');
    expect(cell(werkmap, 'Reeks', 'd2|1.4|Toename baan|2023')).toBe('1.4 Toename banen');
  });

  it('keeps the figures of two documents that differ apart, and says so in both', () => {
    const werkmap = loaded(boek(banen), lezingMet('d2', 2022, [{ ...banen, jaren: '2021: 372 | 480;2022: 5 | 6' }]));
    expect(cell(werkmap, 'Opmerking')).toBe('Realisatie 2021: hier 474, in jaarstukken-2022.txt 480.');
    expect(cell(werkmap, 'Opmerking', 'd2|1.4|Toename banen|2021')).toBe(
      'Realisatie 2021: hier 480, in jaarstukken-2021.txt 474.'
    );
    expect([cell(werkmap, 'Realisatie'), cell(werkmap, 'Realisatie', 'd2|1.4|Toename banen|2021')]).toEqual([474, 480]);
  });

  it('puts a judgement on a year without figures in a row of its own', () => {
    const werkmap = loaded(lezingMet('d1', 2023, [{ ...banen, jaren: '2021: 5 | 4' }]));
    expect(cell(werkmap, 'Doel gehaald volgens document')).toBe('');
    expect(cell(werkmap, 'Doel gehaald volgens document', 'd1|1.4|Toename banen|2023')).toBe('nee');
    expect(contentOf(werkmap)).toEqual([]);
  });
});

describe('what the user did on the sheet Indicatoren', () => {
  it('the direction counts in every row of the series, stays when the document is loaded again, and can be taken back', () => {
    const werkmap = loaded(boek(banen));
    werkmap.type('tblIndicatoren', BANEN, 'Uw richting', 'lager');
    run(werkmap, [boek(banen)]);
    const eerder = 'd1|1.4|Toename banen|2020';
    expect([cell(werkmap, 'Richting'), cell(werkmap, 'Richting', eerder)]).toEqual(['lager', 'lager']);
    expect([cell(werkmap, 'Uw richting'), cell(werkmap, 'Uw richting', eerder)]).toEqual(['lager', '']);
    expect(cell(werkmap, 'Reden richting')).toBe('door u gekozen');
    werkmap.type('tblIndicatoren', BANEN, 'Uw richting', '');
    run(werkmap);
    expect(cell(werkmap, 'Richting')).toBe('hoger');
  });

  it('a direction typed over the inferred one is taken as the choice that it is', () => {
    const werkmap = loaded(boek(banen));
    werkmap.type('tblIndicatoren', BANEN, 'Richting', 'lager');
    run(werkmap);
    run(werkmap, [boek(banen)]);
    expect([cell(werkmap, 'Uw richting'), cell(werkmap, 'Richting')]).toEqual(['lager', 'lager']);
  });

  it('a word that is no direction is left standing and ignored', () => {
    const werkmap = loaded(boek(banen));
    werkmap.type('tblIndicatoren', BANEN, 'Uw richting', 'weet ik niet');
    run(werkmap, [boek(banen)]);
    expect([cell(werkmap, 'Uw richting'), cell(werkmap, 'Richting')]).toEqual(['weet ik niet', 'hoger']);
  });

  it('a note is kept, and marked when the figures under it change', () => {
    const werkmap = loaded(boek(banen));
    werkmap.type('tblIndicatoren', BANEN, 'Notitie', 'Nagaan bij economie.');
    run(werkmap);
    expect([cell(werkmap, 'Stand'), cell(werkmap, 'Notitie voor')]).toEqual(['', '372 / 474']);
    run(werkmap, [boek({ ...banen, jaren: '2020: 500 | 896;2021: 372 | 480' })]);
    expect(cell(werkmap, 'Notitie')).toBe('Nagaan bij economie.');
    expect(cell(werkmap, 'Stand')).toBe(TEKST.indicator.notitieVerouderd);
  });

  it('a note on an indicator that is gone is kept, marked, and never read as an indicator', () => {
    const werkmap = loaded(boek(banen, { naam: 'Bereik', jaren: '2021: 5 | 6' }));
    werkmap.type('tblIndicatoren', BANEN, 'Notitie', 'Nagaan bij economie.');
    run(werkmap);
    run(werkmap, [boek({ naam: 'Bereik', jaren: '2021: 5 | 6' })]);
    expect(cell(werkmap, 'Notitie')).toBe('Nagaan bij economie.');
    expect(cell(werkmap, 'Vergelijking')).toBe(TEKST.vervallenRegel);
    expect(dossierOf(werkmap, []).lezingen[0]?.indicatoren.map(({ naam }) => naam)).toEqual(['Bereik']);
    expect(contentOf(werkmap)).toEqual([]);
  });

  it('a figure typed over a printed one is kept when the document is loaded again; emptied, the printed one is back', () => {
    const werkmap = loaded(boek(banen));
    werkmap.type('tblIndicatoren', BANEN, 'Realisatie', 300);
    run(werkmap);
    run(werkmap, [boek(banen)]);
    expect([cell(werkmap, 'Realisatie'), cell(werkmap, 'Realisatie zoals gedrukt')]).toEqual([300, '474']);
    expect(dossierOf(werkmap, []).lezingen[0]?.indicatoren[0]?.jaren[1]?.realisatie).toMatchObject({
      tekst: '474',
      waarde: '300',
    });
    werkmap.type('tblIndicatoren', BANEN, 'Realisatie', '');
    run(werkmap);
    expect(cell(werkmap, 'Realisatie')).toBe(474);
  });

  it('a target typed as words is judged as words, and the printed one is kept', () => {
    const werkmap = loaded(boek(banen));
    werkmap.type('tblIndicatoren', BANEN, 'Begroting', 'minimaal 500');
    run(werkmap);
    expect(reconcile(dossierOf(werkmap, [])).reeksen?.[0]?.leden[0]?.oordeel).toMatchObject({
      berekend: 'nee',
      vergelijk: 'eens',
    });
    expect(cell(werkmap, 'Begroting zoals gedrukt')).toBe('372');
  });

  it('two series are joined or kept apart as the user says', () => {
    const werkmap = loaded(
      boek({ naam: 'Uitstroom naar werk', jaren: '2021: 5 | 6' }),
      lezingMet('d2', 2023, [{ naam: 'Uitstroom naar werk jongeren', jaren: '2023: 5 | 6' }])
    );
    const rij = 'd2|1.1|Uitstroom naar werk jongeren|2023';
    expect(cell(werkmap, 'Opmerking', rij)).toMatch(/^Lijkt op “Uitstroom naar werk” .*is dit dezelfde\?/);
    werkmap.type('tblIndicatoren', rij, 'Uw koppeling', 'akkoord');
    run(werkmap);
    expect(cell(werkmap, 'Reeks', rij)).toBe('1.1 Uitstroom naar werk');
    expect(cell(werkmap, 'Koppeling', rij)).toMatch(/akkoord$/);
    werkmap.type('tblIndicatoren', rij, 'Uw koppeling', 'apart');
    run(werkmap);
    expect(cell(werkmap, 'Reeks', rij)).toBe('1.1 Uitstroom naar werk jongeren');
    expect(cell(werkmap, 'Opmerking', rij)).toBe('');
  });

  it('a choice in the pane is written to its row, also when it is taken back', () => {
    const werkmap = loaded(boek(banen));
    const choose = (richting: Indicatorkeuze['richting']): void => {
      const dossier = dossierOf(werkmap, []);
      const keuze = {
        sleutel: BANEN,
        richting,
        koppeling: null,
        notitie: '',
        geschrevenVoor: null,
        vervallen: false,
        gezet: true,
      };
      const vergelijking = compareWorkbook(
        planWorkbook(reconcile({ ...dossier, indicatorkeuzes: [keuze] }), OM, TEKST),
        werkmap.read()
      );
      if (vergelijking.soort === 'stappen') werkmap.apply(vergelijking.stappen);
    };
    choose('lager');
    expect([cell(werkmap, 'Uw richting'), cell(werkmap, 'Richting')]).toEqual(['lager', 'lager']);
    choose(null);
    expect([cell(werkmap, 'Uw richting'), cell(werkmap, 'Richting')]).toEqual(['', 'hoger']);
  });
});

describe('the sheet Trend', () => {
  it('has a row per series, a choice, and the last six years whatever the number of indicators', () => {
    const veel = Array.from({ length: 200 }, (_, i): Gegeven => ({
      ...banen,
      naam: `Indicator ${String.fromCharCode(65 + (i % 26))}${i}x`,
      claim: null,
    }));
    const werkmap = loaded(boek(...veel));
    const tabel = (naam: string) => werkmap.read().tabellen.find((t) => t.naam === naam);
    expect([
      tabel('tblReeksen')?.waarden.length,
      tabel('tblTrend')?.waarden.length,
      tabel('tblTrendkeuze')?.waarden.length,
    ]).toEqual([200, 6, 1]);
    const { stappen } = run(new Geheugenwerkmap(), [boek(...veel)]);
    const grafieken = stappen.filter((stap) => stap.stap === 'grafiek' && stap.grafiek.blad === 'Trend');
    expect(grafieken).toHaveLength(1);
  });

  it('shows first what the document contradicts, and keeps what the user chose', () => {
    const werkmap = loaded(boek({ naam: 'Bereik', jaren: '2021: 5 | 6' }, banen));
    expect(werkmap.cell('tblTrendkeuze', 'keuze', 'Indicator')).toBe('1.4 Toename banen');
    werkmap.type('tblTrendkeuze', 'keuze', 'Indicator', '1.1 Bereik');
    run(werkmap, [lezingMet('d2', 2023, [{ naam: 'Bereik', jaren: '2023: 7 | 8' }])]);
    expect(werkmap.cell('tblTrendkeuze', 'keuze', 'Indicator')).toBe('1.1 Bereik');
    expect(werkmap.cell('tblTrend', 'jaar-6', 'Jaar')).toBe('2023');
  });
});
