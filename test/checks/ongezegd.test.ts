import { checkLezingen, type Controle } from '../../src/checks/index';
import { lees } from '../figures/lees';

// Figures of published documents, of which the labels do not say what belongs together; an expert sees it at once.

const COLUMNS = '\tBegroting 2022\tBegroting 2022 na wijziging\tRealisatie 2022\tVerschil 2022';
const VEILIGHEID = [
  'Lasten\t5.376\t5.784\t5.729\t55',
  'Baten\t-57\t-244\t-207\t-36',
  'Totaal Veiligheid\t5.319\t5.541\t5.522\t18',
];
const BESTUUR = [
  'Lasten\t5.592\t5.237\t4.995\t242',
  'Baten\t-7.694\t-6.694\t-7.437\t744',
  'Totaal Bestuur\t-2.102\t-1.457\t-2.443\t986',
];
const ONDERWIJS = [
  'Lasten\t7.599\t8.076\t7.898\t178',
  'Baten\t-2.317\t-2.800\t-2.871\t71',
  'Totaal Onderwijs\t5.282\t5.276\t5.027\t249',
];

async function check(...regels: readonly string[]): Promise<Controle> {
  return checkLezingen([await lees(['Bedragen x € 1.000', '', ...regels].join('\n'))]);
}

/** How many verdicts of a check, and how many of them rounding does not explain. */
function count({ bevindingen }: Controle, code: string): string {
  const own = bevindingen.filter((bevinding) => bevinding.code === code);
  const wrong = own.filter(({ oordeel, gezamenlijk }) => oordeel === 'verschil' || !gezamenlijk);
  return `${own.length} tested, ${wrong.length} wrong`;
}

describe('lasten, baten and a saldo that stand together', () => {
  it('make a saldo, whatever the label of the third row', async () => {
    expect(count(await check(COLUMNS, ...BESTUUR, ...VEILIGHEID, ...ONDERWIJS), 'rij-saldo')).toBe(
      '12 tested, 0 wrong'
    );
  });

  it('a turned sign among them is found', async () => {
    const wrong = VEILIGHEID.map((regel) => regel.replace('-207', '207'));
    const controle = await check(COLUMNS, ...BESTUUR, ...wrong, ...ONDERWIJS);
    const found = controle.bevindingen.find(({ code, oordeel }) => code === 'rij-saldo' && oordeel === 'verschil');
    expect(found?.verdachten).toEqual([['d1.t1.r5.c3']]);
    expect(found?.suggesties).toContainEqual(expect.objectContaining({ reden: 'teken', waarde: '-207' }));
  });

  it('three that make no saldo in any column are left alone, and that is said', async () => {
    const other = ['Lasten\t100\t200\t300\t-100', 'Baten\t-50\t-60\t-70\t10', 'Totaal Diversen\t900\t800\t700\t100'];
    const controle = await check(COLUMNS, ...BESTUUR, ...VEILIGHEID, ...ONDERWIJS, ...other);
    expect(count(controle, 'rij-saldo')).toBe('12 tested, 0 wrong');
    expect(controle.nietGetoetst.filter(({ code }) => code === 'rij-saldo').map(({ reden }) => reden)).toEqual(
      Array(4).fill('optelling-onduidelijk')
    );
  });
});

describe('a blank place', () => {
  const KOP = '\tBegroting 2023 Lasten\tBegroting 2023 Baten\tBegroting 2023 Saldo';
  const GEVULD = [
    '0.2 Burgerzaken\t812\t357\t-455',
    '0.3 Gebouwen\t969\t211\t-758',
    '0.4 Overhead\t10.858\t101\t-10.757',
  ];
  const LEEG = ['0.1 Bestuur\t2.220\t\t-2.220', '0.64 Belastingen\t222\t\t-222', '0.9 Vpb\t129\t\t-129'];

  it('means nil where the saldi say so, and its row is tested', async () => {
    expect(count(await check(KOP, ...GEVULD, ...LEEG), 'rij-saldo')).toBe('6 tested, 0 wrong');
  });

  it('is no nil where too few rows say so: not tested, and why', async () => {
    const controle = await check(KOP, ...GEVULD, LEEG[0] ?? '', '0.64 Belastingen\t222\t\t-200');
    expect(count(controle, 'rij-saldo')).toBe('3 tested, 0 wrong');
    expect(controle.nietGetoetst.map(({ reden }) => reden)).toEqual(['cel-ontbreekt', 'cel-ontbreekt']);
  });
});

describe('a row that is a sum without saying so', () => {
  const KOP = '\tPrimitief 2022 Lasten\tPrimitief 2022 Baten\tNa wijziging 2022 Lasten\tNa wijziging 2022 Baten';
  const PROGRAMMAS = [
    'Bestuur\t4.050\t1.163\t5.143\t1.005',
    'Veiligheid\t4.857\t358\t5.619\t581',
    'Verkeer\t9.464\t3.650\t10.263\t3.983',
    'Economie\t16.549\t15.324\t4.893\t3.053',
  ];
  const SOM = 'Gerealiseerde baten en lasten\t34.920\t20.495\t25.918\t8.622';
  const DEKKING = ['Heffingen\t730\t12.265\t730\t12.107', 'Saldo van de financieringsfunctie\t153\t16\t-119\t16'];

  it('is tested, and a line that begins with saldo is no total', async () => {
    const controle = await check(KOP, ...PROGRAMMAS, SOM, ...DEKKING);
    expect(count(controle, 'kolom-totaal')).toBe('4 tested, 0 wrong');
    expect(controle.nietGetoetst.filter(({ code }) => code === 'kolom-totaal')).toEqual([]);
  });

  it('one wrong column of it is called wrong', async () => {
    const controle = await check(KOP, ...PROGRAMMAS, SOM.replace('25.918', '25.198'), ...DEKKING);
    expect(count(controle, 'kolom-totaal')).toBe('4 tested, 1 wrong');
  });

  it('a row that is near the sum in one column only is a row', async () => {
    const controle = await check(KOP, ...PROGRAMMAS, 'Overig\t34.920\t7\t12\t40', ...DEKKING);
    expect(count(controle, 'kolom-totaal')).toBe('0 tested, 0 wrong');
  });
});

it('differences that follow another order in one kind of row are tested for the others', async () => {
  const { bevindingen, nietGetoetst } = await check(
    '\tL/B\tBegroting primair 2016\tBegroting gewijzigd 2016\tRekening 2016\tVerschil',
    'Uitkering\tL\t0\t0\t1\t1',
    'Uitkering\tB\t10.679\t10.896\t10.931\t35',
    'Belastingen\tL\t0\t0\t28\t28',
    'Belastingen\tB\t2.132\t2.097\t2.096\t-1',
    'Treasury\tL\t6\t6\t61\t55',
    'Treasury\tB\t745\t745\t714\t-31',
    'Totaal lasten\t\t6\t6\t90\t84',
    'Totaal baten\t\t13.556\t13.738\t13.741\t3',
    'Saldo\t\t-13.550\t-13.732\t-13.651\t-81'
  );
  const own = bevindingen.filter(({ code }) => code === 'verschil-kolom');
  expect(own.map(({ oordeel }) => oordeel)).toEqual(Array(8).fill('sluit'));
  expect(nietGetoetst.map(({ id }) => id)).toEqual(['verschil-kolom:d1.t1.r9.c4']);
});

it('differences of which the order is not known may be effects that add up', async () => {
  const { bevindingen } = await check(
    '\tBegroting na wijziging 2016\tRekening 2016\tAfwijking ten opzichte van de laatste raming',
    'Lasten\t12.980\t13.410\t-530',
    'Baten\t4.400\t4.720\t410',
    'Saldo\t-8.580\t-8.690\t-120'
  );
  expect(bevindingen.filter(({ code }) => code === 'rij-saldo').map(({ oordeel }) => oordeel)).toEqual(
    Array(3).fill('sluit')
  );
});

it('a column of which it is not known which begroting it is adds up all the same', async () => {
  const { bevindingen } = await check(
    'Programmabegroting 2025',
    '\tRekening 2023\tBegroting 2024\tBegroting 2024 in %\tRaming 2026',
    'Lasten\t\t\t\t',
    'Openbaar onderwijs\t1.204\t1.250\t22\t1.322',
    'Huisvesting\t5.610\t5.822\t78\t6.391',
    'Totaal lasten\t6.814\t7.072\t99\t7.713',
    'Totaal baten\t814\t72\t1\t713',
    'Saldo\t-6.000\t-7.000\t-98\t-7.000'
  );
  const cellen = bevindingen.map(({ totaal, oordeel }) => `${totaal} ${oordeel}`);
  expect(cellen).toEqual(expect.arrayContaining(['d1.t1.r4.c2 sluit', 'd1.t1.r6.c2 sluit']));
  expect(cellen.filter((cel) => cel.includes('.c3'))).toEqual([]);
});

it('a row of one series that is printed in euro is recognised, though no two figures explain it', async () => {
  const regels = [
    '\tBegroting 2017 Lasten\tBegroting 2017 Baten\tBegroting 2017 Saldo\tRekening 2017 Lasten\tRekening 2017 Baten\tRekening 2017 Saldo',
    'Sociaal domein\t64.535.000\t17.815.000\t-46.720.000\t69.376\t16.174\t-53.202',
    'Ruimtelijk domein\t22.072\t11.876\t-10.196\t25.612\t13.471\t-12.141',
    'Bestuur\t5.025\t16\t-5.009\t5.514\t50\t-5.464',
    'Dienstverlening\t2.226\t24\t-2.202\t2.517\t26\t-2.491',
    'Totaal\t93.858\t29.731\t-64.127\t103.019\t29.721\t-73.298',
  ];
  const { bevindingen } = await check(...regels);
  const wrong = bevindingen.filter(({ oordeel }) => oordeel === 'verschil');
  const samen = [
    { cel: 'd1.t1.r1.c1', waarde: '64535' },
    { cel: 'd1.t1.r1.c2', waarde: '17815' },
    { cel: 'd1.t1.r1.c3', waarde: '-46720' },
  ];
  expect(wrong.map(({ totaal }) => totaal)).toEqual(['d1.t1.r5.c1', 'd1.t1.r5.c2', 'd1.t1.r5.c3']);
  for (const { suggesties } of wrong)
    expect(suggesties).toContainEqual(expect.objectContaining({ reden: 'factor-1000', samen }));
});
