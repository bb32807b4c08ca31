import type { Check } from '../check';
import { leaveOut, testIdentiteit, type Identiteit } from '../identiteit';
import { saldotekens } from './saldo';
import { groupTegels, postOfTegel } from './tegels';

/** The headline tiles of a programme: their saldo against their lasten and baten. */
export const tegelSaldo: Check = {
  code: 'tegel-saldo',
  run: (lezing) =>
    groupTegels(lezing).flatMap(({ programma, tegels: { lasten, baten, saldo } }) => {
      if (!lasten || !baten || !saldo) return [];
      const tekens = saldotekens(saldo.tekenconventie);
      const identiteit: Identiteit = {
        code: 'tegel-saldo',
        document: lezing.document.id,
        programma,
        termen: [
          { ...postOfTegel(lasten), teken: tekens?.lasten ?? 1 },
          { ...postOfTegel(baten), teken: tekens?.baten ?? 1 },
        ],
        totaal: postOfTegel(saldo),
      };
      return tekens === null ? leaveOut(identiteit, 'conventie-onbekend') : (testIdentiteit(identiteit) ?? []);
    }),
};
