import { parseEenheid } from '../stuk/eenheid';
import { joinFrontCodes, setCodesApart } from './celcodes';
import { findKolomkoppen } from '../kolommen/kolomkoppen';
import { isJaarwoord, isKopwoord, kopwoorden, parseKopwoorden } from '../kolommen/kopwoorden';
import { cellAt, CODE, collect, type Los } from './loscel';
import { withOordeel } from '../tabel/oordeelletters';
import { isTussentitel } from '../stuk/paginaregel';
import { kopRij, type Ruwcel, type Ruwrij, type Vondst } from './ruwtabel';
import type { Lijn } from '../stuk/stroom';

const MEESTE_VOORAF = 60;
const MEESTE_KOLOMMEN = 24;
/** Rows at the top that tell how many columns there are, where those of the whole do not. */
const EERSTE_RIJEN = 3;

/** Words, and the figures that follow them. */
interface Groep {
  readonly woorden: Los[];
  readonly figuren: Los[];
}

const SOORTLETTER: Readonly<Record<string, Ruwrij['letter']>> = { L: 'lasten', B: 'baten', S: 'saldo' };

/** S behind a name, in a list of names with L and B behind them, says saldo. */
function withSaldoletters(cellen: readonly Los[]): readonly Los[] {
  const heeft = (letter: string): boolean =>
    cellen.some(({ soort, tekst }) => soort === 'soortletter' && tekst === letter);
  if (!heeft('L') || !heeft('B')) return cellen;
  return cellen.map((cel, i) =>
    cel.soort === 'letter' && cel.tekst === 'S' && cellen[i - 1]?.soort === 'woord'
      ? { ...cel, soort: 'soortletter' }
      : cel
  );
}

/** A code in front of the name that it belongs to. */
function isCode(cellen: readonly Los[], plaats: number): boolean {
  return (
    CODE.test(cellen[plaats]?.tekst ?? '') &&
    cellen[plaats + 1]?.soort === 'woord' &&
    !isJaarwoord(cellen[plaats + 1]?.tekst ?? '')
  );
}

/** Whether what looks like a year is a figure of its row: with it, the row has exactly as many as there are columns. */
function isJaarfiguur(cellen: readonly Los[], plaats: number, al: number, aantal: number): boolean {
  if (!isJaarwoord(cellen[plaats]?.tekst ?? '')) return false;
  // While the number of columns is not known: what stands behind a figure is one.
  if (aantal === 0) return al > 0;
  const isFiguur = (i: number): boolean =>
    !isCode(cellen, i) && (cellen[i]?.soort === 'figuur' || isJaarwoord(cellen[i]?.tekst ?? ''));
  let eind = plaats + 1;
  while (eind - plaats <= aantal && isFiguur(eind)) eind += 1;
  return al + eind - plaats === aantal;
}

/** Splits cells into words followed by figures; a code (`8.2`) in front of a word is a word. */
function group(gevonden: readonly Los[], aantal: number): Groep[] {
  const groepen: Groep[] = [];
  const cellen = withOordeel(gevonden).filter(({ soort }) => soort !== 'letter');
  for (const [i, gelezen] of cellen.entries()) {
    const al = groepen.at(-1)?.figuren.length ?? 0;
    const cel = isJaarfiguur(cellen, i, al, aantal) ? { ...gelezen, soort: 'figuur' as const } : gelezen;
    const laatste = groepen.at(-1);
    // L or B in a cell of its own belongs to the name before it.
    if (cel.soort === 'figuur' && !isCode(cellen, i) && laatste !== undefined) laatste.figuren.push(cel);
    else if (laatste === undefined || laatste.figuren.length > 0) groepen.push({ woorden: [cel], figuren: [] });
    else laatste.woorden.push(cel);
  }
  return groepen;
}

function commonLength(groepen: readonly Groep[]): number {
  const tel = new Map<number, number>();
  for (const { figuren } of groepen) tel.set(figuren.length, (tel.get(figuren.length) ?? 0) + 1);
  return [...tel].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Headings with the code that stands in a cell before them: `5.1`, `Sportbeleid`. */
function joinTitles(titels: readonly Los[]): readonly Los[] {
  return titels.flatMap((titel, i) => {
    const [vorige, volgende] = [titels[i - 1], titels[i + 1]];
    if (CODE.test(titel.tekst) && volgende !== undefined && !CODE.test(volgende.tekst)) return [];
    const metCode = vorige !== undefined && CODE.test(vorige.tekst) && !CODE.test(titel.tekst);
    return [metCode ? { ...titel, tekst: `${vorige.tekst} ${titel.tekst}` } : titel];
  });
}

/** The rows of one group: headings, the row itself, and a total without a name when twice as many figures follow. */
function rowsOf({ woorden, figuren }: Groep, koppen: readonly string[]): Ruwrij[] {
  const aantal = koppen.length;
  const namen = woorden.filter(
    ({ soort, tekst }) => (soort === 'woord' || (soort === 'figuur' && CODE.test(tekst))) && !koppen.includes(tekst)
  );
  const letterAfter = (naam: Los | undefined): Ruwrij['letter'] => {
    const volgende = naam === undefined ? undefined : woorden[woorden.indexOf(naam) + 1];
    return volgende?.soort !== 'soortletter' ? null : (SOORTLETTER[volgende.tekst] ?? null);
  };
  // A name with its letter and no figures is an empty row, and no heading.
  const headingOf = (naam: Los): Ruwrij => ({
    ...kopRij(naam.tekst, naam.herkomst, aantal),
    letter: letterAfter(naam),
  });
  const laatste = namen.at(-1);
  const code = namen.at(-2);
  const metCode = code !== undefined && CODE.test(code.tekst);
  const titels = namen.slice(0, metCode ? -2 : -1);
  const rijen: Ruwrij[] = joinTitles(titels).map(headingOf);
  const make = (label: string, reeksen: readonly (readonly Los[])[], { herkomst }: Ruwcel): Ruwrij => ({
    label,
    letter: label === '' ? null : letterAfter(laatste),
    inhoud: { soort: 'los', reeksen },
    herkomst,
  });
  const [eerste] = figuren;
  if (eerste === undefined) return namen.map(headingOf);
  const label = [metCode ? code.tekst : '', laatste?.tekst ?? ''].join(' ').trim();
  const plaats = laatste ?? eerste;
  if (figuren.length <= aantal) return [...rijen, make(label, [figuren], plaats)];
  if (figuren.length > aantal * 2) return [...rijen, make(label, [], plaats)];
  // Two rows, the second a total without a name. Of one of them cells may have been dropped: of which, its sums decide.
  const over = figuren.length - aantal;
  const grenzen = over === aantal ? [aantal] : [over, aantal];
  return [
    ...rijen,
    make(
      label,
      grenzen.map((grens) => figuren.slice(0, grens)),
      plaats
    ),
    make(
      '',
      grenzen.map((grens) => figuren.slice(grens)),
      figuren[over] ?? plaats
    ),
  ];
}

/** Whether words name a stage of a year, and so a column. */
function isStadium(tekst: string): boolean {
  const { reeks, jaar } = parseKopwoorden(tekst);
  if (jaar === null || tekst.length >= 60) return false;
  return reeks !== null || (!isJaarwoord(tekst) && kopwoorden(tekst).every(isKopwoord));
}

/**
 * The groups up to the first that other names of columns stand above: what follows is another table. The same names
 * again, or the last of them, are the header repeated.
 */
function untilOtherKop(groepen: readonly Groep[], koppen: readonly string[], boven: readonly Los[]): readonly Groep[] {
  const eenheid = boven.flatMap(({ tekst }) => parseEenheid(tekst)?.euro ?? []).at(-1);
  const anders = groepen.findIndex(({ woorden }, i) => {
    // Another unit: another table, whatever its columns are called.
    if (i > 0 && woorden.some(({ tekst }) => (parseEenheid(tekst)?.euro ?? eenheid) !== eenheid)) return true;
    const namen = woorden.map(({ tekst }) => tekst).filter((tekst) => koppen.includes(tekst) || isStadium(tekst));
    return i > 0 && namen.length > 1 && namen.join('|') !== koppen.slice(-namen.length).join('|');
  });
  return anders < 0 ? groepen : groepen.slice(0, anders);
}

/**
 * The heading above the first names of columns, where the names come again below a heading for each of the blocks that
 * follow: then the first block has one too.
 */
function firstHeading(boven: readonly Los[], rijen: readonly Groep[], koppen: readonly string[]): Los | null {
  const [, ...verder] = rijen;
  const isHerhaald = verder.some(({ woorden }) => {
    const plaats = woorden.findIndex(({ tekst }) => koppen.includes(tekst));
    return plaats > 0 && woorden.slice(0, plaats).some(({ tekst }) => isTussentitel(tekst));
  });
  return isHerhaald
    ? (boven.filter(({ soort, tekst }) => soort === 'woord' && isTussentitel(tekst)).at(-1) ?? null)
    : null;
}

/** The names of columns above the first figures; null when there are none for as many figures as most rows have. */
function namesAbove(woorden: readonly Los[], cellen: readonly Los[]) {
  const proef = group([...woorden.slice(-1), ...cellen], 0);
  const teksten = woorden.filter((woord) => woord.soort === 'woord').map((woord) => woord.tekst);
  // Another table may follow, with more rows and other columns: then the first rows tell.
  const aantallen = [...new Set([commonLength(proef), commonLength(proef.slice(0, EERSTE_RIJEN))])];
  for (const aantal of aantallen) {
    if (aantal < 2 || aantal > MEESTE_KOLOMMEN || proef.length < 2) continue;
    // The last word is the name of the first row, unless its code stands before it.
    const venster = findKolomkoppen([...teksten, ...(isCode(cellen, 0) ? ['-'] : [])], aantal);
    if (venster !== null) return { aantal, venster, woorden, cellen };
  }
  return null;
}

/** Recognises a table that arrives one cell to a line, as copied from many P&C sites. */
export function findKolomtabel(lijnen: readonly Lijn[], begin: number): Vondst {
  if (cellAt(lijnen, begin)?.soort !== 'figuur') return null;
  const vooraf = collect(lijnen, begin - 1, -1, MEESTE_VOORAF).reverse();
  const verder = withSaldoletters(collect(lijnen, begin, 1, Number.POSITIVE_INFINITY));
  const laatste = verder.map((cel) => cel.soort === 'figuur').lastIndexOf(true);
  // The letter of the last figure is part of its row.
  const gelezen = verder.slice(0, laatste + (verder[laatste + 1]?.soort === 'letter' ? 2 : 1));
  const eind = (gelezen.at(-1)?.plaats ?? begin) + 1;
  const vanaf = vooraf.map((cel) => cel.soort === 'figuur').lastIndexOf(true) + 1;
  const boven = vooraf.slice(vanaf).filter((cel) => cel.soort === 'woord' || cel.soort === 'soortletter');
  const apart =
    joinFrontCodes({ woorden: boven, cellen: gelezen }) ?? setCodesApart({ woorden: boven, cellen: gelezen });
  const gevonden = (apart === null ? null : namesAbove(apart.woorden, apart.cellen)) ?? namesAbove(boven, gelezen);
  if (gevonden === null) return { begin, eind, reden: 'geen-kolomkoppen' };
  const { aantal, venster, woorden, cellen } = gevonden;
  const eerste = woorden[venster.van];
  if (eerste === undefined) return { begin, eind, reden: 'geen-kolomkoppen' };
  const alle = group(
    [
      ...woorden.slice(venster.tot).filter(({ tekst }) => !/^[VNISLB](?:\s?\/\s?[VNISLB]){1,2}$/i.test(tekst)),
      ...cellen,
    ],
    aantal
  );
  const rijen = untilOtherKop(
    alle,
    woorden.slice(venster.van, venster.tot).map(({ tekst }) => tekst),
    vooraf.slice(vanaf)
  );
  const volgende = alle[rijen.length]?.woorden[0];
  const bovenkop = firstHeading(woorden.slice(0, venster.van), rijen, venster.koppen);
  return {
    begin: eerste.plaats,
    eind: volgende?.plaats ?? eind,
    labelkop: '',
    koppen: venster.koppen,
    rijen: [
      ...(bovenkop === null ? [] : [kopRij(bovenkop.tekst, bovenkop.herkomst, venster.koppen.length)]),
      ...rijen.flatMap((rij) => rowsOf(rij, venster.koppen)),
    ],
    herkomst: eerste.herkomst,
  };
}
