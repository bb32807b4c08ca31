import { isCijfer, overlap, type Kolomruimte } from './kolommen';
import type { Paginaregel, Tekstdeel } from './regel';

/** A minus, with a euro sign or alone: a nil, or the sign of the figure at the other side of its cell. */
const TEKEN = /^(?:€\s?)?(?:[-\u2010-\u2015\u2212]|-\/-)$/;
const ZONDER_TEKEN = /^\d[\d.,\s]*$/;

const join = (getal: Tekstdeel, tekst: string): Tekstdeel => ({
  tekst,
  links: getal.links,
  rechts: getal.rechts,
  basis: getal.basis,
  hoogte: getal.hoogte,
});

/** Whether a sign is that of the figure beside it. */
type Hoort = (teken: Tekstdeel, getal: Tekstdeel) => boolean;

/** A line with each sign that a test takes for that of the figure behind it, or before it, put together with it. */
function joinWhere(regel: Paginaregel, voor: Hoort, achter: Hoort = () => false): Paginaregel {
  const delen: Tekstdeel[] = [];
  for (const deel of regel.delen) {
    const vorige = delen.at(-1);
    const is = (teken: Tekstdeel, getal: Tekstdeel): boolean =>
      TEKEN.test(teken.tekst) && ZONDER_TEKEN.test(getal.tekst);
    if (vorige !== undefined && is(vorige, deel) && voor(vorige, deel)) {
      delen[delen.length - 1] = join(deel, `${vorige.tekst} ${deel.tekst}`);
    } else if (vorige !== undefined && is(deel, vorige) && achter(deel, vorige)) {
      delen[delen.length - 1] = join(vorige, `${vorige.tekst}-`);
    } else delen.push(deel);
  }
  return delen.length === regel.delen.length ? regel : { ...regel, delen };
}

/** Texts of the rows that stand in a column. */
const within = (rijen: readonly Paginaregel[], kolom: Kolomruimte): Tekstdeel[][] =>
  rijen.map(({ delen }) => delen.filter((deel) => overlap(deel, kolom) > 0));

/** In letter sizes: a sign behind its figure stands no further from it. */
const DICHT = 0.5;

/**
 * Whether a column holds nothing but the signs of the one beside it: each of them has a figure without a sign there, and no
 * name stands above the signs alone. A column of nils has a name of its own.
 */
function isOfNaast(
  rijen: readonly Paginaregel[],
  [teken, naast]: readonly [Kolomruimte, Kolomruimte],
  boven: readonly Paginaregel[]
): boolean {
  const tekens = within(rijen, teken);
  const getallen = within(rijen, naast);
  const erachter = teken.links > naast.links;
  const klopt = tekens.every((delen, i) => {
    const [getal, meer] = getallen[i] ?? [];
    if (delen.length === 0) return true;
    return (
      delen.length === 1 &&
      TEKEN.test(delen[0]?.tekst ?? '') &&
      meer === undefined &&
      getal !== undefined &&
      ZONDER_TEKEN.test(getal.tekst) &&
      (!erachter || (delen[0]?.links ?? 0) - getal.rechts < getal.hoogte * DICHT)
    );
  });
  // The lowest line that names either tells; above it stand names of groups.
  const raakt = (deel: Tekstdeel): boolean => overlap(deel, teken) > 0;
  const namen = [...boven].reverse().find(({ delen }) => delen.some((d) => raakt(d) || overlap(d, naast) > 0));
  return klopt && (namen?.delen ?? []).filter(raakt).every((naam) => overlap(naam, naast) > 0);
}

/**
 * The lines of a table with every minus that stands at the left of its cell, as the formats of accountants print it, put
 * before its figure, and every minus right behind its figure (`10.322 -`) with that.
 * @param kolommen as they are when such signs are columns
 * @param boven the lines above the first row
 */
export function joinSigns(
  regels: readonly Paginaregel[],
  kolommen: readonly Kolomruimte[],
  boven: readonly Paginaregel[]
): readonly Paginaregel[] {
  if (!regels.some(({ delen }) => delen.some(({ tekst }) => TEKEN.test(tekst)))) return regels;
  const rijen = regels.filter(({ delen }) => delen.length > 1 && delen.some(isCijfer));
  type Paar = readonly [Kolomruimte, Kolomruimte];
  const pairs = (stap: 1 | -1): Paar[] =>
    kolommen.flatMap((kolom, i): Paar[] => {
      const naast = kolommen[i + stap];
      return naast?.cijfers === true && isOfNaast(rijen, [kolom, naast], boven) ? [[kolom, naast]] : [];
    });
  const achter = pairs(-1);
  // Right behind a figure a sign is of that one, also where it could be of the next.
  const voor = pairs(1).filter(([teken]) => achter.every(([ander]) => ander !== teken));
  if (voor.length === 0 && achter.length === 0) return regels;
  const among =
    (paren: readonly Paar[]): Hoort =>
    (teken, getal) =>
      paren.some(([tekens, getallen]) => overlap(teken, tekens) > 0 && overlap(getal, getallen) > 0);
  return regels.map((regel) => joinWhere(regel, among(voor), among(achter)));
}

/** The same where a sign and its figure take the space of one column in other rows. */
export function joinSignsWithin(
  regels: readonly Paginaregel[],
  kolommen: readonly Kolomruimte[]
): readonly Paginaregel[] {
  return regels.map((regel) =>
    joinWhere(regel, (teken, getal) => kolommen.some((kolom) => overlap(teken, kolom) > 0 && overlap(getal, kolom) > 0))
  );
}
