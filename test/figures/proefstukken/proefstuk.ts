import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseGetal } from '../../../src/money/lees-getal';
import type { Reeks, Soort } from '../../../src/domain/tabel';

/** What a column says, as the maker of the document meant it. */
export interface WareKolom {
  readonly reeks: Reeks | null;
  readonly soort: Soort | null;
  readonly jaar: number | null;
  /** The text itself does not decide what it is: a doubt is right. */
  readonly open: boolean;
}

/** A printed figure with its meaning. */
export interface WaarCijfer {
  readonly tekst: string;
  readonly reeks: Reeks | null;
  readonly soort: Soort | null;
  readonly jaar: number | null;
  /** Euro, in the house sign; a difference as its effect. */
  readonly bedrag: number;
  readonly open: boolean;
}

/** A row of figures; `elders`: outside the tables (a tile, an explained difference). */
export interface WareRij {
  readonly label: string;
  readonly programma: string | null;
  readonly elders: boolean;
  readonly cijfers: readonly WaarCijfer[];
  /** The label with the words that stand between it and the figures: without cells the two are one. */
  readonly breed: string;
  /** Printed beside the figures and computed from them (percentages): may be read, but never as an amount of a series. */
  readonly bijzaak: readonly string[];
}

/** A document made by hand, and what it says. */
export interface Proefstuk {
  readonly naam: string;
  readonly tekst: string;
  /** Its own text form keeps the empty cells, so that it can be laid out as a page too. */
  readonly heel: boolean;
  readonly rijen: readonly WareRij[];
}

const REEKSEN: Readonly<Record<string, Reeks | null>> = {
  P: 'primitief',
  N: 'na wijziging',
  R: 'rekening',
  V: 'verschil',
  W: 'wijziging',
  M: 'raming',
  G: 'prognose',
  X: null,
};
const SOORTEN: Readonly<Record<string, Soort>> = {
  l: 'lasten',
  b: 'baten',
  s: 'saldo',
  t: 'toevoeging',
  o: 'onttrekking',
  m: 'mutatie reserves',
};

const gevuld = (cellen: readonly string[]): string[] => cellen.filter((cel) => cel !== '');
const VORMEN: Readonly<Record<string, (cellen: readonly string[]) => string>> = {
  tab: (cellen) => cellen.join('\t'),
  spatie: (cellen) => gevuld(cellen).join(' '),
  cel: (cellen) => gevuld(cellen).join('\n\n') + '\n',
  pijp: (cellen) => `| ${cellen.join(' | ')} |`,
  pijpleeg: (cellen) => `| ${gevuld(cellen).join(' | ')} |`,
  aaneen: (cellen) => cellen.join(''),
  vast: ([label = '', ...cellen]) => label.padEnd(30) + cellen.map((cel) => cel.padStart(11)).join(''),
  html: (cellen) => `<tr>${cellen.map((cel) => `<td>${cel}</td>`).join('')}</tr>`,
};

type Tekens = Readonly<Record<string, 1 | -1>>;
const parseTekens = (tekst: string): Tekens =>
  Object.fromEntries([...tekst.matchAll(/([lbstom])([+-])/g)].map((t) => [t[1] ?? '', t[2] === '-' ? -1 : 1]));

interface WareKolomOfTekst extends WareKolom {
  readonly letter: string | null;
}

function parseKolom(tekst: string): WareKolomOfTekst | '%' | null {
  if (tekst === '%') return '%';
  const delen = /^(\?)?([PNRVWMGX])(\d\d)([lbstoma])?$/.exec(tekst);
  if (delen === null) return null;
  const letter = delen[4] ?? null;
  return {
    reeks: REEKSEN[delen[2] ?? ''] ?? null,
    soort: SOORTEN[letter ?? ''] ?? null,
    jaar: 2000 + Number(delen[3]),
    open: delen[1] !== undefined,
    letter,
  };
}

/**
 * Reads a document with the truth between its lines. A line that starts with `~` is of the truth:
 * `~> P23 N23l _ V23` the columns (series, year, kind; `?` open, `_` a word), `~vorm`, `~eenheid` euro per 1,
 * `~tekens l+ b- s- | l+` the factor from printed to house sign (behind the bar: of differences), `~prog` the
 * programme of what follows, `~l: label | cells` a printed row of that kind (`?` open, `!` not printed as a row, `@`
 * printed by a line of the document). A column `%` holds percentages; `1.204*{1.204}` is printed with its mark.
 * @param anders the text form to lay all rows out in, instead of the one that the document has
 */
export function parseProefstuk(naam: string, bron: string, anders: string | null = null): Proefstuk {
  const uit: string[] = [];
  const rijen: WareRij[] = [];
  let vorm = anders ?? 'tab';
  let eenheid = 1;
  let programma: string | null = null;
  let tekens: Tekens = {};
  let verschiltekens: Tekens = {};
  let kolommen: ReturnType<typeof parseKolom>[] = [];

  for (const regel of bron.trimEnd().split('\n')) {
    const cellen = regel
      .replace(/^~[^:]*: ?/, '')
      .split('|')
      .map((cel) => cel.trim());
    const print = (): void => {
      const gedrukt = cellen.map((cel) => cel.replace(/\{.*\}$/, ''));
      uit.push((VORMEN[vorm] ?? VORMEN['tab'])?.(gedrukt) ?? '');
    };
    const opdracht = /^~(\w+|>)(?: (.*))?$/.exec(regel);
    if (opdracht !== null) {
      const rest = opdracht[2] ?? '';
      if (opdracht[1] === 'vorm') vorm = anders ?? rest;
      else if (opdracht[1] === 'eenheid') eenheid = Number(rest);
      else if (opdracht[1] === 'prog') programma = rest;
      else if (opdracht[1] === 'tekens') {
        const [gewoon = '', verschil = ''] = rest.split('|');
        tekens = parseTekens(gewoon);
        verschiltekens = parseTekens(verschil);
      } else if (opdracht[1] === '>') kolommen = rest.split(' ').map(parseKolom);
      else throw new Error(`${naam}: onbekend ${regel}`);
      continue;
    }
    const rij = /^~([!@]?)([lbstom]?)(\??):/.exec(regel);
    if (rij === null) {
      if (regel.startsWith('~')) throw new Error(`${naam}: onbekend ${regel}`);
      // The rule below the names of a pipe table is of that form only.
      if (/^-+(?: \| -+)*$/.test(regel) && !vorm.startsWith('pijp')) continue;
      if (regel.includes('|')) print();
      else uit.push(regel);
      continue;
    }
    if (rij[1] === '') print();
    const label = cellen.slice(0, cellen.length - kolommen.length).join(' ');
    const figuren = cellen.slice(-kolommen.length).map((cel) => /\{(.*)\}$/.exec(cel)?.[1] ?? cel);
    const eersteFiguur = kolommen.findIndex((kolom) => kolom !== null);
    const woorden = figuren.slice(0, Math.max(0, eersteFiguur)).filter((cel) => cel !== '');
    rijen.push({
      breed: [label, ...woorden].join(' '),
      bijzaak: figuren.filter((_, k) => kolommen[k] === '%'),
      label,
      programma,
      elders: rij[1] === '!',
      cijfers: kolommen.flatMap((kolom, k) => {
        const tekst = figuren[k] ?? '';
        const letter = rij[2] !== '' ? (rij[2] ?? '') : kolom === '%' ? '' : (kolom?.letter ?? '');
        const kaal = tekst
          .replace(/€|k€|mln/g, '')
          .replace(/^N (?=\d)/, '-')
          .replace(/^V (?=\d)/, '')
          .trim();
        const getal = /^-?$/.test(kaal) ? null : parseGetal(kaal);
        if (kolom === null || kolom === '%' || (getal?.waarde ?? null) === null) return [];
        const factor = (kolom.reeks === 'verschil' ? verschiltekens : tekens)[letter] ?? 1;
        return [
          {
            tekst,
            reeks: kolom.reeks,
            soort: SOORTEN[letter] ?? null,
            jaar: kolom.jaar,
            bedrag: Math.round(Number(getal?.waarde) * eenheid * factor * 100) / 100,
            open: kolom.open || rij[3] === '?',
          },
        ];
      }),
    });
  }
  const heel = !/^~vorm (?:spatie|cel|pijpleeg|aaneen)$/m.test(bron);
  return { naam, tekst: uit.join('\n'), heel, rijen };
}

/** The documents of a folder, in their own text form or in another. */
export function leesProefstukken(map: string, vorm: string | null = null): Proefstuk[] {
  const pad = resolve(__dirname, map);
  return readdirSync(pad)
    .filter((naam) => naam.endsWith('.txt'))
    .sort()
    .map((naam) => parseProefstuk(naam.replace('.txt', ''), readFileSync(resolve(pad, naam), 'utf8'), vorm));
}
