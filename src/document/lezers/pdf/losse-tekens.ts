import { isCijfer, overlap, type Kolomruimte } from './kolommen';
import type { Paginaregel, Tekstdeel } from './regel';

/** A minus, with a euro sign or alone: a nil, or the sign of the figure at the other side of its cell. */
const TEKEN = /^(?:€\s?)?(?:[-\u2010-\u2015\u2212]|-\/-)$/;
const ZONDER_TEKEN = /^\d[\d.,\s]*$/;

const join = (teken: Tekstdeel, getal: Tekstdeel): Tekstdeel => ({
  tekst: `${teken.tekst} ${getal.tekst}`,
  links: getal.links,
  rechts: getal.rechts,
  basis: getal.basis,
  hoogte: getal.hoogte,
});

/** A line with each sign that a test takes for that of the figure behind it put together with it. */
function joinWhere(regel: Paginaregel, hoort: (teken: Tekstdeel, getal: Tekstdeel) => boolean): Paginaregel {
  const delen: Tekstdeel[] = [];
  for (const deel of regel.delen) {
    const vorige = delen.at(-1);
    if (vorige !== undefined && TEKEN.test(vorige.tekst) && ZONDER_TEKEN.test(deel.tekst) && hoort(vorige, deel)) {
      delen[delen.length - 1] = join(vorige, deel);
    } else delen.push(deel);
  }
  return delen.length === regel.delen.length ? regel : { ...regel, delen };
}

/** Texts of the rows that stand in a column. */
const within = (rijen: readonly Paginaregel[], kolom: Kolomruimte): Tekstdeel[][] =>
  rijen.map(({ delen }) => delen.filter((deel) => overlap(deel, kolom) > 0));

/**
 * Whether a column holds nothing but the signs of the next one: each of them has a figure without a sign beside it, and no
 * name stands above the signs alone. A column of nils has a name of its own.
 */
function isOfNext(
  rijen: readonly Paginaregel[],
  [teken, volgende]: readonly [Kolomruimte, Kolomruimte],
  boven: readonly Paginaregel[]
): boolean {
  const tekens = within(rijen, teken);
  const getallen = within(rijen, volgende);
  const klopt = tekens.every((delen, i) => {
    const [getal, meer] = getallen[i] ?? [];
    if (delen.length === 0) return true;
    return (
      delen.length === 1 &&
      TEKEN.test(delen[0]?.tekst ?? '') &&
      meer === undefined &&
      ZONDER_TEKEN.test(getal?.tekst ?? '')
    );
  });
  // The lowest line that names either tells; above it stand names of groups.
  const raakt = (deel: Tekstdeel): boolean => overlap(deel, teken) > 0;
  const namen = [...boven].reverse().find(({ delen }) => delen.some((d) => raakt(d) || overlap(d, volgende) > 0));
  return klopt && (namen?.delen ?? []).filter(raakt).every((naam) => overlap(naam, volgende) > 0);
}

/**
 * The lines of a table with every minus that stands at the left of its cell, as the formats of accountants print it, put
 * before its figure.
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
  const paren = kolommen.flatMap((kolom, i): (readonly [Kolomruimte, Kolomruimte])[] => {
    const volgende = kolommen[i + 1];
    return volgende?.cijfers === true && isOfNext(rijen, [kolom, volgende], boven) ? [[kolom, volgende]] : [];
  });
  if (paren.length === 0) return regels;
  return regels.map((regel) =>
    joinWhere(regel, (teken, getal) =>
      paren.some(([links, rechts]) => overlap(teken, links) > 0 && overlap(getal, rechts) > 0)
    )
  );
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
