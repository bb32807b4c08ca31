/** More ways than this are not weighed: the figures do not decide then. */
const MEESTE = 400;

/** On which side of its digits a table prints the minus; both where that is not known. */
export interface Mintekens {
  readonly voor: boolean;
  readonly achter: boolean;
}

/** Where a figure that starts at a place can end: groups of three behind points go on, digits without do not pass three. */
function endsOf(tekst: string, begin: number, { voor, achter }: Mintekens): number[] {
  const minus = tekst[begin] === '-';
  // A dash alone is nil.
  const einden: number[] = minus ? [begin + 1] : [];
  if (minus && !voor) return einden;
  const start = minus ? begin + 1 : begin;
  for (let cijfers = 1; cijfers <= 3; cijfers += 1) {
    const kop = tekst.slice(start, start + cijfers);
    if (!/^\d+$/.test(kop) || kop.length < cijfers || (cijfers > 1 && kop.startsWith('0'))) break;
    const groepen = kop === '0' ? '' : (/^(?:\.\d{3})+/.exec(tekst.slice(start + cijfers))?.[0] ?? '');
    const eind = start + cijfers + groepen.length;
    // No figure begins with a point.
    if (tekst[eind] !== '.') einden.push(eind);
    if (achter && !minus && kop !== '0' && tekst[eind] === '-') einden.push(eind + 1);
  }
  return einden;
}

/**
 * Every way to cut digits that run together (`10.67910.89635`) into at most so many figures, by the points behind
 * thousands: `10.679 10.896 35`.
 * @returns none when there is no way, or more than can be weighed.
 */
export function cutDigits(tekst: string, meeste: number, mintekens: Mintekens): string[][] {
  const gevonden: string[][] = [];
  const extend = (begin: number, voor: readonly string[]): void => {
    if (gevonden.length > MEESTE) return;
    if (begin === tekst.length) gevonden.push([...voor]);
    else if (voor.length < meeste) {
      for (const eind of endsOf(tekst, begin, mintekens)) extend(eind, [...voor, tekst.slice(begin, eind)]);
    }
  };
  extend(0, []);
  return gevonden.length > MEESTE ? [] : gevonden;
}
