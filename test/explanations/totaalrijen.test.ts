import { findAfwijkingen, findNietVergeleken } from '../../src/explanations/find-afwijkingen';
import { sumOverig } from '../../src/explanations/overig';
import { toetsRechtmatigheid } from '../../src/explanations/rechtmatigheid';
import { toWaterval } from '../../src/explanations/waterval';
import { lees } from '../figures/lees';
import { dossier } from './fixtures/dossier';

const EENHEID = 'Bedragen x € 1.000';
const LBS = (reeks: string): string => ['Lasten', 'Baten', 'Saldo'].map((kop) => `${reeks} ${kop}`).join('\t');
const KOP = ['', LBS('Begroting na wijziging 2023'), LBS('Rekening 2023')].join('\t');

async function compare(regels: readonly string[]): ReturnType<typeof read> {
  return read(regels.join('\n'));
}

async function read(tekst: string): Promise<ReturnType<typeof findAfwijkingen>> {
  return findAfwijkingen(dossier([await lees(tekst, 'jaarrekening-2023.txt')]));
}

type Afwijkingen = Awaited<ReturnType<typeof read>>;
const sums = (afwijkingen: Afwijkingen): string[] =>
  sumOverig(afwijkingen)
    .map(({ sleutel, totaalafwijking, rest, delen }) => {
      const [, container = '', soort = ''] = sleutel.split('|');
      return `${container} ${soort} ${totaalafwijking} (${delen.length}, ${rest})`;
    })
    .sort();
const levels = (afwijkingen: Afwijkingen, soort = 'lasten'): Record<string, string | undefined> =>
  Object.fromEntries(afwijkingen.filter((a) => a.soort === soort).map(({ naam, niveau }) => [naam, niveau] as const));

describe('a row that is a total of others is no part', () => {
  it('when it is called a sub-total between programmes: not in sums, waterfall or rechtmatigheid', async () => {
    const afwijkingen = await compare([
      'Overzicht van baten en lasten',
      EENHEID,
      KOP,
      '1 Wonen\t100\t40\t-60\t110\t45\t-65',
      '2 Zorg\t200\t50\t-150\t230\t60\t-170',
      "Subtotaal programma's\t300\t90\t-210\t340\t105\t-235",
      'Belastingen\t5\t250\t245\t6\t255\t249',
      'Saldo financiering\t10\t2\t-8\t10\t3\t-7',
      'Subtotaal dekkingsmiddelen\t15\t252\t237\t16\t258\t242',
    ]);
    expect(sums(afwijkingen)).toEqual([' baten 21000 (4, 0)', ' lasten -41000 (4, 0)', ' saldo -20000 (4, 0)']);
    expect(toWaterval(afwijkingen)).toMatchObject({ begroot: '27000', gerealiseerd: '7000' });
    const rechtmatigheid = toetsRechtmatigheid(afwijkingen, { drempel: { bedrag: null, procent: null } });
    expect(rechtmatigheid).toMatchObject({ overschrijding: '41000', totaleLasten: '356000' });
  });

  it('when its code is the beginning of theirs', async () => {
    const afwijkingen = await compare([
      'Overzicht baten en lasten - Lasten',
      EENHEID,
      '\tBegroting na wijziging 2023\tRekening 2023',
      '1.1 Brandweer\t100\t110',
      '1.2 Openbare orde\t50\t45',
      '1 Veiligheid\t150\t155',
      '2.1 Wegen\t80\t70',
      '2.2 Parkeren\t20\t21',
      '2 Verkeer\t100\t91',
    ]);
    expect(levels(afwijkingen)).toMatchObject({ Veiligheid: 'subtotaal', Verkeer: 'subtotaal' });
    expect(sums(afwijkingen)).toEqual([' lasten 4000 (4, 0)']);
  });

  it('when it is of all programmes, and others follow: no total of the whole', async () => {
    const afwijkingen = await compare([
      'Cijfers per programma',
      EENHEID,
      '\tBegroting na wijziging 2023\tRekening 2023',
      'Programma 1 Lasten\t100\t110',
      'Baten\t40\t45',
      'Saldo\t-60\t-65',
      'Programma 2 Lasten\t200\t230',
      'Baten\t50\t60',
      'Saldo\t-150\t-170',
      "Totaal alle programma's Lasten\t300\t340",
      'Baten\t90\t105',
      'Saldo\t-210\t-235',
      'Overhead Lasten\t30\t31',
      'Baten\t1\t2',
      'Saldo\t-29\t-29',
    ]);
    expect(sums(afwijkingen)).toEqual([' baten 16000 (3, 0)', ' lasten -41000 (3, 0)', ' saldo -25000 (3, 0)']);
    expect(levels(afwijkingen, 'baten')).toMatchObject({ "Totaal alle programma's": 'subtotaal' });
  });
});

describe('totals of one kind', () => {
  it('are of everything when no row of that kind follows', async () => {
    const afwijkingen = await compare([
      'Exploitatierekening',
      EENHEID,
      '\tBegroting na wijziging 2023\tRekening 2023',
      'Lasten',
      '4.1 Rente\t100\t90',
      '4.2 Personeel\t200\t210',
      'Subtotaal lasten\t300\t300',
      'Baten',
      '8.1 Heffingen\t280\t290',
      '8.2 Bijdragen\t10\t12',
      'Subtotaal baten\t290\t302',
      'Saldo van baten en lasten\t-10\t2',
    ]);
    expect(sums(afwijkingen)).toEqual([' baten 12000 (2, 0)', ' lasten 0 (2, 0)']);
    expect(
      afwijkingen
        .filter(({ niveau }) => niveau === 'geheel')
        .map(({ soort }) => soort)
        .sort()
    ).toEqual(['baten', 'lasten', 'saldo']);
    expect(afwijkingen.some(({ niveau }) => niveau === 'subtotaal')).toBe(false);
  });

  it('that print no kind take that of the rows they add up', async () => {
    const afwijkingen = await compare([
      'Overzicht baten en lasten per taakveld',
      EENHEID,
      '\tBegroting na wijziging 2023\tRekening 2023',
      '1A SAMENLEVING',
      '6.1 Samenkracht',
      'Totaal lasten\t7.137\t6.692',
      'Totaal baten\t6.188\t6.915',
      'Saldo\t-949\t223',
      '7.1 Volksgezondheid',
      'Totaal lasten\t1.679\t1.406',
      'Totaal baten\t297\t235',
      'Saldo\t-1.382\t-1.171',
      'Totaal deelprogramma 1A\t-2.331\t-948',
    ]);
    const totaal = afwijkingen.find(({ niveau }) => niveau === 'programma');
    expect(totaal).toMatchObject({ naam: 'SAMENLEVING', soort: 'saldo', afwijking: '1383000', vn: 'V' });
    expect(sums(afwijkingen)).toContain('samenleving saldo 1383000 (2, 0)');
  });
});

describe('reserves', () => {
  it('in a second block with the names of the programmes are theirs, and make the result', async () => {
    const afwijkingen = await compare([
      'Overzicht baten en lasten',
      EENHEID,
      KOP,
      '1. Wonen\t100\t40\t-60\t110\t45\t-65',
      '2. Zorg\t200\t250\t50\t230\t260\t30',
      'Totaalsaldo baten en lasten\t300\t290\t-10\t340\t305\t-35',
      '1. Wonen\t5\t20\t15\t6\t30\t24',
      '2. Zorg\t-\t4\t4\t1\t4\t3',
      'Totaal mutaties reserves\t5\t24\t19\t7\t34\t27',
      'Resultaat\t305\t314\t9\t347\t339\t-8',
    ]);
    expect(findNietVergeleken(dossier([await lees('niets')]))).toEqual([]);
    expect(sums(afwijkingen)).toEqual([
      ' baten 15000 (2, 0)',
      ' lasten -40000 (2, 0)',
      ' onttrekking 10000 (2, 0)',
      ' saldo -25000 (2, 0)',
      ' toevoeging -2000 (2, 0)',
    ]);
    expect(toWaterval(afwijkingen)).toMatchObject({ begroot: '9000', gerealiseerd: '-8000' });
    const rechtmatigheid = toetsRechtmatigheid(afwijkingen, { drempel: { bedrag: null, procent: null } });
    // Of the lasten with the additions to reserves in them.
    expect(rechtmatigheid).toMatchObject({ totaleLasten: '347000', onvolledig: false });
  });

  it('in a total make it one after reserves: its lasten are not those of the parts', async () => {
    const afwijkingen = await compare([
      'Wat heeft het gekost? (programma algemene dekkingsmiddelen, producten 700-740)',
      EENHEID,
      '\tL/B\tBegroting gewijzigd 2023\tRekening 2023',
      '700 Uitkering\tL\t10\t11',
      '700 Uitkering\tB\t500\t520',
      '720 Treasury\tL\t6\t61',
      '720 Treasury\tB\t74\t71',
      '740 Reserves\tL\t200\t250',
      '740 Reserves\tB\t180\t100',
      'Totaal lasten\t\t216\t322',
      'Totaal baten\t\t754\t691',
      'Saldo\t\t538\t369',
    ]);
    const whole = afwijkingen.filter(({ niveau }) => niveau === 'programma');
    expect(whole.map(({ soort, afwijking }) => `${soort} ${afwijking}`).sort()).toEqual([
      'onttrekking -80000',
      'resultaat -169000',
      'toevoeging -50000',
    ]);
    expect(sums(afwijkingen)).toEqual([
      'algemene dekkingsmiddelen baten 17000 (2, 0)',
      'algemene dekkingsmiddelen lasten -56000 (2, 0)',
      'algemene dekkingsmiddelen saldo -39000 (2, 0)',
    ]);
  });
});

it('an empty begroting na wijziging beside a filled one is said, and not set against the primitieve begroting', async () => {
  const lezing = await lees(
    [
      'Overzicht van baten en lasten',
      EENHEID,
      '\tBegroting 2023\tBegroting na wijziging 2023\tRekening 2023',
      'Programma 1 Lasten\t90\t100\t110',
      'Baten\t20\t\t45',
      'Programma 2 Lasten\t190\t200\t230',
      'Baten\t40\t50\t60',
    ].join('\n'),
    'jaarrekening-2023.txt'
  );
  const alles = dossier([lezing]);
  expect(findAfwijkingen(alles).map(({ naam, soort, basis }) => `${naam} ${soort} ${basis.reeks}`)).not.toContain(
    'Programma 1 baten primitief'
  );
  expect(findNietVergeleken(alles).map(({ naam, reden }) => `${naam}: ${reden}`)).toEqual([
    'Programma 1: lege-begroting',
  ]);
});

it('levels that hold the same amounts are not added up together', async () => {
  const programmas = await lees(
    [
      'Overzicht per programma',
      EENHEID,
      KOP,
      '1 Wonen\t100\t40\t-60\t110\t45\t-65',
      '2 Zorg\t200\t50\t-150\t230\t60\t-170',
    ].join('\n'),
    'a-2023.txt'
  );
  const taakvelden = await lees(
    [
      'Overzicht per taakveld',
      EENHEID,
      KOP,
      '0.1 Bestuur\t150\t45\t-105\t160\t50\t-110',
      '6.1 Buurt\t150\t45\t-105\t180\t55\t-125',
    ].join('\n'),
    'b-2023.txt'
  );
  const tweede = JSON.parse(JSON.stringify(taakvelden).replaceAll('"d1', '"d2')) as typeof taakvelden;
  expect(sums(findAfwijkingen(dossier([programmas, tweede])))).toEqual([
    ' baten 15000 (2, 0)',
    ' lasten -40000 (2, 0)',
    ' saldo -25000 (2, 0)',
  ]);
});
