import { findElders, type Herkenner, type Omgeving, type Vondst } from '../herkenner';
import { judgeQuoted } from '../oordeel';
import { indicatorIn } from '../onderwerp';
import type { Token } from '../tekens';
import type { Plaatsgetal, Zin } from '../zinnen';
import { toWaarde } from './bedrag';
import { sameUnit } from './eenheden';

const STREEF =
  /^(?:streven|streefwaarden?|streefcijfer|streefpercentage|streefgetal|doel|doelstelling|doelwaarde|norm|ambitie|target|begroting|begroot|begrote|raming|geraamd|geraamde)$/;

/** Another target than the one of the table: of later, of before, of others, of a part. */
const ANDER =
  /\b(?:landelijk\w*|regiona\w+|provincia\w+|wettelijk\w*|rijks\w*|oorspronkelijk\w*|eerder\w*|nieuwe?|volgend\w*|uiteindelijk|lange(?:re)? termijn|toekomst\w*|jaarlijks\w*|extra)\b/i;

/** The place of the target word that a number belongs to; null when none does. */
function targetBefore(zin: Zin, plaats: number): number | null {
  for (let i = plaats - 1; i >= Math.max(0, plaats - 14); i -= 1) {
    const token = zin.tokens[i];
    if (token?.telling !== null || /^[;:]$/.test(token.tekst)) return null;
    // "Doelstelling 1.2" names a chapter.
    if (STREEF.test(token.laag) && zin.tokens[i + 1]?.soort !== 'code') return i;
  }
  return null;
}

/** The words between target and number tie them: `van 45%`, `was 45%`, `ligt op 45%`, `met 500`. */
function isTied(tussen: readonly Token[]): boolean {
  const laatste = tussen
    .filter(
      ({ laag }) =>
        !/^(?:ca|circa|ongeveer|ruim|minimaal|maximaal|een|de|\.|,|€|een|kleine|afgerond|gemiddeld|is|werd|wordt|uit)$/.test(
          laag
        )
    )
    .at(-1);
  return (
    laatste === undefined || /^(?:van|was|is|bedroeg|bedraagt|op|met|naar|uit|hierbij|waren|zijn)$/.test(laatste.laag)
  );
}

/** `De 45% die als streven gold`, `650 was het doel`: the target word behind the number. */
function isTargetAfter(zin: Zin, plaats: number): boolean {
  const na = zin.tokens.slice(plaats + 1, plaats + 8);
  const woord = na.findIndex(({ laag }) => STREEF.test(laag));
  return woord > 0 && zin.jaren.length === 0 && na.slice(0, woord).every(({ laag }) => NA_GETAL.test(laag));
}

const NA_GETAL =
  /^(?:die|dat|dan|als|was|is|we|wij|het|een|oorspronkelijke|werd|gold|golden|in|deze|dit|jaar|dagen|uur|euro|procent)$/;

/** Place of the number and of the words about it; null where it is no target. */
function placeTarget(zin: Zin, getal: Plaatsgetal): Doelplaats | null {
  const doel = targetBefore(zin, getal.plaats);
  if (doel !== null) {
    const tussen = zin.tokens.slice(doel + 1, getal.plaats);
    if (isTied(tussen)) return { voor: zin.tokens.slice(Math.max(0, doel - 3), doel), tussen };
  }
  return isTargetAfter(zin, getal.plaats) ? { voor: zin.tokens.slice(0, getal.plaats), tussen: [] } : null;
}

interface Doelplaats {
  readonly voor: readonly Token[];
  readonly tussen: readonly Token[];
}

function judge(zin: Zin, getal: Plaatsgetal, omgeving: Omgeving): Vondst[] {
  const plek = placeTarget(zin, getal);
  if (plek === null) return [];
  const { voor, tussen } = plek;
  const na = zin.tokens.slice(getal.plaats + 1, getal.plaats + 3);
  const rond = [...voor, ...tussen].map(({ tekst }) => tekst).join(' ');
  if (ANDER.test(rond) || /\bvorig jaar\b/i.test(zin.tekst)) return [];
  const zelfstandig = na[0]?.soort === 'woord' ? na.slice(0, 1) : [];
  const onderwerp = indicatorIn([...tussen, ...zelfstandig], zin, omgeving);
  if (onderwerp === null) return [];
  const { wie, zeker } = onderwerp;
  const jaar =
    [...voor, ...tussen].flatMap((token) => token.jaar ?? []).at(-1) ??
    (na[0]?.laag === 'in' ? na[1]?.jaar : null) ??
    omgeving.jaar;
  // "Het doel was om met 3 dagen te verlagen": a change, while the figure is a level.
  const isVerandering = /toename|groei|afname|stijging|daling/i.test(wie.indicator.naam ?? '');
  if (tussen.some(({ laag }) => laag === 'met') && !isVerandering) return [];
  const cijfer = jaar === null ? undefined : wie.begroting.get(jaar);
  if (cijfer === undefined || !sameUnit(getal, cijfer)) return [];
  const oordeel = judgeQuoted(getal, cijfer);
  if (oordeel === null || (oordeel === 'in strijd' && !zeker)) return [];
  const andere = [...wie.begroting.values(), ...wie.realisatie.values()].filter((ander) => ander !== cijfer);
  const elders = oordeel === 'in strijd' ? findElders(getal.waarde, andere) : null;
  return [
    { soort: 'streefwaarde', zin, oordeel, figuren: [cijfer.plaats], berekening: toWaarde(cijfer, getal), elders },
  ];
}

/** A target that is repeated in prose against the target of its year. */
export const streefwaarde: Herkenner = {
  soorten: ['streefwaarde'],
  kans: /stre(?:ven|ef)|doel|norm|ambitie|target|begro|raming|geraamd/i,
  run: (zin, omgeving) => zin.getallen.flatMap((getal) => judge(zin, getal, omgeving)),
};
