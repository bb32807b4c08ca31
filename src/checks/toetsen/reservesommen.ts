import { akinProgramma } from '../../domain/programma';
import { groupBy } from '../stelsel/groepen';
import { isVerdict, testIdentiteit, type Identiteit, type Uitkomst } from '../identiteit';
import { ties } from './keuze';
import { isReserve, type Punt } from '../staten/programmapunten';
import type { Staat } from '../staten/programmastaat';
import { isTelling, type Vergelijking } from '../staten/staatparen';

/** A movement of reserves of the whole, with that of each programme that another table publishes. */
interface Reservesom {
  readonly geheel: Punt;
  readonly delen: readonly { readonly tabel: string; readonly punt: Punt }[];
}

/**
 * What the tables of the programmes say of their reserves, added up, against what the overzicht says of all. The tables of
 * single programmes may be some of them only, and any sign may be printed: so most of the sums must hold, two at least.
 * @param staten of each table of the document
 */
export function compareReserves(bron: Vergelijking, staten: readonly (readonly Staat[])[]): readonly Uitkomst[] {
  return staten.flatMap((own) => {
    const geheel = own.find(({ naam }) => naam === null);
    const programmas = programmesElsewhere(staten.filter((other) => other !== own).flat());
    if (geheel === undefined || programmas.length < 2) return [];
    const sommen = geheel.punten.flatMap((punt) => {
      const delen = programmas.flatMap(({ tabel, punten }) => {
        const same = punten.filter((one) => isSameFact(bron, one, punt));
        return same.length === 1 ? same.map((one) => ({ tabel: tabel.id, punt: one })) : [];
      });
      return isReserve(punt.soort) && punt.delen.length === 1 && delen.length > 1 ? [{ geheel: punt, delen }] : [];
    });
    return judge(bron, sommen);
  });
}

/** Programmes of which one other table alone publishes reserves; a second table of it leaves open which is meant. */
function programmesElsewhere(staten: readonly Staat[]): readonly Staat[] {
  const own = staten.filter(
    ({ naam, code, punten }) => naam !== null && code === null && punten.some(({ soort }) => isReserve(soort))
  );
  const isSame = (a: Staat, b: Staat): boolean => akinProgramma(a.naam ?? '', b.naam ?? '') !== null;
  return own.filter((staat) => own.every((other) => other === staat || !isSame(staat, other)));
}

function isSameFact({ jaar }: Vergelijking, a: Punt, b: Punt): boolean {
  return a.soort === b.soort && a.reeks === b.reeks && (a.jaar ?? jaar) === (b.jaar ?? jaar);
}

/** Each kind in the sign that most of its sums confirm; nothing is said where most of all sums do not hold. */
function judge(bron: Vergelijking, sommen: readonly Reservesom[]): readonly Uitkomst[] {
  const read = [...groupBy(sommen, ({ geheel }) => geheel.soort).values()].flatMap((own) => {
    const [plus = [], minus = []] = ([1, -1] as const).map((teken) => own.map((som) => toIdentiteit(bron, som, teken)));
    return count(minus, ties) > count(plus, ties) ? minus : plus;
  });
  const gelijk = count(read, (uitkomst) => ties(uitkomst) && isVerdict(uitkomst) && isTelling(uitkomst));
  const anders = count(read, (uitkomst) => isVerdict(uitkomst) && !ties(uitkomst));
  if (gelijk < 2 || gelijk <= anders) return [];
  return read.flatMap((identiteit) => {
    const uitkomst = testIdentiteit(identiteit);
    return uitkomst === null ? [] : [uitkomst];
  });
}

function count(identiteiten: readonly Identiteit[], is: (uitkomst: Uitkomst) => boolean): number {
  return identiteiten.filter((identiteit) => {
    const uitkomst = testIdentiteit(identiteit);
    return uitkomst !== null && is(uitkomst);
  }).length;
}

function toIdentiteit({ code, document }: Vergelijking, { geheel, delen }: Reservesom, teken: 1 | -1): Identiteit {
  const [totaal] = geheel.delen;
  if (totaal === undefined) throw new RangeError('A fact without a figure');
  return {
    code,
    document,
    programma: null,
    termen: delen.flatMap(({ punt }) =>
      punt.delen.map((deel) => ({ ...deel, teken: deel.teken === teken ? 1 : -1 }) as const)
    ),
    totaal,
    bij: 'programmas',
  };
}
