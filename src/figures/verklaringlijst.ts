import { parseVerklaringregel, type Verklaringregel } from './verklaringregel';
import type { Lijn } from './stroom';

/** Explained differences that follow each other. */
export interface Verklaringlijst {
  readonly regels: readonly Verklaringregel[];
  /** Voordeel or nadeel that a heading gives to all of them. */
  readonly kop: 'V' | 'N' | null;
  /** What a sign means, where the document says so: plus is voordeel. */
  readonly legenda: boolean;
}

const BOVEN = 6;

/** The nearest lines above a list, from the nearest up. */
function textsAbove(lijnen: readonly Lijn[], begin: number): string[] {
  const teksten: string[] = [];
  for (let plaats = begin - 1; plaats >= Math.max(0, begin - 2 * BOVEN) && teksten.length < BOVEN; plaats -= 1) {
    const tekst = lijnen[plaats]?.tekst ?? '';
    if (tekst !== '') teksten.push(tekst);
  }
  return teksten;
}

const BEDRAGKOP = /^(?:.{0,40}\s)?(?:bedrag|verschil|afwijking)(?:\s(?:[vnis]\s?\/\s?[vnis]|x\s.*))*$/i;

/** Whether the lines above say that the amounts are differences. */
function isAnnounced(boven: readonly string[]): boolean {
  const kop = boven.slice(0, 3).some((tekst) => tekst.length < 60 && BEDRAGKOP.test(tekst));
  return kop && boven.some((tekst) => tekst.length < 160 && /\bverschil(?:len)?\b|\bafwijking(?:en)?\b/i.test(tekst));
}

/** Voordeel or nadeel as a heading right above says: Meevallers, Tegenvallers. */
function headingOf([kop = '']: readonly string[]): 'V' | 'N' | null {
  if (kop.length > 60 || /\d\s*$/.test(kop)) return null;
  const mee = /\b(?:meevallers?|voordelen)\b/i.test(kop);
  const tegen = /\b(?:tegenvallers?|nadelen)\b/i.test(kop);
  return mee === tegen ? null : mee ? 'V' : 'N';
}

const LEGENDA = /-\s?(?:\/-\s?)?=\s?nadeel|\+\s?=\s?voordeel|\bminus?(?:teken)?\s?(?:=|is(?: een)?)\s?nadeel/i;

function toLijst(lijnen: readonly Lijn[], regels: readonly Verklaringregel[]): Verklaringlijst | null {
  const [eerste] = regels;
  if (eerste === undefined) return null;
  const boven = textsAbove(lijnen, eerste.begin);
  const kop = headingOf(boven);
  const legenda = boven.some((tekst) => tekst.length < 200 && LEGENDA.test(tekst));
  const gemerkt = regels.filter(({ vn }) => vn !== null).length;
  // A single letter at the end of a line may be anything; a column of them is not.
  const letters = gemerkt > 1 && gemerkt * 2 > regels.length;
  if (letters || kop !== null || (regels.length > 1 && isAnnounced(boven))) return { regels, kop, legenda };
  const woorden = regels.filter(({ woord }) => woord);
  return woorden.length === 0 ? null : { regels: woorden, kop, legenda };
}

/** Every list of explained differences: by letters V/N, by words, by a heading, or announced as differences. */
export function findVerklaringlijsten(lijnen: readonly Lijn[]): Verklaringlijst[] {
  const gevonden: Verklaringlijst[] = [];
  let regels: Verklaringregel[] = [];
  let gaten = 0;
  const close = (): void => {
    const lijst = toLijst(lijnen, regels);
    if (lijst !== null) gevonden.push(lijst);
    regels = [];
    gaten = 0;
  };
  for (let plaats = 0; plaats < lijnen.length; plaats += 1) {
    if (lijnen[plaats]?.soort === 'leeg') {
      gaten += 1;
      if (gaten > 2) close();
      continue;
    }
    const regel = parseVerklaringregel(lijnen, plaats);
    if (regel === null) {
      close();
      continue;
    }
    gaten = 0;
    regels.push(regel);
    plaats = regel.eind - 1;
  }
  close();
  return gevonden;
}
