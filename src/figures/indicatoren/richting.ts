import type { Gehaald, Indicatorjaar, Meting, Richting, Richtingreden } from '../../domain/indicator';
import { richtingOf, streefwaardeOf } from '../../domain/streefwaarde';
import { compare } from '../../money/decimaal';

/** Words in a name that say that less is better. */
const LAGER =
  /schoolverlat\w*|\bvsv\b|verzuim\w*|\bbijstandsuitkering\w*|\bbijstandsgerechtigd\w*|bijstandsvolume|personen met een bijstand\w*|\w*werklo(?:os|ze)\w*|uitkeringsgezin\w*|\w*delict\w*|misdrij\w*|diefsta\w*|\w*inbra[ak]\w*|vernieling\w*|overlast\w*|geweld\w*|onveilig\w*|klacht\w*|wachttijd\w*|wachtlijst\w*|doorlooptijd\w*|\barmoede\w*|\bschuld(?!hulp)\w*|ongeval\w*|verkeersslachtoffer\w*|jeugdreclassering|jeugdbescherming|restafval|\bhuishoudelijk afval|uitstoot|faillissement\w*|leegstand\w*|achterstand\w*|zonder startkwalificatie|laaggeletterd\w*|eenzaam\w*|ziekteverzuim|zwerfvuil|zwerfafval|verkeersdod\w*|\bdoden\b|slachtoffer\w*|\bhalt\b|verwijzingen halt|criminaliteit|hardekernjongere\w*|overgewicht|\bobesitas\b|huisuitzetting\w*|uithuisplaatsing\w*|dakloz\w*|energiearmoede|storing\w*|\bco2-?uitstoot|\broker\w*|\bdrugs\w*|\bincidenten\b|recidive|lekverlies|bezwaarschriften|watertekort\w*/gi;
/** Words in a name that say that more is better. */
const HOGER =
  /uitstroom|\w*participatie\w*|\bbereik\b|rapportcijfer|\w*tevreden\w*|waardering|toename|\bgroei\b|leerwinst|\w*arbeidsplaats\w*|\bbanen\b|deeltijd|hernieuwbare?|opkomst|vertrouwen|gescheiden ingezameld|dekkingsgraad|geslaagd\w*|met startkwalificatie|deelname|zelfredzaam\w*|vestigingen|opgeleverde\b|gerealiseerde (?:woningen|nieuwbouwwoningen)|biodiversiteit|sportdeelname|waterkwaliteit|vrijwilliger\w*|gelukkig\w*|gezonde?\b|startende ondernemers|\bstarters\b/gi;
/** Done in time is better, whatever it is that was done. */
const OP_TIJD =
  /\b(?:binnen (?:de )?(?:wettelijke |gestelde |afgesproken )?(?:norm|termijn\w*|\d+ \p{L}+)|tijdig|op tijd|afgehandeld\w*|opgelost\w*|opgevolgd\w*)/iu;
/** A word behind a preposition speaks for the whole only when what stands before it merely counts or measures. */
const TELT =
  /(?:^|\s)(?:aantal(?:len)?|percentage|procent|%|aandeel|omvang|mate|cijfer|score|index|niveau|inwoners?|jongeren|kinderen|personen|mensen|huishoudens|gezinnen|leerlingen|jeugdigen|ouderen|volwassenen|cliënten|gevallen|meldingen|aangiften|incidenten|registraties|signalen|uren|dagen|ton|kg|woningen|panden|winkels|bedrijven|verkeers?\p{L}*|\p{L}*(?:inwoners|jongeren|leerlingen|meldingen|gevallen))$/iu;
/** The first word is the head of "tevredenheid over de aanpak van overlast": what follows only says of what. */
const BEPALING = /\s(?:over|van|uit|met|voor|bij|onder|door|naar|in|op|aan|tegen|zonder|vanuit)\s/i;
/** A word that turns what follows: of a decrease more is better. */
const DALING = /\b(?:afname|daling|vermindering|reductie|terugdringen|besparing|minder)\b/i;

interface Woord {
  readonly kant: 1 | -1;
  readonly woord: string;
  readonly plaats: number;
}

function wordsOf(naam: string): Woord[] {
  const all = (patroon: RegExp, kant: 1 | -1): Woord[] =>
    [...naam.matchAll(patroon)].map((treffer) => ({ kant, woord: treffer[0], plaats: treffer.index }));
  return [...all(HOGER, 1), ...all(LAGER, -1)].sort((a, b) => a.plaats - b.plaats);
}

/** Direction and the reason for it. */
export interface Orientatie {
  readonly richting: Richting | null;
  readonly reden: Richtingreden | null;
}

const GEEN: Orientatie = { richting: null, reden: null };
const wayOf = (kant: 1 | -1): Richting => (kant === 1 ? 'hoger' : 'lager');

/** "Aantal meldingen van overlast" is of overlast; "aantal controles op overlast" is of controles. */
function governs(voor: string, woord: string): boolean {
  // A mark is what is measured, wherever it stands; what stands between brackets explains the whole name.
  if (/^(?:rapportcijfer|waardering|\w*tevreden)/i.test(woord) || /\([^)]*$/.test(voor)) return true;
  const bepaling = BEPALING.exec(` ${voor} `);
  if (bepaling === null) return true;
  const kern = voor.slice(0, Math.max(0, bepaling.index - 1)).trim();
  return kern === '' || TELT.test(kern);
}

/** What the words of a name say; open where two of them contradict and neither governs the other. */
export function orientName(naam: string | null): Orientatie {
  if (naam === null) return GEEN;
  const woorden = wordsOf(naam);
  const daling = DALING.exec(naam);
  const opTijd = OP_TIJD.exec(naam)?.[0];
  if (opTijd !== undefined) return { richting: 'hoger', reden: { code: 'naam', woord: opTijd } };
  const [eerste] = woorden;
  // "Afname aantal misdrijven": the figure counts the decrease, unless it is a decrease of something good.
  if (daling !== null && eerste !== undefined && daling.index < eerste.plaats) {
    if (woorden.some(({ kant }) => kant !== eerste.kant)) return GEEN;
    const richting = wayOf(eerste.kant === 1 ? -1 : 1);
    return { richting, reden: { code: 'naam', woord: `${daling[0]} … ${eerste.woord}` } };
  }
  if (eerste === undefined || !governs(naam.slice(0, eerste.plaats), eerste.woord)) return GEEN;
  const tegen = woorden.find(({ kant }) => kant !== eerste.kant);
  if (tegen !== undefined && !BEPALING.test(naam.slice(eerste.plaats, tegen.plaats))) {
    const [hoger, lager] = eerste.kant === 1 ? [eerste, tegen] : [tegen, eerste];
    return { richting: null, reden: { code: 'tegenspraak', hoger: hoger.woord, lager: lager.woord } };
  }
  return { richting: wayOf(eerste.kant), reden: { code: 'naam', woord: eerste.woord } };
}

/** Compares realisation with target; null where one of them is no number. */
export function above({ begroting, realisatie }: Indicatorjaar): -1 | 0 | 1 | null {
  const [doel, gemeten] = [begroting?.waarde ?? null, realisatie?.waarde ?? null];
  return doel === null || gemeten === null ? null : compare(gemeten, doel);
}

/** A year with the judgement that a document passes on it. */
export interface Beoordeeld {
  readonly jaar: Indicatorjaar | null;
  readonly claim: Gehaald | null;
}

/** Sides that the document's own judgements imply: Ja above the target means that more is better. */
function impliedSides(beoordeeld: readonly Beoordeeld[]): { readonly kant: 1 | -1; readonly jaar: number }[] {
  return beoordeeld.flatMap(({ jaar, claim }) => {
    const boven = jaar === null ? null : above(jaar);
    if (jaar === null || boven === null || boven === 0 || (claim !== 'ja' && claim !== 'nee')) return [];
    return [{ kant: boven > 0 === (claim === 'ja') ? (1 as const) : (-1 as const), jaar: jaar.jaar }];
  });
}

/** What targets such as "minimaal 80" say; open where they differ. A band only counts where no other form does. */
function orientTargets(jaren: readonly Indicatorjaar[]): Orientatie {
  const alle = jaren.flatMap(({ begroting }) => {
    const streef = begroting === null ? null : streefwaardeOf(begroting);
    return streef === null || begroting === null ? [] : [{ richting: richtingOf(streef), tekst: begroting.tekst }];
  });
  const gericht = alle.filter(({ richting }) => richting !== 'gelijk');
  const doelen = gericht.length > 0 ? gericht : alle;
  const [eerste] = doelen;
  if (eerste === undefined) return GEEN;
  const anders = doelen.find(({ richting }) => richting !== eerste.richting);
  if (anders === undefined) return { richting: eerste.richting, reden: { code: 'streefwaarde', tekst: eerste.tekst } };
  const [hoger, lager] = eerste.richting === 'hoger' ? [eerste, anders] : [anders, eerste];
  return { richting: null, reden: { code: 'tegenspraak', hoger: hoger.tekst, lager: lager.tekst } };
}

/** Targets that each lie beyond the realisation of the year before, two at least and all on one side. */
function orientPath(jaren: readonly Indicatorjaar[]): Orientatie {
  const value = (meting: Meting | null | undefined) => meting?.waarde ?? null;
  const stappen = jaren.flatMap(({ jaar, begroting }) => {
    const vorig = value(jaren.find((j) => j.jaar === jaar - 1)?.realisatie);
    const doel = value(begroting);
    return vorig === null || doel === null ? [] : [{ jaar, kant: compare(doel, vorig) }];
  });
  const [eerste] = stappen;
  if (eerste === undefined || stappen.length < 2) return GEEN;
  if (eerste.kant === 0 || stappen.some(({ kant }) => kant !== eerste.kant)) return GEEN;
  return { richting: wayOf(eerste.kant), reden: { code: 'streefpad', jaren: stappen.map(({ jaar }) => jaar) } };
}

/** Everything that may tell which way is better. */
export interface Richtingbron {
  readonly namen: readonly (string | null)[];
  /** All years, rising. */
  readonly jaren: readonly Indicatorjaar[];
  readonly beoordeeld: readonly Beoordeeld[];
}

const MEESTE_TEGEN = 2;

/**
 * Which way is better, and why. In order: the form of the targets and the words of the names, then what the document's
 * own judgements imply, then the path of the targets. Sources that contradict each other leave it open. One judgement
 * against the name leaves the name standing: that is the contradiction to be found; two of them, without one that
 * agrees, mean that the name was misunderstood.
 */
export function orient({ namen, jaren, beoordeeld }: Richtingbron): Orientatie {
  const woorden = namen.map(orientName).filter(({ reden }) => reden !== null);
  const doelen = orientTargets(jaren);
  // A band says when it is reached, and leaves open which side of it is better.
  const teltMee = doelen.reden !== null && (doelen.richting !== 'gelijk' || woorden.length === 0);
  const zeker = [...woorden, ...(teltMee ? [doelen] : [])];
  const open = zeker.find(({ richting }) => richting === null);
  const implied = impliedSides(beoordeeld);
  const sides = new Set(implied.map(({ kant }) => kant));
  const [eerste] = zeker;
  if (eerste !== undefined && open === undefined) {
    const anders = zeker.find(({ richting }) => richting !== eerste.richting);
    if (anders !== undefined) return contradiction(eerste, anders);
    const gezegd = eerste.richting === 'hoger' ? 1 : -1;
    const tegen = implied.filter(({ kant }) => kant !== gezegd);
    const weerlegd = tegen.length >= MEESTE_TEGEN && sides.size === 1 && eerste.richting !== 'gelijk';
    if (!weerlegd) return eerste;
    const oordeel: Orientatie = {
      richting: gezegd === 1 ? 'lager' : 'hoger',
      reden: { code: 'oordeel', jaren: tegen.map(({ jaar }) => jaar) },
    };
    return contradiction(eerste, oordeel);
  }
  const [kant] = sides;
  if (kant !== undefined && sides.size === 1) {
    return { richting: wayOf(kant), reden: { code: 'oordeel', jaren: implied.map(({ jaar }) => jaar) } };
  }
  if (sides.size > 1) {
    const yearOf = (welke: 1 | -1): string =>
      implied
        .filter((i) => i.kant === welke)
        .map((i) => i.jaar)
        .join(', ');
    return { richting: null, reden: { code: 'tegenspraak', hoger: yearOf(1), lager: yearOf(-1) } };
  }
  return open ?? orientPath(jaren);
}

function evidence({ reden }: Orientatie): string {
  if (reden?.code === 'naam') return reden.woord;
  if (reden?.code === 'streefwaarde') return reden.tekst;
  return reden !== null && 'jaren' in reden ? reden.jaren.join(', ') : '';
}

function contradiction(een: Orientatie, ander: Orientatie): Orientatie {
  const [hoger, lager] = een.richting === 'hoger' || ander.richting === 'lager' ? [een, ander] : [ander, een];
  return { richting: null, reden: { code: 'tegenspraak', hoger: evidence(hoger), lager: evidence(lager) } };
}

/** The year that a judgement is about: the document's own, or the last where that is not known. */
export function judgedYear(jaren: readonly Indicatorjaar[], jaar: number | null): Indicatorjaar | null {
  return jaar === null ? (jaren.at(-1) ?? null) : (jaren.find((j) => j.jaar === jaar) ?? null);
}
