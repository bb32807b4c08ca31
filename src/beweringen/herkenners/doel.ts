import type { Bewering } from '../../domain/bewering';
import type { Gehaald, Indicator } from '../../domain/indicator';
import type { Indicatorfeit } from '../feiten';
import type { Herkenner, Omgeving, Vondst } from '../herkenner';
import { clauseAround, indicatorIn } from '../onderwerp';
import { toGetal } from '../rekenen';
import type { Zin } from '../zinnen';

/** What stands behind these in a name only says of what: the head of the name is before them. */
const BEPALING = /\s(?:over|van|uit|met|voor|bij|onder|door|in|op|aan|tegen|zonder|die|dat)\s/i;

/** How sure the direction is: null where it follows from the claim itself, which then proves nothing. */
function certainty({ naam, richtingreden }: Indicator): 'zeker' | 'waarschijnlijk' | null {
  if (richtingreden === null || richtingreden === undefined || richtingreden.code === 'oordeel') return null;
  if (richtingreden.code === 'gebruiker' || richtingreden.code === 'streefwaarde') return 'zeker';
  if (richtingreden.code !== 'naam' || naam === null) return 'waarschijnlijk';
  // "Oordeel over groen (rapportcijfer)": what is measured stands in brackets.
  const kop = `${naam.split(BEPALING)[0] ?? ''} ${/\(([^)]*)\)\s*$/.exec(naam)?.[1] ?? ''}`;
  const woord = richtingreden.woord.split(' … ').at(-1) ?? '';
  return kop.toLowerCase().includes(woord.toLowerCase()) ? 'zeker' : 'waarschijnlijk';
}

/** A claim against what target and realisation give; null where one of them does not say. */
export function judgeClaim(
  { indicator, begroting, realisatie }: Indicatorfeit,
  claim: Gehaald | null,
  jaar: number | null
): Pick<Bewering, 'oordeel' | 'figuren' | 'berekening'> | null {
  const { berekend } = indicator.gehaald;
  const { richting } = indicator;
  const [doel, nu] = jaar === null ? [] : [begroting.get(jaar), realisatie.get(jaar)];
  if (doel === undefined || nu === undefined || richting === null) return null;
  if ((claim !== 'ja' && claim !== 'nee') || (berekend !== 'ja' && berekend !== 'nee')) return null;
  const zeker = certainty(indicator);
  if (zeker === null) return null;
  return {
    oordeel: claim === berekend ? 'houdt' : zeker === 'zeker' ? 'in strijd' : 'twijfel',
    figuren: [nu.plaats, doel.plaats],
    berekening: {
      soort: 'doel',
      streefwaarde: toGetal(doel),
      realisatie: toGetal(nu),
      richting,
      gehaald: claim === 'ja',
    },
  };
}

const DOEL = /^(?:doel|doelstelling|streven|streefwaarde|streefcijfer|streefpercentage|norm|target|ambitie)$/;
const GEHAALD = /^(?:gehaald|behaald|bereikt|gerealiseerd)$/;
/** Only under a condition, for a part, or of another year. */
const VOORWAARDE =
  /\b(?:als|indien|wanneer|zou|zouden|mits|tenzij|alleen|zonder|inclusief|exclusief|bijna|deels|gedeeltelijk|grotendeels|nog|verwacht\w*|hopen|volgend|mogelijk|eerste|tweede|landelijk\w*|regiona\w+|of)\b/i;

function judge(zin: Zin, omgeving: Omgeving): Vondst[] {
  const plaats = zin.tokens.findIndex(({ laag }) => GEHAALD.test(laag));
  if (plaats < 0 || VOORWAARDE.test(zin.tekst)) return [];
  const [begin] = clauseAround(zin, plaats);
  const tokens = zin.tokens.slice(begin, plaats);
  const doelwoord = tokens.findIndex(({ laag }, i) => DOEL.test(laag) && tokens[i + 1]?.soort !== 'code');
  if (doelwoord < 0 || tokens.some(({ jaar }) => jaar !== null && jaar !== omgeving.jaar)) return [];
  // "Is gehaald voor de helft": not as such.
  if (/^(?:voor|bij|door|in|van|op|wat|behalve|met)$/.test(zin.tokens[plaats + 1]?.laag ?? '')) return [];
  const onderwerp = indicatorIn(tokens, zin, omgeving);
  if (!onderwerp?.zeker) return [];
  const claim = tokens.some(({ laag }) => /^(?:niet|geen)$/.test(laag)) ? 'nee' : 'ja';
  const gewogen = judgeClaim(onderwerp.wie, claim, omgeving.jaar);
  return gewogen === null ? [] : [{ soort: 'doel', zin, ...gewogen }];
}

/** A sentence that says the target was reached or not, against target and realisation. */
export const doel: Herkenner = { soorten: ['doel'], kans: /\b(?:gehaald|behaald|bereikt|gerealiseerd)\b/i, run: judge };
