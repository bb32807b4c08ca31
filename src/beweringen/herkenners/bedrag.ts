import type { Berekening } from '../../domain/bewering';
import { absolute, compare, decimaal, decimalsOf, divide, multiply, roundTo, subtract } from '../../money/decimaal';
import { everywhere, type Cijfer, type Rijfeit } from '../feiten';
import { findElders, type Herkenner, type Omgeving, type Vondst } from '../herkenner';
import { byMildness, isGoed, judgeQuoted } from '../oordeel';
import { rijenIn } from '../onderwerp';
import type { Telling, Token } from '../tekens';
import type { Plaatsgetal, Zin } from '../zinnen';
import { feitenVan, geldwoordIn, isBegroot, type Geldwoord } from './geldwoorden';

/** A figure beside a number of the text, at the text's precision. */
export function toWaarde(figuur: Cijfer, tekst: Telling): Berekening {
  const { waarde, eenheid } = figuur;
  const decimalen = decimalsOf(divide(tekst.stap, tekst.maat));
  const grootte = absolute(waarde);
  return {
    soort: 'waarde',
    figuur: { waarde, eenheid, tekst: figuur.tekst },
    afgerond: roundTo(divide(grootte, tekst.maat), decimalen),
    maat: tekst.maat,
    tekst: { waarde: tekst.waarde, eenheid: tekst.eenheid, tekst: tekst.tekst },
    verschil: subtract(grootte, absolute(tekst.waarde)),
  };
}

/** Words that make an amount a difference, a part or something else than a whole. */
const ANDERS =
  /^(?:hoger|lager|meer|minder|voordeel|nadeel|verschil|verschillen|afwijking|tekort|overschot|toename|afname|stijging|daling|extra|besparing|bezuiniging|onttrekking|onttrokken|toevoeging|toegevoegd|gestort|bijgesteld|bijstelling|krediet|subsidie|budget|budgetten|boven|onder|gestegen|gedaald|toegenomen|afgenomen|overheveling|vrijval|waarde|lening|boete|schade)$/;

const VOORZETSEL = /^(?:aan|voor|door|ten|op|naar|bij)$/;

/** What follows the amount narrows it down to a part: `is 2 mln besteed aan zwembaden`; not after "in totaal". */
function isNarrowed(na: readonly Token[], zin: Zin): boolean {
  if (zin.tokens.some(({ laag }) => /^(?:totaal|totale)$/.test(laag))) return false;
  const kop = na.slice(0, 3).findIndex(({ laag }) => VOORZETSEL.test(laag));
  return kop >= 0;
}

function yearFor(voor: readonly Token[], na: readonly Token[], omgeving: Omgeving): number | null {
  const [eerste, tweede] = na;
  // "31,2 mln in 2019": the year right behind counts first.
  if (/^(?:in|over)$/.test(eerste?.laag ?? '') && typeof tweede?.jaar === 'number') return tweede.jaar;
  const genoemd = voor.flatMap(({ jaar }) => jaar ?? []).at(-1);
  if (voor.some(({ laag }, i) => laag === 'vorig' && voor[i + 1]?.laag === 'jaar'))
    return omgeving.jaar === null ? null : omgeving.jaar - 1;
  return genoemd ?? omgeving.jaar;
}

interface Gekozen {
  readonly feit: Rijfeit;
  readonly oordeel: Vondst['oordeel'];
}

/** The figure that fits best; among figures that do not fit, the nearest. */
function bestOf(getal: Plaatsgetal, feiten: readonly Rijfeit[]): Gekozen | null {
  const gewogen = feiten.flatMap((feit): Gekozen[] => {
    const oordeel = judgeQuoted(getal, feit.cijfer);
    return oordeel === null ? [] : [{ feit, oordeel }];
  });
  const afstand = ({ feit }: Gekozen): string =>
    absolute(subtract(absolute(feit.cijfer.waarde), absolute(getal.waarde)));
  gewogen.sort((a, b) => byMildness(a.oordeel, b.oordeel) || compare(decimaal(afstand(a)), decimaal(afstand(b))));
  return gewogen[0] ?? null;
}

/** Whether the figure is so near that it must be what is meant: a sum of quite another size is of something else. */
export function isNear(getal: Plaatsgetal, cijfer: Cijfer): boolean {
  const [a, b] = [absolute(getal.waarde), absolute(cijfer.waarde)];
  return compare(multiply(a, decimaal(4)), b) >= 0 && compare(multiply(b, decimaal(4)), a) >= 0;
}

function begrip(zin: Zin, { woord }: Geldwoord, saldo: Rijfeit, lasten: Rijfeit | undefined): Vondst[] {
  if (lasten === undefined || lasten.cijfer.waarde === absolute(saldo.cijfer.waarde)) return [];
  const getal = ({ cijfer: { waarde, eenheid, tekst } }: Rijfeit) => ({ waarde, eenheid, tekst });
  return [
    {
      soort: 'begrip',
      zin,
      oordeel: 'twijfel',
      figuren: [saldo.cijfer.plaats, lasten.cijfer.plaats],
      berekening: { soort: 'begrip', woord, saldo: getal(saldo), lasten: getal(lasten) },
    },
  ];
}

function judgeAmount(zin: Zin, getal: Plaatsgetal, van: number, tot: number, omgeving: Omgeving): Vondst[] {
  const voor = zin.tokens.slice(van, getal.plaats);
  const na = zin.tokens.slice(getal.plaats + 1, tot);
  const alle = [...voor, ...na];
  const onderwerp = rijenIn(voor, zin, omgeving) ?? rijenIn(alle, zin, omgeving);
  if (onderwerp === null) return [];
  const { wie } = onderwerp;
  const isLabel = (woord: string): boolean => wie.woorden.includes(woord);
  const isPer = ({ laag }: Token, i: number): boolean => laag === 'per' && alle[i + 1]?.laag !== 'saldo';
  if (alle.some((token, i) => (ANDERS.test(token.laag) && !isLabel(token.laag)) || isPer(token, i))) return [];
  // "Van de lasten gaat …": a part.
  if (/^van$/i.test(voor[0]?.laag ?? '') && !voor.some(({ laag }) => laag === 'voor')) return [];
  const geld = geldwoordIn(alle);
  const jaar = yearFor(voor, na, omgeving);
  if (geld === null || jaar === null) return [];
  const zijde = isBegroot(alle) ? 'begroting' : 'rekening';
  const overal = everywhere(wie, omgeving.feiten);
  const feiten = geld.soorten.flatMap((soort) => feitenVan(overal, soort, jaar, zijde));
  const beste = bestOf(getal, feiten);
  if (beste === null) return [];
  const [lasten] = feitenVan(overal, 'lasten', jaar, zijde);
  const [saldo] = feitenVan(overal, 'saldo', jaar, zijde);
  const { feit, oordeel } = beste;
  const vondst = {
    soort: 'bedrag',
    zin,
    figuren: [feit.cijfer.plaats],
    berekening: toWaarde(feit.cijfer, getal),
  } as const;
  if (isGoed(oordeel)) {
    return [
      { ...vondst, oordeel },
      ...(feit.soort === 'saldo' && geld.soorten[0] === 'lasten' ? begrip(zin, geld, feit, lasten) : []),
    ];
  }
  // Lasten that equal the saldo: right amount, wrong word.
  const alsSaldo = geld.soorten[0] === 'lasten' && saldo !== undefined ? judgeQuoted(getal, saldo.cijfer) : null;
  if (alsSaldo !== null && isGoed(alsSaldo) && saldo !== undefined) return begrip(zin, geld, saldo, lasten);
  const narrowed = isNarrowed(na, zin) && !rijenIn(na, zin, omgeving);
  if (!onderwerp.zeker || narrowed || !isNear(getal, beste.feit.cijfer)) return [];
  const elders = findElders(
    getal.waarde,
    overal
      .flatMap((rijen) => rijen.feiten.map(({ cijfer }) => cijfer))
      .filter((c) => judgeQuoted(getal, c) === 'binnen afronding')
      .map((c) => ({ ...c, waarde: getal.waarde }))
  );
  return [{ ...vondst, oordeel, elders }];
}

/** Amounts of money: the one that is quoted against lasten, baten or saldo of the row, total or tile it names. */
export const bedrag: Herkenner = {
  soorten: ['bedrag', 'begrip'],
  kans: /€|\bml[nd]\b|miljoen|miljard|duizend|\beuro\b/i,
  run: (zin, omgeving) => {
    const bedragen = zin.getallen.filter(({ eenheid }) => eenheid === 'euro');
    return bedragen.flatMap((getal, i) => {
      // Each amount with the words since the one before it; the last one with the rest of the sentence.
      const van = i === 0 ? 0 : (bedragen[i - 1]?.plaats ?? 0) + 1;
      const tot =
        bedragen[i + 1] === undefined ? zin.tokens.length : Math.min(getal.plaats + 3, bedragen[i + 1]?.plaats ?? 0);
      return judgeAmount(zin, getal, van, tot, omgeving);
    });
  },
};
