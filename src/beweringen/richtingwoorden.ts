import type { Token } from './tekens';

/** Which way a word says that something went. */
export type Gang = 'op' | 'neer' | 'gelijk';

/** Of time (risen), or of comparison (higher). */
export interface Gangwoord {
  readonly gang: Gang;
  readonly soort: 'verloop' | 'vergelijking';
  readonly plaats: number;
  readonly woord: string;
}

const OP =
  /^(?:gestegen|stijgt|stijgen|steeg|stegen|stijging|toegenomen|toename|toenam|toeneemt|gegroeid|groeit|groeide|groeiden|groei|opgelopen|oploopt|opliep|verhoogd|verhoging|uitgebreid|vermeerderd)$/;
const NEER =
  /^(?:gedaald|daalt|dalen|daalde|daalden|daling|afgenomen|afname|afnam|afneemt|gekrompen|krimp|teruggelopen|terugloop|terugliep|verlaagd|verlaging|verminderd|vermindering|verkort|korter|ingekrompen)$/;
const GELIJK = /^(?:gelijk|onveranderd|stabiel|ongewijzigd)$/;
/** "Nam … toe": the verb and its other half. */
const SPLITS: Readonly<Record<string, readonly [RegExp, Gang][]>> = {
  toe: [[/^(?:nam|namen|neemt|nemen)$/, 'op']],
  af: [[/^(?:nam|namen|neemt|nemen)$/, 'neer']],
  op: [[/^(?:liep|liepen|loopt|lopen)$/, 'op']],
  terug: [[/^(?:liep|liepen|loopt|lopen)$/, 'neer']],
};

const WERKWOORD = /^(?:nam|namen|neemt|nemen|liep|liepen|loopt|lopen)$/;

function splitVerb(tokens: readonly Token[], plaats: number): Gang | null {
  const { laag = '' } = tokens[plaats] ?? {};
  if (!WERKWOORD.test(laag)) return null;
  for (const [deel, lijst] of Object.entries(SPLITS)) {
    for (const [werkwoord, gang] of lijst) {
      if (!werkwoord.test(laag)) continue;
      for (
        let i = plaats + 1;
        i < Math.min(tokens.length, plaats + 9) && !/^[,;]$/.test(tokens[i]?.laag ?? '');
        i += 1
      ) {
        if (tokens[i]?.laag !== deel) continue;
        // "Liep op van 48": not "liep op straat"; a number or the end of the clause follows.
        const na = tokens[i + 1];
        if (na?.soort !== 'woord' || /^(?:van|met|naar|tot|ten|in|door)$/.test(na.laag)) return gang;
      }
    }
  }
  return null;
}

/** Every word of a sentence that says which way something went, in order. */
export function gangwoorden(tokens: readonly Token[]): Gangwoord[] {
  return tokens.flatMap(({ laag, tekst }, plaats): Gangwoord[] => {
    const verloop = (gang: Gang): Gangwoord[] => [{ gang, soort: 'verloop', plaats, woord: tekst }];
    if (OP.test(laag)) return verloop('op');
    if (NEER.test(laag)) return verloop('neer');
    if (GELIJK.test(laag)) return verloop('gelijk');
    if (laag === 'hoger' || laag === 'lager') {
      return [{ gang: laag === 'hoger' ? 'op' : 'neer', soort: 'vergelijking', plaats, woord: tekst }];
    }
    const gang = splitVerb(tokens, plaats);
    return gang === null ? [] : verloop(gang);
  });
}

/** What is not said to have happened: denied, hoped for, conditional, asked. */
const ONWERKELIJK =
  /\b(?:niet|geen|nooit|zonder|zou|zouden|zal|zullen|moet|moeten|wil|willen|wilden|kan|kunnen|als|indien|wanneer|mits|tenzij|streven naar|beogen|beoogd|verwacht(?:en|ing|ingen)?|prognose|hopen|doel is|bedoeling)\b|\?$/i;

/** Whether a stretch of text denies or only supposes what it says. */
export function isUnreal(tekst: string): boolean {
  return ONWERKELIJK.test(tekst);
}
