import { sumBedrag } from '../money/bedrag';
import { compare } from '../money/decimaal';
import type { Rijgroep } from './groepen';
import { pick } from './kies';
import type { Moment } from './momenten';
import type { Punt } from './punt';

/**
 * Where every row of a programme has a begroting na wijziging and the programme as a whole has none
 * (the user typed them row by row), their sum is the programme's. With one row missing there is none.
 */
export function addBegrotingOfRijen(rijen: readonly Rijgroep[], onderwerp: Moment): readonly Rijgroep[] {
  const programma = rijen.find(({ sleutel }) => sleutel === '');
  if (!programma) return rijen;
  const extra = (['lasten', 'baten'] as const).flatMap((soort): Punt[] => {
    const vraag = { soort, reeks: 'na wijziging', jaar: onderwerp.jaar } as const;
    const whole = pick(programma.punten, { ...vraag, ...onderwerp });
    if (whole === null || whole === 'dubbelzinnig' || pick(programma.punten, vraag) !== null) return [];
    const delen = rijen
      .filter(({ sleutel, punten }) => sleutel !== '' && pick(punten, { ...vraag, ...onderwerp }) !== null)
      .map(({ punten }) => pick(punten, vraag));
    const known = delen.filter((deel): deel is Punt => deel !== null && deel !== 'dubbelzinnig');
    if (known.length === 0 || known.length < delen.length) return [];
    return [
      {
        ...whole,
        ...vraag,
        bedrag: sumBedrag(known.map(({ bedrag }) => bedrag)),
        stap: known.map(({ stap }) => stap).reduce((a, b) => (compare(a, b) >= 0 ? a : b)),
        cellen: known.flatMap(({ cellen }) => cellen),
      },
    ];
  });
  return rijen.map((rij) => (rij === programma ? { ...rij, punten: [...rij.punten, ...extra] } : rij));
}
