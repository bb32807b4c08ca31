import { niveauOf, type Afwijking, type NietVergeleken } from '../domain/afwijking';
import type { Rechtmatigheid, Rechtmatigheidsregel } from '../domain/rechtmatigheid';
import type { Instellingen } from '../domain/resultaat';
import { addBedrag, negateBedrag, subtractBedrag, sumBedrag, toBedrag, type Bedrag } from '../money/bedrag';
import { compare, decimaal, divide, multiply, NUL, roundTo } from '../money/decimaal';

const EEN = decimaal(1);
const NIETS = toBedrag(NUL, EEN);
const smallest = (a: Bedrag, b: Bedrag): Bedrag => (compare(a, b) <= 0 ? a : b);
const positive = (bedrag: Bedrag): Bedrag => (compare(bedrag, NIETS) > 0 ? bedrag : NIETS);

/** Only lasten against what the council authorised: the rekening of a year against its begroting na wijziging. */
function isAuthorised({ soort, basis, vergeleken }: Afwijking): boolean {
  return soort === 'lasten' && basis.reeks === 'na wijziging' && vergeleken.reeks === 'rekening';
}

function toRegel(lasten: Afwijking, afwijkingen: readonly Afwijking[]): Rechtmatigheidsregel {
  const { basis, vergeleken, afwijking, programma, sleutel } = lasten;
  const baten = afwijkingen.find(
    (a) =>
      a.soort === 'baten' &&
      niveauOf(a) === 'programma' &&
      a.programma === programma &&
      a.basis.reeks === 'na wijziging' &&
      a.vergeleken.jaar === vergeleken.jaar
  );
  const overschrijding = positive(negateBedrag(afwijking));
  return {
    sleutel: ['rm', sleutel.slice(0, sleutel.indexOf('|')), vergeleken.jaar ?? '?'].join('|'),
    programma: programma ?? '',
    afwijking: sleutel,
    baten: baten?.sleutel ?? null,
    begroting: basis,
    rekening: vergeleken,
    verschil: afwijking,
    overschrijding,
    meerBaten: baten?.afwijking ?? null,
    gecompenseerd: smallest(overschrijding, positive(baten?.afwijking ?? NIETS)),
  };
}

/**
 * Begrotingsrechtmatigheid of the latest year (BBV; Kadernota rechtmatigheid, commissie BBV): lasten of programmes above the
 * begroting na wijziging, what higher baten of the same programme can compensate (proposed, not asserted), and the
 * verantwoordingsgrens as a percentage of total lasten including additions to reserves. Null without such a begroting.
 */
export function toetsRechtmatigheid(
  afwijkingen: readonly Afwijking[],
  { verantwoordingsgrens = null }: Instellingen,
  nietVergeleken: readonly NietVergeleken[] = []
): Rechtmatigheid | null {
  const alle = afwijkingen.filter((a) => isAuthorised(a) && niveauOf(a) === 'programma');
  const jaar = alle.map(({ vergeleken }) => vergeleken.jaar ?? 0).sort((a, b) => b - a)[0];
  const lasten = alle.filter(({ vergeleken }) => (vergeleken.jaar ?? 0) === jaar);
  const [first] = lasten;
  if (first === undefined) return null;
  const regels = lasten.map((a) => toRegel(a, afwijkingen));
  const geheel = afwijkingen.find((a) => isAuthorised(a) && niveauOf(a) === 'geheel');
  const toevoeging = afwijkingen.find(
    (a) => a.soort === 'toevoeging' && niveauOf(a) === 'geheel' && a.vergeleken.jaar === first.vergeleken.jaar
  );
  const opgeteld = sumBedrag(regels.map(({ rekening }) => rekening.bedrag));
  const totaleLasten = addBedrag(opgeteld, toevoeging?.vergeleken.bedrag ?? NIETS);
  const percentage = verantwoordingsgrens;
  const overschrijding = sumBedrag(regels.map((regel) => regel.overschrijding));
  const gecompenseerd = sumBedrag(regels.map((regel) => regel.gecompenseerd));
  return {
    jaar: first.vergeleken.jaar,
    regels,
    overschrijding,
    nietGecompenseerd: subtractBedrag(overschrijding, gecompenseerd),
    totaleLasten,
    toevoegingen: toevoeging?.vergeleken ?? null,
    onvolledig: geheel === undefined || isFar(geheel.vergeleken.bedrag, opgeteld, regels.length, geheel),
    nietGetoetst: findNietGetoetst(regels, afwijkingen, nietVergeleken),
    percentage,
    grens:
      percentage === null ? null : toBedrag(roundTo(divide(multiply(totaleLasten, percentage), decimaal(100)), 2), EEN),
  };
}

/** Programmes of which something was read, but no lasten in both series: not counted as within their begroting. */
function findNietGetoetst(
  regels: readonly Rechtmatigheidsregel[],
  afwijkingen: readonly Afwijking[],
  nietVergeleken: readonly NietVergeleken[]
): readonly string[] {
  const getoetst = new Set(regels.map(({ programma }) => programma));
  const anders = afwijkingen.filter((a) => niveauOf(a) === 'programma' && a.vergeleken.reeks === 'rekening');
  const ontbreken = nietVergeleken.filter((rij) => niveauOf(rij) === 'programma');
  const namen = [...anders, ...ontbreken].flatMap(({ programma }) => programma ?? []);
  return [...new Set(namen)].filter((naam) => !getoetst.has(naam)).sort((a, b) => (a < b ? -1 : 1));
}

/** Whether the programmes do not add up to the published whole, beyond rounding. */
function isFar(geheel: Bedrag, opgeteld: Bedrag, aantal: number, { vergeleken }: Afwijking): boolean {
  const verschil = subtractBedrag(geheel, opgeteld);
  const marge = multiply(vergeleken.stap, decimaal((aantal + 1) / 2));
  return compare(verschil, marge) > 0 || compare(negateBedrag(verschil), marge) > 0;
}
