import { breathe, type Werk } from '../werk';
import type { Gelezenstukken } from './gelezen';
import { dropDoubles } from './html/dubbel';
import { DIEPSTE, Pagina } from './html/pagina';

const HAP = 65_536;

/**
 * Reads a saved page or HTML from the clipboard, as it is read on the screen: headings, lines, lists and tables; what
 * is hidden or only for finding the way is left out. Takes time in proportion to the length, whatever the page holds;
 * what is nested deeper than {@link DIEPSTE} is a problem, and what stood before it is kept.
 */
export async function readHtml(tekst: string, werk: Werk): Promise<Gelezenstukken | null> {
  const { Parser } = await import('htmlparser2');
  const pagina = new Pagina();
  const parser = new Parser({
    onopentag: (naam, attributen) => {
      pagina.openTag(naam, attributen);
    },
    onclosetag: (naam) => {
      pagina.closeTag(naam);
    },
    ontext: (deel) => {
      pagina.text(deel);
    },
    oncomment: (deel) => {
      if (/^\s*StartFragment/.test(deel)) pagina.startFragment();
      else if (/^\s*EndFragment/.test(deel)) pagina.endFragment();
    },
  });
  for (let begin = 0; begin < tekst.length && pagina.diepte <= DIEPSTE; begin += HAP) {
    if ((await breathe(werk)) === 'stop') return null;
    parser.write(tekst.slice(begin, begin + HAP));
  }
  const teDiep = pagina.diepte > DIEPSTE;
  parser.end();
  return {
    stukken: dropDoubles(pagina.stukken()),
    problemen: teDiep ? [() => ({ code: 'te-diep', grens: DIEPSTE })] : [],
  };
}
