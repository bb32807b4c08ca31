/* eslint-disable no-console -- a bench prints */
// Testing statements in running text, at 0.25, 0.5, 1 and 2 MB: the time, and how it grows with the text.
import { testBeweringen } from '../src/beweringen';
import { readDocument } from '../src/document/read-document';
import { readFigures } from '../src/figures/read-figures';

const KEREN = Number(process.argv[2] ?? 5);
const MATEN = (process.argv[3] ?? '0.25,0.5,1,2').split(',').map(Number);

const bedrag = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

/** A doelstelling with an indicator and prose of every kind; numbers differ so that nothing is found twice. */
function doelstelling(nummer: number): string {
  const [a, b] = [1000 + ((nummer * 37) % 900), 1200 + ((nummer * 53) % 900)];
  return [
    `Doelstelling 1.${nummer} Onderhoud van wijk ${nummer}`,
    `De lasten van onderhoud van wijk ${nummer} (doelstelling 1.${nummer}) bedroegen ${(a / 1000).toFixed(1).replace('.', ',')} mln. De baten zijn hoger dan begroot.`,
    `Het aantal meldingen steeg van ${bedrag(a)} naar ${bedrag(b)}, een toename van ${b - a}. Dat komt doordat inwoners de weg naar het loket beter vinden, wat ook in andere wijken te zien is geweest.`,
    `- Van de ${a} meldingen zijn er ${a - 300} (${Math.round((100 * (a - 300)) / a)}%) binnen 5 dagen afgehandeld; de wachttijd is gedaald ten opzichte van 2022.`,
    `- Er is gewerkt aan drie zaken: groen, wegen en verlichting. Gemiddeld is het rapportcijfer (7,2 + 6,9 + 7,1) / 3 = 7,1.`,
    `Tevredenheid over wijk ${nummer} (Realisatie 2023)\n\nBron: peiling\n\nType\t2022\t2023\nBegroting\t70%\t72%\nRealisatie\t69%\t74%\n\nToelichting\n\nDoel gehaald: Ja`,
    `De tevredenheid steeg van 69% naar 74%. Het streven van 72% is gehaald, mede door de inzet van vrijwilligers en van de partners in de wijk die samen optrekken bij het beheer van de openbare ruimte.`,
  ].join('\n\n');
}

/** A text of about so many bytes. */
function text(bytes: number): string {
  const delen: string[] = [];
  const rijen: string[] = [];
  for (let lengte = 0, nummer = 1; lengte < bytes; nummer += 1) {
    const deel = doelstelling(nummer);
    delen.push(deel);
    rijen.push(
      `Onderhoud van wijk ${nummer} (1.${nummer})\t100\t-${bedrag(1000 + ((nummer * 37) % 900))}\t-${bedrag(900 + ((nummer * 37) % 900))}`
    );
    lengte += deel.length + 60;
  }
  return `Jaarstukken 2023\n\nProgramma 1 Wijken\n\n${delen.join('\n\n')}\n\nBedragen x € 1.000\n\nProgramma 1 Wijken\tbaten\tlasten\tRekening 2023\n${rijen.join('\n')}\n`;
}

/** Processor time since `begin` in ms: what a busy machine adds does not count. */
function cpuMs(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

async function main(): Promise<void> {
  let vorige: number | null = null;
  for (const mb of MATEN) {
    const tekst = text(mb * 1_000_000);
    const document = await readDocument(new TextEncoder().encode(tekst), 'bench.txt', 'd1', '');
    const lezing = readFigures(document);
    const tijden: number[] = [];
    let aantal = 0;
    for (let keer = -1; keer < KEREN; keer += 1) {
      const begin = process.cpuUsage();
      aantal = testBeweringen([lezing], { toelichtingen: [], afwijkingen: [], terzijde: [] }).length;
      if (keer >= 0) tijden.push(cpuMs(begin));
    }
    const ms = tijden.sort((x, y) => x - y)[Math.floor(KEREN / 2)] ?? 0;
    const groei = vorige === null ? '' : `  x ${(ms / vorige).toFixed(2)} for twice the text`;
    const [mbTekst, passages] = [(tekst.length / 1_000_000).toFixed(2), (lezing.passages ?? []).length];
    console.log(
      `${mbTekst} MB  ${passages} passages  ${aantal} statements  ${ms.toFixed(0).padStart(6)} ms of processor time${groei}`
    );
    vorige = ms;
  }
}

void main();
