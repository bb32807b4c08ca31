import type { DocumentId } from '../domain/herkomst';
import type { Problem } from '../domain/problem';
import type { Eenheid } from '../domain/tabel';
import type { Verklaring } from '../domain/verklaring';
import { toBedrag } from '../money/bedrag';
import { absolute, add, compare, decimaal, multiply, negate, NUL, signOf, type Decimaal } from '../money/decimaal';
import { parseGetal } from '../money/lees-getal';
import { detectNotatie, type Notatie } from '../money/notatie';
import { assumeEenheid, findEenheid } from './eenheid';
import { parseCel, toCel, type Gelezencel } from './getallen';
import { kopAt, type Kop } from './koppen';
import type { Lijn } from './stroom';
import type { Verklaringlijst } from './verklaringlijst';
import type { Verklaringregel } from './verklaringregel';

const EEN = decimaal('1');
const DUIZEND = decimaal('1000');

/** Whether letter and sign go together: plus with V (1), plus with N (-1); 0 where one of them says nothing. */
function agreement(waarde: Decimaal, vn: 'V' | 'N' | null): number {
  return vn === null ? 0 : signOf(waarde) * (vn === 'V' ? 1 : -1);
}

/** What a list makes of its letters and signs. */
interface Uitleg {
  /** Voordeel or nadeel of a row; null when nothing says, or letter and sign contradict each other. */
  readonly vn: (waarde: Decimaal, eigen: 'V' | 'N' | null) => 'V' | 'N' | null;
  readonly tegenstrijdig: (waarde: Decimaal, eigen: 'V' | 'N' | null) => boolean;
}

/** Amounts without signs take that of their letter; where signs are printed, most letters tell what a sign means. */
function explain({ kop, legenda }: Verklaringlijst, paren: readonly (readonly [Decimaal, 'V' | 'N' | null])[]): Uitleg {
  const getekend = paren.some(([waarde]) => signOf(waarde) < 0);
  const som = paren.reduce((tot, [waarde, vn]) => tot + agreement(waarde, vn), 0);
  const richting = getekend ? Math.sign(som) : 0;
  const tegenstrijdig: Uitleg['tegenstrijdig'] = (waarde, eigen) =>
    getekend && agreement(waarde, eigen) !== 0 && agreement(waarde, eigen) !== richting;
  return {
    tegenstrijdig,
    vn: (waarde, eigen) => {
      if (signOf(waarde) === 0 || tegenstrijdig(waarde, eigen)) return null;
      if (eigen !== null) return eigen;
      // Under "Tegenvallers" a minus may be a tegenvaller or take one away.
      if (kop !== null) return getekend ? null : kop;
      return legenda ? (signOf(waarde) > 0 ? 'V' : 'N') : null;
    },
  };
}

/** Euro per printed 1: as the amount itself says, else as its list does; null when that would be a guess. */
function unitOf(cel: Gelezencel, regel: Verklaringregel, lijst: Eenheid): Decimaal | null {
  const { gelezen } = cel;
  if (gelezen === null) return lijst.euro;
  if (gelezen.factor !== null) return gelezen.factor;
  if (!regel.woord || !gelezen.euro) return lijst.euro;
  // "Nadeel € 1.150.000" in a sentence is in euro, whatever the tables near it are in; "€ 1,1" may be millions.
  const heel = compare(gelezen.stap, EEN) === 0 && compare(absolute(gelezen.waarde ?? NUL), DUIZEND) >= 0;
  return heel ? EEN : null;
}

function isTotaalnaam(naam: string): boolean {
  return /^(?:sub)?totaal\b|^(?:per )?saldo\b/i.test(naam);
}

/** The first row of a list may be the total of the others; rows named so are totals anywhere. */
function totals(namen: readonly string[], effecten: readonly (Decimaal | null)[]): boolean[] {
  const [eerste = null, ...rest] = effecten;
  const overige = rest.filter((_, i) => !isTotaalnaam(namen[i + 1] ?? ''));
  const som = overige.reduce<Decimaal>((tot, effect) => add(tot, effect ?? NUL), NUL);
  const bovenaan =
    overige.length > 1 && eerste !== null && overige.every((e) => e !== null) && compare(som, eerste) === 0;
  return namen.map((naam, i) => isTotaalnaam(naam) || (i === 0 && bovenaan));
}

/** Where explained differences stand. */
export interface Verklaringplaats {
  readonly document: DocumentId;
  readonly koppen: readonly Kop[];
}

/** Gives the lists their meaning: the effect of every amount, with a doubt where letter and sign contradict. */
export function readVerklaringen(
  lijnen: readonly Lijn[],
  lijsten: readonly Verklaringlijst[],
  { document, koppen }: Verklaringplaats
): { readonly verklaringen: Verklaring[]; readonly twijfels: Problem[] } {
  const verklaringen: Verklaring[] = [];
  const twijfels: Problem[] = [];
  for (const lijst of lijsten) {
    const { regels } = lijst;
    const [eerste] = regels;
    const begin = eerste?.begin ?? 0;
    const notatie: Notatie = detectNotatie(regels.map(({ bedrag }) => bedrag));
    const cellen = regels.map(({ bedrag, herkomst }) => parseCel({ tekst: bedrag, herkomst }, notatie));
    const waarden = cellen.map(({ gelezen }) => gelezen?.waarde ?? NUL);
    const uitleg = explain(
      lijst,
      regels.map(({ vn }, i) => [waarden[i] ?? NUL, vn])
    );
    const gevonden = findEenheid(lijnen, begin, regels.at(-1)?.eind ?? begin);
    const eenheid = gevonden ?? assumeEenheid(waarden);
    const euro = cellen.map((cel, i) => (regels[i] === undefined ? eenheid.euro : unitOf(cel, regels[i], eenheid)));
    const zonder = cellen.some(({ cel }, i) => parseGetal(cel.tekst)?.factor === null && euro[i] === eenheid.euro);
    if (gevonden === null && zonder && eerste !== undefined) {
      twijfels.push({ code: 'eenheid-onbekend', herkomst: eerste.herkomst, aangenomen: eenheid.euro });
    }
    const vns = regels.map(({ vn }, i) => uitleg.vn(waarden[i] ?? NUL, vn));
    const effecten = waarden.map((waarde, i) => {
      const vn = vns[i] ?? null;
      const maat = euro[i] ?? null;
      if (vn === null || maat === null) return null;
      const effect = multiply(absolute(waarde), maat);
      return vn === 'V' ? effect : negate(effect);
    });
    const totaal = totals(
      regels.map(({ omschrijving }) => omschrijving),
      effecten
    );
    const strijdig = regels.filter(({ vn }, i) => uitleg.tegenstrijdig(waarden[i] ?? NUL, vn));
    for (const { herkomst } of strijdig) {
      const { length } = regels;
      twijfels.push({ code: 'teken-onzeker', herkomst, sluitend: length - strijdig.length, rijen: length });
    }
    regels.forEach((regel, i) => {
      const cel = cellen[i];
      if (cel === undefined) return;
      const effect = effecten[i] ?? null;
      verklaringen.push({
        id: `${document}.v${verklaringen.length + 1}`,
        programma: kopAt(koppen, 'programma', regel.begin)?.tekst ?? null,
        doelstelling: kopAt(koppen, 'doelstelling', regel.begin)?.code ?? null,
        omschrijving: regel.omschrijving,
        bedrag: { ...toCel(cel), bedrag: effect === null ? null : toBedrag(effect, EEN) },
        vn: vns[i] ?? null,
        is: regel.is,
        bron: regel.bron,
        totaal: totaal[i] ?? false,
        herkomst: regel.herkomst,
      });
    });
  }
  return { verklaringen, twijfels };
}
