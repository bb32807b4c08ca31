import { findElders, type Herkenner, type Omgeving, type Vondst } from '../herkenner';
import { isGoed, judgeQuoted } from '../oordeel';
import { clauseAround, indicatorIn } from '../onderwerp';
import { isUnreal } from '../richtingwoorden';
import type { Plaatsgetal, Zin } from '../zinnen';
import { isNear, toWaarde } from './bedrag';
import { isInFormula, sameUnit } from './eenheden';

/** What says right before a number that it was measured. */
const GEMETEN =
  /(?:\brealisatie van|\b(?:bedroeg|bedraagt|bedroegen|bedragen|is|was|waren|werd)(?: (?:in|over) \d{4})?|\bop|\bmet(?: een)?|\bvoldeed|=|\baandeel van|\bpercentage van|\bcijfer van|\bscore van|\bgeven \S+ \S+ een)\s*(?:afgerond |gemiddeld |ca\. |circa |ongeveer |ruim |bijna |net geen |een kleine |zo['’]n |iets meer dan )?(?:€ ?)?$/i;

/** The same with what was measured in between: "was de wachttijd 48 dagen". */
const GEMETEN_VAN = /\b(?:bedroeg|bedraagt|was|is) (?:de|het) [\p{L} -]{3,60} $/u;

/** What makes it a target, a change, a part or a share of something else. */
const NIET =
  /\b(?:stre(?:ven|ef\w+)|doel(?:stelling|waarde)?|norm|ambitie|begro\w+|raming|waarvan|hiervan|daarvan|van deze|toegenomen|afgenomen|gestegen|gedaald|toename|afname|stijging|daling|hoger|lager|meer|minder|gegroeid|verschil|voordeel|nadeel)\b/i;

const GEPLAND = /^(?:geraamd|begroot|gepland|verwacht|voorzien|beoogd)$/;

function judge(zin: Zin, getal: Plaatsgetal, omgeving: Omgeving): Vondst[] {
  if (isInFormula(getal, zin) || getal.eenheid === 'procentpunt') return [];
  const { tokens } = zin;
  const begin = tokens[getal.plaats]?.begin ?? 0;
  const [van] = clauseAround(zin, getal.plaats);
  const clauseVan = tokens[van]?.begin ?? 0;
  const voorTekst = zin.tekst.slice(0, begin);
  const isUitkomst = tokens[getal.plaats - 1]?.laag === '=';
  if (!GEMETEN.test(voorTekst.slice(-40)) && !GEMETEN_VAN.test(voorTekst.slice(-90))) return [];
  const stuk = zin.tekst.slice(isUitkomst ? 0 : clauseVan, begin);
  if (NIET.test(stuk) || isUnreal(stuk)) return [];
  const voor = tokens.slice(isUitkomst ? 0 : van, getal.plaats);
  const na = tokens.slice(getal.plaats + 1);
  // What the number counts, or a "van" that makes it of something.
  const eerste = na[0];
  const [, tot] = clauseAround(zin, getal.plaats);
  const zelfstandig =
    eerste?.soort === 'woord' ? tokens.slice(getal.plaats + 1, eerste.laag === 'van' ? tot : getal.plaats + 2) : [];
  const onderwerp = indicatorIn([...voor, ...zelfstandig], zin, omgeving);
  if (onderwerp === null) return [];
  const { wie, zeker, over, genoemd: naamdelen } = onderwerp;
  // An equal number of something else is chance.
  if (over > 0 && naamdelen === 0) return [];
  const genoemd = voor.flatMap(({ jaar }) => jaar ?? []).at(-1) ?? (eerste?.laag === 'in' ? na[1]?.jaar : null);
  const vorig = /\b(?:vorig jaar|jaar eerder|jaar ervoor|vorige meting)\b/i.test(zin.tekst);
  if (
    omgeving.jaar === null ||
    (vorig && typeof genoemd !== 'number') ||
    /\b(?:sinds|vanaf|tot en met|kwartaal|halfjaar|toen)\b/i.test(stuk)
  )
    return [];
  const jaar = genoemd ?? omgeving.jaar;
  // What follows may say that it was planned, or of another year.
  const rest = tokens.slice(getal.plaats + 1, tot);
  if (!isUitkomst && rest.some((t) => (t.jaar !== null && t.jaar !== jaar) || GEPLAND.test(t.laag))) return [];
  const cijfer = wie.realisatie.get(jaar);
  if (cijfer === undefined || !sameUnit(getal, cijfer)) return [];
  const oordeel = judgeQuoted(getal, cijfer);
  // A number of quite another size is of something else: the stock instead of the growth.
  const zelfde = zeker && isNear(getal, cijfer);
  if (oordeel === null || (!isGoed(oordeel) && !zelfde)) return [];
  const andere = [...wie.realisatie.values(), ...wie.begroting.values()].filter((ander) => ander !== cijfer);
  const elders = isGoed(oordeel) ? null : findElders(getal.waarde, andere);
  return [{ soort: 'realisatie', zin, oordeel, figuren: [cijfer.plaats], berekening: toWaarde(cijfer, getal), elders }];
}

/** A realisation that is repeated in prose against the realisation of its year. */
export const realisatie: Herkenner = {
  soorten: ['realisatie'],
  kans: /\d/,
  run: (zin, omgeving) => zin.getallen.flatMap((getal) => judge(zin, getal, omgeving)),
};
