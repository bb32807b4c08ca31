import type { DocumentId } from '../../domain/herkomst';
import type { Problem } from '../../domain/problem';
import type { Cel, Eenheid, Tegel } from '../../domain/tabel';
import { toBedrag } from '../../money/bedrag';
import { negate } from '../../money/decimaal';
import { parseGetal } from '../../money/lees-getal';
import { assumeEenheid, parseEenheid } from './eenheid';
import { getalOf, parseCel, toCel, type Gelezencel } from '../tabel/getallen';
import { amountSign } from '../../domain/huisteken';
import { kopAt, type Kop } from './koppen';
import type { Ruwcel } from '../herkenners/ruwtabel';
import type { Lijn } from './stroom';
import { inferSaldo, inferZonderSaldo, type Tekenuitkomst } from '../tabel/tekens';

type Tegelsoort = Tegel['soort'];

/** One tile as printed. */
interface Ruwtegel {
  readonly soort: Tegelsoort;
  readonly begin: number;
  readonly eind: number;
  readonly bedrag: Ruwcel;
  readonly aandeel: Ruwcel | null;
  readonly eenheid: Eenheid | null;
}

const NAMEN: Readonly<Record<string, Tegelsoort>> = {
  uitgaven: 'lasten',
  lasten: 'lasten',
  inkomsten: 'baten',
  baten: 'baten',
  saldo: 'saldo',
};
/** Lines of one tile: its percentage, amount and unit, with gaps. */
const HOOGTE = 7;

/** `€ 128,4` with `miljoen` on the line below it: the amount says its own unit. Null when the line is no such word. */
function withMaat(bedrag: Ruwcel, tekst: string): Ruwcel | null {
  if (!/^\p{L}+\.?(?:\s(?:euro|€))?$/u.test(tekst) || (parseGetal(bedrag.tekst)?.factor ?? null) !== null) return null;
  const samen = `${bedrag.tekst} ${tekst}`;
  return (parseGetal(samen)?.factor ?? null) === null ? null : { ...bedrag, tekst: samen };
}

/** The unit that an amount says itself (`€ 128,4 mln`). */
function ownEenheid({ cel, gelezen }: Gelezencel): Eenheid | null {
  const factor = gelezen?.factor ?? null;
  return factor === null ? null : { euro: factor, bron: cel.tekst };
}

/** A tile: its name alone on a line, then (in any order) a share, an amount in euro and a unit. */
function parseTegel(lijnen: readonly Lijn[], begin: number): Ruwtegel | null {
  const kop = lijnen[begin];
  const soort = kop?.soort === 'tekst' && kop.tekst.length < 10 ? NAMEN[kop.tekst.toLowerCase()] : undefined;
  if (soort === undefined) return null;
  let bedrag: Ruwcel | null = null;
  let aandeel: Ruwcel | null = null;
  let eenheid: Eenheid | null = null;
  let eind = begin + 1;
  for (let plaats = begin + 1; plaats < Math.min(begin + HOOGTE, lijnen.length); plaats += 1) {
    const lijn = lijnen[plaats];
    if (lijn === undefined || lijn.soort === 'leeg') continue;
    const getal = parseGetal(lijn.tekst);
    const maat = parseEenheid(lijn.tekst);
    const cel = { tekst: lijn.tekst, herkomst: lijn.herkomst };
    const metMaat: Ruwcel | null = bedrag === null ? null : withMaat(bedrag, lijn.tekst);
    if (metMaat !== null && eenheid === null) bedrag = metMaat;
    else if (getal?.procent === true && aandeel === null && bedrag === null) aandeel = cel;
    else if (getal?.euro === true && bedrag === null) bedrag = cel;
    else if (maat !== null && eenheid === null && bedrag !== null) eenheid = maat;
    else break;
    eind = plaats + 1;
  }
  // Another amount below it: cells of a table that stand one to a line.
  const volgende = lijnen.slice(eind, eind + HOOGTE).find((lijn) => lijn.soort !== 'leeg');
  if (volgende !== undefined && parseGetal(volgende.tekst)?.euro === true) return null;
  return bedrag === null ? null : { soort, begin, eind, bedrag, aandeel, eenheid };
}

/** Amounts alone are cells of a table: tiles print a share or a unit with them. */
function isTegelblok(blok: readonly Ruwtegel[]): boolean {
  return blok.some(
    ({ aandeel, eenheid, bedrag }) =>
      aandeel !== null || eenheid !== null || (parseGetal(bedrag.tekst)?.factor ?? null) !== null
  );
}

/** Tiles that follow each other with at most a gap or a heading between: one block of a programme. */
function findBlocks(lijnen: readonly Lijn[]): Ruwtegel[][] {
  const blokken: Ruwtegel[][] = [];
  for (let plaats = 0; plaats < lijnen.length; plaats += 1) {
    const tegel = parseTegel(lijnen, plaats);
    if (tegel === null) continue;
    const blok = blokken.at(-1);
    const vorige = blok?.at(-1);
    const dichtbij = vorige !== undefined && lijnen.slice(vorige.eind, tegel.begin).every((l) => l.soort === 'leeg');
    if (blok !== undefined && dichtbij && !blok.some(({ soort }) => soort === tegel.soort)) blok.push(tegel);
    else blokken.push([tegel]);
    plaats = tegel.eind - 1;
  }
  return blokken.filter(isTegelblok);
}

/** Programme of a block: the heading just below it (the site prints tiles above the name too), else the one above. */
function programmeOf(blok: readonly Ruwtegel[], koppen: readonly Kop[], lijnen: readonly Lijn[]): string | null {
  const eind = blok.at(-1)?.eind ?? 0;
  const onder = koppen.find((kop) => kop.soort === 'programma' && kop.plaats >= eind);
  const direct = onder !== undefined && lijnen.slice(eind, onder.plaats).every((lijn) => lijn.soort === 'leeg');
  return direct ? onder.tekst : (kopAt(koppen, 'programma', eind)?.tekst ?? null);
}

function tekensOf(blok: readonly { readonly soort: Tegelsoort; readonly bedrag: Gelezencel }[]): Tekenuitkomst {
  const [lasten, baten, saldo] = (['lasten', 'baten', 'saldo'] as const).map((soort) =>
    getalOf(blok.find((tegel) => tegel.soort === soort)?.bedrag)
  );
  if (lasten && baten && saldo) return inferSaldo([{ lasten, baten, saldo }]);
  return inferZonderSaldo(lasten ? [lasten] : [], baten ? [baten] : []);
}

/** Where a tile belongs. */
interface Tegelplaats {
  readonly document: DocumentId;
  readonly jaar: number | null;
}

function amountCel(bedrag: Gelezencel, soort: Tegelsoort, eenheid: Eenheid, tekens: Tekenuitkomst): Cel {
  const cel = toCel(bedrag);
  const teken = amountSign(tekens.conventie, 'rekening', soort);
  if (cel.waarde === null || teken === null) return cel;
  return { ...cel, bedrag: toBedrag(teken === 1 ? cel.waarde : negate(cel.waarde), eenheid.euro) };
}

/** The tiles of a document, each block read once however often it is printed, and the lines they stand on. */
export function readTegels(
  lijnen: readonly Lijn[],
  koppen: readonly Kop[],
  { document, jaar }: Tegelplaats
): { readonly tegels: Tegel[]; readonly twijfels: Problem[]; readonly gebruikt: ReadonlySet<number> } {
  const tegels: Tegel[] = [];
  const twijfels: Problem[] = [];
  const gebruikt = new Set<number>();
  for (const blok of findBlocks(lijnen)) {
    const programma = programmeOf(blok, koppen, lijnen);
    const gelezen = blok.map((tegel) => ({ ...tegel, bedrag: parseCel(tegel.bedrag, 'nl') }));
    const tekens = tekensOf(gelezen);
    const plaats = gelezen[0]?.bedrag.cel.herkomst;
    let nieuw = false;
    for (const tegel of gelezen) {
      for (let i = tegel.begin; i < tegel.eind; i += 1) gebruikt.add(i);
      const { soort, bedrag, aandeel } = tegel;
      const eerder = tegels.find((ander) => ander.soort === soort && ander.programma === programma);
      if (eerder !== undefined) {
        const [eerste, tweede] = [
          tegelTekst(eerder.bedrag.tekst, eerder.aandeel?.tekst),
          tegelTekst(bedrag.cel.tekst, aandeel?.tekst),
        ];
        if (eerste !== tweede)
          twijfels.push({ code: 'herhaling-verschilt', herkomst: bedrag.cel.herkomst, eerste, tweede });
        continue;
      }
      nieuw = true;
      const waarde = getalOf(bedrag)?.waarde;
      const eenheid = ownEenheid(bedrag) ?? tegel.eenheid ?? assumeEenheid(waarde === undefined ? [] : [waarde]);
      if (eenheid.bron === null) {
        twijfels.push({ code: 'eenheid-onbekend', herkomst: bedrag.cel.herkomst, aangenomen: eenheid.euro });
      }
      tegels.push({
        id: `${document}.k${tegels.length + 1}`,
        programma,
        soort,
        jaar,
        eenheid,
        tekenconventie: tekens.conventie,
        bedrag: amountCel(bedrag, soort, eenheid, tekens),
        aandeel: aandeel === null ? null : toCel(parseCel(aandeel, 'nl')),
        herkomst: bedrag.cel.herkomst,
      });
    }
    if (nieuw && !tekens.zeker && plaats !== undefined) {
      twijfels.push({ code: 'teken-onzeker', herkomst: plaats, sluitend: tekens.sluitend, rijen: tekens.rijen });
    }
  }
  return { tegels, twijfels, gebruikt };
}

function tegelTekst(bedrag: string, aandeel: string | undefined): string {
  return aandeel === undefined ? bedrag : `${bedrag} (${aandeel})`;
}
