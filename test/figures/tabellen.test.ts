import { gedrukt, lees } from './lees';

describe('rows with dropped blanks', () => {
  const kop =
    'Jaarrekening 2022\nBedragen x € 1.000\nPrimitieve begroting 2022 Lasten Primitieve begroting 2022 Baten Primitieve begroting 2022 Saldo Rekening 2022 Lasten Rekening 2022 Baten Rekening 2022 Saldo\n';
  const vol = 'Zorg 2.220 120 -2.100 2.501 231 -2.270\nOnderwijs 812 357 -455 1.537 274 -1.263\n';

  it('are placed when one placement only closes', async () => {
    const lezing = await lees(`${kop}${vol}Belasting 222 -222 333 -333\n`);
    expect(gedrukt(lezing)[2]).toEqual(['Belasting', '222', null, '-222', '333', null, '-333']);
    expect(lezing.twijfels).toEqual([]);
  });

  it('are left open with their possibilities when more than one does', async () => {
    const lezing = await lees(`${kop}${vol}Vennootschapsbelasting 129 -129\n`);
    const rij = lezing.tabellen[0]?.rijen[2];
    expect(rij?.cellen).toEqual([null, null, null, null, null, null]);
    expect(rij?.twijfel).toMatchObject({
      code: 'cellen-onzeker',
      mogelijkheden: [
        [null, null, null, '129', null, '-129'],
        ['129', null, '-129', null, null, null],
      ],
    });
    expect(lezing.twijfels).toContainEqual(rij?.twijfel);
  });
});

describe('kinds in the rows', () => {
  const rijen =
    'Jaarrekening 2022\nin € 1.000\n\tBegroting 2022\tBegroting 2022 na wijziging\tRekening 2022\tVerschil\n1. Zorg\nLasten\t140\t150\t130\t20\nBaten\t-30\t-60\t-40\t-20\nSaldo\t110\t90\t90\t0\n2. Werk\nLasten\t470\t490\t510\t-20\nBaten\t-210\t-230\t-250\t20\nSaldo\t260\t260\t260\t0\n';

  it('get their programme from the heading, and their signs from the figures', async () => {
    const tabel = (await lees(rijen)).tabellen[0];
    expect(tabel?.tekenconventie).toEqual({
      lasten: 'positief',
      baten: 'negatief',
      saldo: 'lasten+baten',
      verschil: 'begroting-rekening',
    });
    expect(tabel?.rijen.map((r) => [r.rol, r.soort, r.programma])).toEqual([
      ['kop', null, null],
      ['regel', 'lasten', '1. Zorg'],
      ['regel', 'baten', '1. Zorg'],
      ['subtotaal', 'saldo', '1. Zorg'],
      ['kop', null, null],
      ['regel', 'lasten', '2. Werk'],
      ['regel', 'baten', '2. Werk'],
      ['subtotaal', 'saldo', '2. Werk'],
    ]);
  });

  it('have amounts in the house sign, and differences as their effect on the result', async () => {
    const tabel = (await lees(rijen)).tabellen[0];
    expect(tabel?.rijen.slice(1, 4).map((r) => r.cellen.slice(2).map((c) => c?.bedrag))).toEqual([
      ['130000', '20000'],
      ['40000', '-20000'],
      ['-90000', '0'],
    ]);
  });
});

describe('what is not sure', () => {
  it('has no amount: a saldo of which the sign is not known', async () => {
    const lezing = await lees(
      'Jaarrekening 2022\nx € 1.000\n\tSaldo begroting na wijziging 2022\tSaldo rekening 2022\nZorg\t10\t12\nWerk\t20\t18\n'
    );
    expect(lezing.twijfels.map(({ code }) => code)).toContain('teken-onzeker');
    expect(lezing.tabellen[0]?.rijen[0]?.cellen[0]).toMatchObject({ waarde: '10', bedrag: null });
  });

  it.each([
    ['Begroting 2022', 'na wijziging', ['reeks-aangenomen']],
    ['Begroting 2022 na wijziging', 'na wijziging', []],
  ] as const)('is which begroting stands beside the rekening: %s', async (kop, reeks, twijfels) => {
    const lezing = await lees(
      `Jaarrekening 2022\nBedragen x € 1.000\n\t${kop} Lasten\t${kop} Baten\tRekening 2022 Lasten\tRekening 2022 Baten\n` +
        'Zorg\t10\t2\t12\t3\nWerk\t20\t4\t18\t5\n'
    );
    expect(lezing.tabellen[0]?.kolommen[0]).toMatchObject({ reeks, soort: 'lasten', jaar: 2022 });
    expect(lezing.twijfels.map(({ code }) => code)).toEqual(twijfels);
  });

  it.each(['Verschil in %', '%', 'Afwijking (procenten)', 'Realisatie 2023 in procent van begroting'])(
    'no amounts: a column of percentages, %s',
    async (kop) => {
      const lezing = await lees(
        [
          'Jaarstukken 2023',
          'Bedragen x € 1.000',
          `\tBegroting 2023 na wijziging\tRekening 2023\tVerschil\t${kop}`,
          'Lasten\t1.204\t1.250\t-46\t-3,8',
          'Baten\t610\t582\t-28\t-4,6',
          'Saldo\t-594\t-668\t-74\t-12,5',
        ].join('\n')
      );
      expect(lezing.tabellen[0]?.kolommen[3]).toMatchObject({ kop, reeks: null, soort: 'aandeel' });
      expect(lezing.tabellen[0]?.rijen.map(({ cellen }) => cellen[3])).toMatchObject([
        { tekst: '-3,8', bedrag: null },
        { tekst: '-4,6', bedrag: null },
        { tekst: '-12,5', bedrag: null },
      ]);
      expect(lezing.tabellen[0]?.tekenconventie.verschil).toBe('effect');
      expect(lezing.twijfels).toEqual([]);
    }
  );

  it.each([
    ['that add up to it are of its kind', '325,7', 'lasten', []],
    ['that do not add up to it stay of no kind', '326,7', null, ['rij-onbekend']],
  ] as const)('rows above a total of lasten %s', async (_, totaal, soort, twijfels) => {
    const lezing = await lees(
      [
        'Jaarverslag 2022',
        "Bedragen in miljoenen euro's",
        '\tBegroting na wijziging 2022\tRekening 2022',
        'Mobiliteit\t230,1\t221,7',
        'Natuur\t91,3\t90,9',
        'Bestuur\t12,9\t13,1',
        `Totaal lasten\t334,3\t${totaal}`,
      ].join('\n')
    );
    expect(lezing.tabellen[0]?.rijen.map((rij) => rij.soort)).toEqual([soort, soort, soort, 'lasten']);
    expect(lezing.twijfels.map(({ code }) => code)).toEqual(twijfels);
  });

  it.each(['Kolom A', ''])('loses no amounts below a name that says nothing: "%s"', async (naam) => {
    const lezing = await lees(
      ['Jaarstukken 2023', `| Taakveld | ${naam} | Kolom B | Uitkomst |`, '|---|---|---|---|']
        .concat(['| 6.1 Wmo | 2.053 | 1.037 | -1.016 |', '| 6.2 Jeugd | 2.630 | 1.948 | -682 |'])
        .join('\n')
    );
    const gelezen = lezing.tabellen.flatMap((tabel) => tabel.rijen.map((rij) => rij.cellen.map((cel) => cel?.tekst)));
    const heel = [
      ['2.053', '1.037', '-1.016'],
      ['2.630', '1.948', '-682'],
    ];
    if (naam === '') expect(lezing.twijfels.map(({ code }) => code)).toContain('tabel-onleesbaar');
    else expect(gelezen).toEqual(heel);
  });

  it('is said: signs of saldi that follow from the income that pays for them', async () => {
    const lezing = await lees(
      [
        'Jaarrekening 2022',
        'Saldo per programma (x € 1.000)',
        '\tBegroting na wijziging 2022\tRekening 2022',
        'Zorg\t-4.100\t-4.300',
        'Wonen\t-1.900\t-1.700',
        'Algemene dekkingsmiddelen\t6.050\t6.100',
        'Totaal\t50\t100',
      ].join('\n')
    );
    expect(lezing.tabellen[0]?.rijen[0]?.cellen[0]).toMatchObject({ waarde: '-4100', bedrag: '-4100000' });
    expect(lezing.twijfels).toMatchObject([{ code: 'teken-afgeleid', label: 'Algemene dekkingsmiddelen' }]);
  });

  it('is said: a missing unit, an unknown column, words for a number', async () => {
    const lezing = await lees(
      'Jaarrekening 2022\n\tLasten rekening 2022\tBaten rekening 2022\tRuimte voor iets\nZorg\t10\tPM\t4\nWerk\t20\t18\t5\n'
    );
    const codes = lezing.twijfels.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['eenheid-onbekend', 'kolom-onbekend', 'geen-getal']));
  });
});

describe('a name on two lines', () => {
  const KOP =
    'Jaarrekening 2021\nBedragen x € 1.000\n\nProgramma Lasten begroting 2021 na wijziging Lasten rekening 2021\n';

  it.each([
    ['Zorg en welzijn voor alle inwoners\nvan de gemeente', 'Zorg en welzijn voor alle inwoners van de gemeente'],
    ['Ondersteuning van de\norganisatie', 'Ondersteuning van de organisatie'],
    ['Programma Zorg\nwaarvan incidenteel', 'waarvan incidenteel'],
  ])('%j is that of one row: %s', async (gedrukteNaam, label) => {
    const lezing = await lees(`${KOP}Bestuur 4.120 4.010\n${gedrukteNaam} 18.330 18.900\nRuimte 9.040 8.877\n`);
    expect(lezing.tabellen[0]?.rijen.map((rij) => rij.label)).toContain(label);
  });
});
