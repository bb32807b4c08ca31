/** What the style sheets in a page say of what is shown; only rules for one class, id or element are looked at. */
export interface Stijlblad {
  /** Classes (`.weg`) and ids (`#weg`) of what is not shown. */
  readonly verborgen: ReadonlySet<string>;
  /** Signs that are put before the text of a class, as a minus. */
  readonly ervoor: ReadonlyMap<string, string>;
}

const LANGSTE = 500_000;
const NIET_GETOOND =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|text-decoration[\w\s-]*:[^;]*line-through)/i;
const TEKEN = /(?:^|[;\s])content\s*:\s*(["'])((?:\\[0-9a-f]{1,6}\s?|[-\u2010-\u2015\u2212+(€]|\s){1,4})\1/i;
const SELECTOR = /^[a-z]*([.#][\w-]+)$/i;
const VOORAF = /^[a-z]*([.#][\w-]+)::?before$/i;

/** Signs may be written by their number: `\2212`. */
const unescape = (tekst: string): string =>
  tekst.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
    String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff))
  );

/** In points: a page is read as it is on a screen of this width. */
const SCHERM = 1280;

/** Whether what a style sheet says for some screens holds for ours; of conditions that are not known it does not. */
function isOurScreen(voorwaarde: string): boolean {
  const delen = voorwaarde.replace(/^@media\s*/i, '').split(/\s+and\s+/i);
  return delen.every((deel) => {
    const [, grens, getal = '', maat] = /^\(\s*(min|max)-width\s*:\s*([\d.]+)(px|r?em)\s*\)$/i.exec(deel.trim()) ?? [];
    if (grens === undefined) return /^(?:only\s+)?(?:screen|all)$/i.test(deel.trim());
    const breedte = Number(getal) * (maat?.toLowerCase() === 'px' ? 1 : 16);
    return grens.toLowerCase() === 'min' ? breedte <= SCHERM : breedte >= SCHERM;
  });
}

/** The rules of a style sheet that hold on a common screen, in order. */
function* rules(css: string, diep = 0): Generator<{ readonly selectors: string; readonly inhoud: string }> {
  const kaal = css.slice(0, LANGSTE).replace(/\/\*[^]*?\*\/|<!--|-->/g, '');
  let diepte = 0;
  let begin = 0;
  let selectors = '';
  for (let i = 0; i < kaal.length; i += 1) {
    const teken = kaal.charAt(i);
    if (teken === ';' && diepte === 0) begin = i + 1;
    else if (teken === '{') {
      if (diepte === 0) {
        selectors = kaal.slice(begin, i).trim();
        begin = i + 1;
      }
      diepte += 1;
    } else if (teken === '}' && diepte > 0) {
      diepte -= 1;
      if (diepte > 0) continue;
      if (!selectors.startsWith('@')) yield { selectors, inhoud: kaal.slice(begin, i) };
      else if (diep === 0 && /^@media\b/i.test(selectors) && isOurScreen(selectors))
        yield* rules(kaal.slice(begin, i), 1);
      begin = i + 1;
    }
  }
}

/** Reads the text of a `style` element into what is known so far. */
export function readStijl(css: string, tot: Stijlblad | null): Stijlblad {
  const verborgen = new Set(tot?.verborgen);
  const ervoor = new Map(tot?.ervoor);
  for (const { selectors, inhoud } of rules(css)) {
    const weg = NIET_GETOOND.test(inhoud);
    const toont = /(?:^|[;\s])display\s*:\s*(?!none)[a-z]/i.test(inhoud);
    const teken = TEKEN.exec(inhoud)?.[2];
    if (!weg && !toont && teken === undefined) continue;
    for (const selector of selectors.split(',').map((deel) => deel.trim())) {
      const naam = SELECTOR.exec(selector)?.[1];
      if (weg && naam !== undefined) verborgen.add(naam);
      else if (toont && naam !== undefined) verborgen.delete(naam);
      const klas = VOORAF.exec(selector)?.[1];
      if (teken !== undefined && klas !== undefined) ervoor.set(klas, unescape(teken));
    }
  }
  return { verborgen, ervoor };
}

/** The names by which style sheets know an element. */
export function namesOf({ class: klassen = '', id }: Readonly<Record<string, string>>): string[] {
  const namen =
    klassen === ''
      ? []
      : klassen
          .trim()
          .split(/\s+/)
          .map((klas) => `.${klas}`);
  return id === undefined ? namen : [...namen, `#${id}`];
}
