// Pictures of the steps Verklaren and Rapport in their states: node test/taskpane/harness/kijk-verklaren.mjs [folder].
// Build the harness first (webpack.js).
import { join } from 'node:path';
import { out, visitAll } from './bezoek.mjs';

const DOCUMENT = [
  'Jaarrekening 2023',
  '',
  'Programma 1 Werk en inkomen',
  'Bedragen x € 1.000',
  'Lasten\tBegroting na wijziging 2023\tRekening 2023\tVerschil',
  'Inkomensvoorzieningen (1.1)\t70.478\t81.313\t-10.835',
  'Re-integratie en participatie van inwoners met een afstand tot de arbeidsmarkt (1.2)\t20.701\t18.588\t2.113',
  'Onderwijs (1.3)\t2.231\t2.277\t-46',
  'TOTAAL PROGRAMMA\t93.410\t102.178\t-8.768',
  '',
  '1.1 Inkomensvoorzieningen',
  'De lasten zijn hoger doordat het aantal uitkeringen is gestegen met gemiddeld 400. Dit kost € 6,2 mln meer dan begroot.',
  'Daarnaast is als gevolg van de loon- en prijscompensatie € 3,1 mln meer uitgegeven.',
  '',
  'Programma 2 Wonen',
  'Bedragen x € 1.000',
  'Lasten\tBegroting na wijziging 2023\tRekening 2023\tVerschil',
  'Woningbouw (2.1)\t5.000\t5.400\t-400',
  'Groen (2.2)\t3.000\t2.700\t300',
  'TOTAAL PROGRAMMA\t8.000\t8.100\t-100',
].join('\n');

await visitAll(async ({ page, tall, name }) => {
  const tab = (index) => page.getByRole('tab').nth(index).click();
  const written = async (work) => {
    await work();
    await page.waitForTimeout(600);
  };
  await page.locator('input[type=file]').setInputFiles({
    name: 'jaarrekening-2023.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(DOCUMENT),
  });
  await page.waitForSelector('.schrijfbalk button');
  await page.locator('.schrijfbalk button').click();
  await page.waitForSelector('.geladen');
  await tab(2);
  await page.waitForSelector('.afwijkingkop');
  await tall('1-lijst');
  await page.locator('.afwijkingkop').first().click();
  await tall('2-open');
  await page
    .locator('.afwijkinglijf textarea')
    .first()
    .fill('Meer uitkeringen.\nZie ook de rapportage sociaal domein.');
  await tall('3-getypt');
  await written(() => page.keyboard.press('Control+Enter'));
  await tall('3b-bewaard');
  const kandidaten = page.locator('.kandidaten .ms-Button');
  if ((await kandidaten.count()) > 0) await written(() => kandidaten.first().click());
  else console.log(name, 'no candidates');
  await tall('4-overgenomen');
  await page.locator('.deel > .klein-knop').first().click();
  const form = page.locator('.oorzaakvorm');
  await form.locator('textarea').fill('Loon- en prijscompensatie');
  await form.locator('input').nth(0).fill('3,1 mlnn');
  await tall('5-oorzaak-fout');
  await form
    .locator('input')
    .nth(0)
    .fill(name.startsWith('nl') ? '3,1 mln' : '3.1 mln');
  await tall('5b-oorzaak');
  await written(() => page.keyboard.press('Control+Enter'));
  await tall('5c-twee-oorzaken');
  await written(() => page.locator('.oorzaakknoppen .schakel').nth(1).click());
  await tall('6-verwijderd');
  await page.evaluate(() => {
    window.werkmap.storing = Object.assign(new Error('x'), { code: 'AccessDenied' });
  });
  await page.locator('.afwijkinglijf textarea').first().fill('Een andere tekst die niet bewaard kan worden.');
  await written(() => page.keyboard.press('Control+Enter'));
  await tall('7-mislukt');
  await page.evaluate(() => {
    const { werkmap } = window;
    werkmap.dossier = {
      ...werkmap.dossier,
      toelichtingen: werkmap.dossier.toelichtingen.map((note) => ({
        ...note,
        tekst: 'Een collega schreef iets anders.',
        verouderd: true,
        geschrevenVoor: '-9000000',
      })),
    };
    werkmap.change();
  });
  await page.waitForTimeout(900);
  await tall('8-ingehaald-verouderd');
  await tab(3);
  await page.waitForSelector('.voorbeeld');
  await tall('9-rapport');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 20_000 }),
    page.locator('.uitvoer .ms-Button').first().click(),
  ]);
  await download.saveAs(join(out, `${name}.docx`));
  await tall('9b-gemaakt');
  await page.locator('.uitvoer .ms-Button').nth(1).click();
  await tall('9c-gekopieerd');
});
