import type { Stuk } from '../stuk';
import { hasMarge, headingLevel, isBlok, isHidden, isRaised } from './elementen';
import { namesOf, readStijl, type Stijlblad } from './stijlblad';
import { closeTabel, DELEN, newRow, openUp, parseSpan, type Stroom, type Tabelframe } from './tabelframe';

/** Deeper than this nobody writes; a browser stops at 512 itself. */
export const DIEPSTE = 1000;

/** A text in which nothing needs cleaning: words with one space between them. */
const SCHOON = /^[^\s\u00ad\u200b-\u200d\u2060]+(?: [^\s\u00ad\u200b-\u200d\u2060]+)*$/;

const clean = (tekst: string): string =>
  tekst
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether two texts with only a tag between them are two words. */
function needsSpace(voor: string, na: string): boolean {
  return (voor === '%' && /^[\d€-]/.test(na)) || (/\d/.test(voor) && na.startsWith('€'));
}

/** Collects the pieces of a page while its tags go by; knows nothing of the parser. */
export class Pagina {
  private stroom: Stroom = [];
  private readonly begin = this.stroom;
  private readonly tabellen: Tabelframe[] = [];
  private readonly open: string[] = [];
  private regel = '';
  /** Last character of `regel`: looking it up there would make one string of all parts each time. */
  private laatste = '';
  private naad = false;
  private verborgenVanaf = Number.POSITIVE_INFINITY;
  private dicht = false;
  /** From which depth on text is raised. */
  private hoogVanaf = Number.POSITIVE_INFINITY;
  private stijl: Stijlblad | null = null;
  private css = '';
  private readonly lijsten: { geordend: boolean; nummer: number }[] = [];

  /** How many elements are open. */
  get diepte(): number {
    return this.open.length;
  }

  /** Everything read, in reading order. */
  stukken(): Stuk[] {
    this.endLine();
    return [...openUp(this.begin)];
  }

  /** Only what the clipboard marks as copied counts. */
  startFragment(): void {
    this.regel = '';
    this.begin.length = 0;
    this.stroom = this.begin;
    for (const frame of this.tabellen) frame.rijen.length = 0;
  }

  endFragment(): void {
    this.endLine();
    this.dicht = true;
  }

  text(tekst: string): void {
    if (this.open.length >= this.verborgenVanaf || this.dicht) {
      if (this.open.at(-1) === 'style') this.css += tekst;
      return;
    }
    // Words that stand apart on the screen by their style only: a share and the amount behind it.
    if (this.naad && needsSpace(this.laatste, tekst)) this.regel += ' ';
    this.naad = false;
    const element = this.open.at(-1);
    if (this.open.length >= this.hoogVanaf && /[\d*)]/.test(this.laatste)) this.raised(tekst);
    // Digits in other letters behind a figure: whether they are of it, their size does not tell.
    else if (element === 'small' && /\d/.test(this.laatste) && /^\s*\d{1,2}\)?\s*$/.test(tekst)) this.add(` ^${tekst}`);
    else if (tekst.includes('\n') && this.open.includes('pre')) {
      tekst.split('\n').forEach((deel, i) => {
        if (i > 0) this.endLine();
        this.add(deel);
      });
    } else this.add(tekst);
  }

  openTag(naam: string, attributen: Readonly<Record<string, string>>): void {
    this.open.push(naam);
    if (this.open.length > this.verborgenVanaf) return;
    const namen = this.stijl === null ? [] : namesOf(attributen);
    if (isHidden(naam, attributen) || namen.some((each) => this.stijl?.verborgen.has(each) === true)) {
      if (isBlok(naam)) this.endLine();
      this.verborgenVanaf = this.open.length;
      return;
    }
    if (isRaised(naam, attributen)) this.hoogVanaf = Math.min(this.hoogVanaf, this.open.length);
    if (naam === 'br') this.endLine();
    else if (isBlok(naam)) this.openBlok(naam, attributen);
    else this.naad = true;
    for (const each of namen) this.add(this.stijl?.ervoor.get(each) ?? '');
  }

  closeTag(naam: string): void {
    const verborgen = this.open.length >= this.verborgenVanaf;
    if (this.open.length === this.hoogVanaf) this.hoogVanaf = Number.POSITIVE_INFINITY;
    if (naam === 'style' && this.css !== '') {
      this.stijl = readStijl(this.css, this.stijl);
      this.css = '';
    }
    if (this.open.length === this.verborgenVanaf) this.verborgenVanaf = Number.POSITIVE_INFINITY;
    if (!verborgen) {
      if (isBlok(naam)) this.closeBlok(naam);
      else this.naad = true;
    }
    this.open.pop();
  }

  private openBlok(naam: string, attributen: Readonly<Record<string, string>>): void {
    this.endLine();
    if (hasMarge(naam)) this.push({ soort: 'leeg' });
    const frame = this.tabellen.at(-1);
    if (naam === 'table')
      this.tabellen.push({ rijen: [], buiten: this.stroom, opmaak: false, deel: DELEN['tbody'] ?? 1 });
    else if (frame !== undefined && naam in DELEN) frame.deel = DELEN[naam] ?? 1;
    else if (naam === 'tr') frame?.rijen.push(newRow(frame.deel));
    else if (naam === 'ul' || naam === 'ol') this.lijsten.push({ geordend: naam === 'ol', nummer: 0 });
    else if ((naam === 'td' || naam === 'th') && frame !== undefined) {
      const cel = {
        stukken: [],
        breedte: parseSpan(attributen['colspan']),
        hoogte: parseSpan(attributen['rowspan']),
      };
      if (frame.rijen.length === 0) frame.rijen.push(newRow(frame.deel));
      frame.rijen.at(-1)?.cellen.push(cel);
      this.stroom = cel.stukken;
    }
  }

  private closeBlok(naam: string): void {
    this.endLine();
    const frame = this.tabellen.at(-1);
    if (naam === 'table' && frame !== undefined) this.closeTable(frame);
    else if (frame !== undefined && naam in DELEN) frame.deel = DELEN['tbody'] ?? 1;
    else if ((naam === 'td' || naam === 'th') && frame !== undefined) this.stroom = frame.buiten;
    else if (naam === 'ul' || naam === 'ol') this.lijsten.pop();
    if (hasMarge(naam)) this.push({ soort: 'leeg' });
  }

  private closeTable(frame: Tabelframe): void {
    this.tabellen.pop();
    this.stroom = frame.buiten;
    const { inhoud, isTabel } = closeTabel(frame);
    this.stroom.push(inhoud);
    const om = this.tabellen.at(-1);
    if (om !== undefined && isTabel) om.opmaak = true;
  }

  /** The mark of a footnote is no digit of the figure before it; behind ten a bare number is a power. */
  private raised(tekst: string): void {
    if (/^\s*-?\d+\s*$/.test(tekst) && /(?:^|\D)10\s*$/.test(this.regel.slice(-4))) this.add(` ^${tekst.trim()}`);
  }

  private add(tekst: string): void {
    if (tekst === '') return;
    this.regel += tekst;
    this.laatste = tekst.charAt(tekst.length - 1);
  }

  private push(stuk: Stuk): void {
    if (!this.dicht) this.stroom.push(stuk);
  }

  private endLine(): void {
    // Most tags follow another: there is no line between them.
    if (this.regel === '') {
      this.naad = false;
      return;
    }
    const tekst = SCHOON.test(this.regel) ? this.regel : clean(this.regel);
    this.regel = '';
    this.laatste = '';
    this.naad = false;
    if (tekst === '') return;
    const element = this.open.at(-1) ?? '';
    const om = this.open.at(-2) ?? '';
    const niveau = headingLevel(element) ?? headingLevel(om);
    if (niveau !== null) this.push({ soort: 'kop', niveau, tekst });
    else if (element === 'li' || (element === 'p' && om === 'li')) this.push(this.listItem(tekst));
    else this.push({ soort: 'regel', tekst });
  }

  /** A numbered item keeps its number, as it is read on the page. */
  private listItem(tekst: string): Stuk {
    const lijst = this.lijsten.at(-1);
    if (lijst?.geordend !== true) return { soort: 'opsomming', tekst };
    lijst.nummer += 1;
    return { soort: 'regel', tekst: `${lijst.nummer}. ${tekst}` };
  }
}
