import type { Locator } from 'playwright-core';
import type { Dossier } from '../../src/domain/resultaat';
import { toBedrag } from '../../src/money/bedrag';
import { decimaal } from '../../src/money/decimaal';
import { addOorzaak, planUpdate, readLezing, setToelichting, STANDAARDINSTELLINGEN } from '../../src/pipeline';
import { LEGE_WERKMAP } from '../../src/workbook/werkmap';
import { writeXlsx } from '../../src/xlsx/write-xlsx';
import { bewaard, useProef, waarde } from './proef';

/** A made-up jaarrekening of two programmes with a total, reserves and a result. */
const jaarrekening = (jaar: number, werk: string, totaal: string, saldo: string, resultaat: string): Buffer => {
  const kop = (reeks: string): string => ['Lasten', 'Baten', 'Saldo'].map((soort) => `${reeks} ${soort}`).join('\t');
  return Buffer.from(
    [
      `Jaarrekening ${jaar}`,
      '',
      'Overzicht van baten en lasten',
      'Bedragen x € 1.000',
      ['', kop(`Begroting na wijziging ${jaar}`), kop(`Rekening ${jaar}`)].join('\t'),
      `Programma 1 Werk\t5.000\t1.000\t-4.000\t${werk}`,
      'Programma 2 Wonen\t3.000\t500\t-2.500\t2.900\t520\t-2.380',
      'Programma 3 Middelen\t100\t7.000\t6.900\t90\t7.100\t7.010',
      `Totaal saldo van baten en lasten\t8.100\t8.500\t400\t${totaal}\t${saldo}`,
      'Mutaties reserves\t600\t200\t-400\t700\t500\t-200',
      `Resultaat\t8.700\t8.700\t0\t${resultaat}`,
    ].join('\n')
  );
};
const DIT_JAAR = jaarrekening(2023, '5.400\t1.150\t-4.250', '8.390\t8.770', '380', '9.090\t9.270\t180');
const VORIG_JAAR = jaarrekening(2022, '5.300\t1.100\t-4.200', '8.290\t8.720', '430', '8.990\t9.220\t230');
const LASTEN = (jaar: number): string => `p1||lasten|na wijziging ${jaar}>rekening ${jaar}`;

/** Last year's workbook, made by the pipeline that the pane runs: a note and a cause on the lasten of programme 1. */
async function lastYear(): Promise<Buffer> {
  const begin: Dossier = {
    lezingen: [await readLezing(new Uint8Array(VORIG_JAAR), 'jaarrekening-2022.txt', 'd1')],
    eigenBegroting: [],
    toelichtingen: [],
    instellingen: STANDAARDINSTELLINGEN,
  };
  const note = setToelichting(begin, LASTEN(2022), { tekst: 'Toen: meer instroom in de bijstand.', status: 'akkoord' });
  const dossier = addOorzaak(note, {
    afwijking: LASTEN(2022),
    bedrag: toBedrag(decimaal(-200), decimaal(1000)),
    aard: 'I',
    tekst: 'Nagekomen declaraties',
    categorie: 'volume',
    bron: '',
    uit: null,
  });
  const plan = planUpdate(LEGE_WERKMAP, dossier, { nu: '2023-03-01 09:00', versie: '0.1.0' });
  if (plan.soort !== 'plan') throw new Error('An empty workbook refuses nothing');
  return Buffer.from(await writeXlsx(plan.stappen));
}

describe("last year's notes, the waterfall and rechtmatigheid, in a browser over the production bundle", () => {
  const proef = useProef({ breedte: 320 });
  const { step, says, button } = proef;

  const card = (): Locator => button(/^Programma 1 Werk\s*lasten/);
  const note = (): Locator => proef.paneel.getByRole('textbox', { name: /^Uw toelichting: lasten van Programma 1/ });
  const load = async (naam: string, buffer: Buffer): Promise<void> => {
    await step('Laden');
    await proef.choose([naam, buffer]);
    await proef.write();
  };
  const save = async (): Promise<void> => {
    await button('Bewaar').click();
    await button('Bewaar').waitFor({ state: 'hidden' });
  };

  it('draws the way from begroot to gerealiseerd resultaat on Overzicht, reserves as a step of their own', async () => {
    await load('jaarrekening-2023.txt', DIT_JAAR);
    const rijen = await Promise.all(
      ['begroot', 'stap-1', 'stap-4', 'gerealiseerd'].map(async (sleutel) => [
        await waarde(proef, 'tblWaterval', sleutel, 'Stap'),
        await waarde(proef, 'tblWaterval', sleutel, 'Bedrag'),
      ])
    );
    // -250 more on Werk, and 200 more left of the reserves than budgeted.
    expect(rijen).toEqual([
      ['Begroot', 0],
      ['Programma 1 Werk', -250],
      ['Mutaties in reserves', 200],
      ['Gerealiseerd', 180],
    ]);
    await proef.page.evaluate(() => window.__host?.activateSheet('Overzicht'));
    await proef.page.getByText('Van begroot naar gerealiseerd resultaat').first().waitFor();
  });

  it('shows what was said last year where it is explained now, and begins the note with it', async () => {
    await load('vorig jaar.xlsx', await lastYear());
    await step('Verklaren');
    await card().click();
    await says('Toelichting van 2022 (vorig jaar.xlsx) · akkoord');
    await says('Toen: meer instroom in de bijstand.');
    await says('(€ 200.000 N, I)');
    await button('Begin hiermee').click();
    expect(await note().inputValue()).toBe('Toen: meer instroom in de bijstand.\nNagekomen declaraties');
    // Used once is used: a second time would say everything twice.
    expect(await button('Begin hiermee').count()).toBe(0);
    await save();
    expect(await waarde(proef, 'tblVerschillen', LASTEN(2023), 'Toelichting')).toBe(
      'Toen: meer instroom in de bijstand.\nNagekomen declaraties'
    );
  });

  it('explains with the keyboard alone: opens a card, types, and saves with Ctrl+Enter', async () => {
    const other = button(/^Programma 1 Werk\s*baten/);
    await other.focus();
    await proef.page.keyboard.press('Enter');
    const own = proef.paneel.getByRole('textbox', { name: /^Uw toelichting: baten van Programma 1/ });
    await own.waitFor();
    for (let i = 0; i < 15; i += 1) {
      await proef.page.keyboard.press('Tab');
      if (await own.evaluate((veld) => veld === document.activeElement)) break;
    }
    await proef.page.keyboard.type('Hogere rijksbijdrage.');
    await proef.page.keyboard.press('Control+Enter');
    await button('Bewaar').waitFor({ state: 'hidden' });
    expect(await waarde(proef, 'tblVerschillen', LASTEN(2023).replace('lasten', 'baten'), 'Toelichting')).toBe(
      'Hogere rijksbijdrage.'
    );
  });

  it('keeps the category of an overschrijding, its words and the verantwoordingsgrens after a reload', async () => {
    const vak = proef.paneel.locator('.rechtmatigheid');
    await vak.getByRole('combobox', { name: 'Categorie' }).click();
    await proef.paneel.getByRole('option', { name: 'open-einderegeling' }).click();
    await vak.getByRole('textbox', { name: 'Uw toelichting' }).fill('Wettelijke taak; gemeld in de najaarsnota.');
    await save();
    await vak.getByLabel('Verantwoordingsgrens (%)').fill('1,5');
    await vak.getByRole('button', { name: 'Toepassen' }).click();
    // 1.5% of 8,390 and 700 added to reserves, in thousands.
    await says('De grens is € 136.350.');
    expect(await waarde(proef, 'tblRechtmatigheid', 'rm|p1|2023', 'Categorie')).toBe('open-einderegeling');
    await bewaard(proef);
    await proef.page.reload();
    await says(/^Deze werkmap bevat 2 documenten/);
    await step('Verklaren');
    await says('De grens is € 136.350.');
    await vak.getByText('open-einderegeling').waitFor();
    expect(await vak.getByRole('textbox', { name: 'Uw toelichting' }).inputValue()).toBe(
      'Wettelijke taak; gemeld in de najaarsnota.'
    );
  });

  it('keeps a note that another base sets aside, names it in words, and gives it back', async () => {
    await proef.paneel.getByRole('button', { name: 'Basis en programma’s' }).click();
    const basis = proef.paneel.getByRole('combobox', { name: 'Vergelijk met' });
    const choose = async (naam: string): Promise<void> => {
      await basis.click();
      await proef.paneel.getByRole('option', { name: naam }).click();
    };
    await choose('rekening vorig jaar');
    await says('Programma 1 Werk · Programma 1 Werk · lasten (begroting na wijziging 2023 - rekening 2023)');
    await choose('begroting na wijziging');
    await card().waitFor();
    if ((await card().getAttribute('aria-expanded')) !== 'true') await card().click();
    expect(await note().inputValue()).toBe('Toen: meer instroom in de bijstand.\nNagekomen declaraties');
    expect(await proef.paneel.getByText('Toelichtingen zonder afwijking').count()).toBe(0);
  });

  it('asked nothing of any other machine, and no page complained', () => {
    expect(proef.buiten).toEqual([]);
    expect(proef.fouten).toEqual([]);
  });
});
