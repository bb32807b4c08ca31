import type { Tekenconventie } from '../../domain/tabel';
import { signOf } from '../../money/decimaal';
import { closes, type Getal } from './sluiting';

/** Lasten, baten and saldo that belong together: of one row, or of three rows of one column. */
export interface Drietal {
  readonly lasten: Getal;
  readonly baten: Getal;
  readonly saldo: Getal;
}

/** A sign convention with how far the figures bear it out. */
export interface Tekenuitkomst {
  readonly conventie: Tekenconventie;
  /** Of the rows that tell the forms apart, how many close under the chosen one. */
  readonly sluitend: number;
  readonly rijen: number;
  readonly zeker: boolean;
  /** The one row that it follows from, where it is inferred from what that row is. */
  readonly uit?: string;
}

type Saldovorm = 'baten-lasten' | 'lasten-baten' | 'lasten+baten';

const VORMEN: readonly (readonly [Saldovorm, 1 | -1, 1 | -1])[] = [
  ['baten-lasten', -1, 1],
  ['lasten-baten', 1, -1],
  ['lasten+baten', 1, 1],
];

/** Whether more figures are below zero than above it; null when neither. */
function mostlyNegative(getallen: readonly Getal[]): boolean | null {
  const som = getallen.reduce((tot, { waarde }) => tot + signOf(waarde), 0);
  return som === 0 ? null : som < 0;
}

const naam = (negatief: boolean | null): 'positief' | 'negatief' | null =>
  negatief === null ? null : negatief ? 'negatief' : 'positief';

/**
 * The form of the saldo that closes in most rows. A row in which two forms close says nothing between them;
 * a tie, no form, or a form that most rows contradict is not sure.
 */
export function inferSaldo(drietallen: readonly Drietal[]): Tekenuitkomst {
  const per = drietallen.map(({ lasten, baten, saldo }) =>
    VORMEN.map(([, l, b]) =>
      closes(saldo, [
        [lasten, l],
        [baten, b],
      ])
    )
  );
  // A row that every form explains (all zero) or none (a mistake in the document) does not choose.
  const sprekend = per.filter((uitslag) => uitslag.some((sluit) => sluit) && !uitslag.every((sluit) => sluit));
  const stemmen = VORMEN.map((_, i) => sprekend.filter((uitslag) => uitslag[i] === true).length);
  const meeste = Math.max(...stemmen);
  const winnaars = VORMEN.filter((_, i) => stemmen[i] === meeste);
  const lasten = mostlyNegative(drietallen.map((d) => d.lasten));
  const baten = mostlyNegative(drietallen.map((d) => d.baten));
  const vorm = winnaars[0]?.[0] ?? null;
  const optelling = vorm === 'lasten+baten';
  // Printed lasten + baten needs opposite signs; the differences need both as positive amounts.
  const past = optelling ? lasten !== baten : lasten !== true && baten !== true;
  const dwars = per.filter((uitslag) => uitslag.every((sluit) => !sluit)).length;
  // A row that closes in another form only is no mistake of the document: at most a few of many may do so by chance.
  const anders = sprekend.length - meeste;
  const zeker =
    winnaars.length === 1 && meeste > 0 && past && meeste * 2 > sprekend.length + dwars && anders * 4 <= meeste;
  return {
    conventie: {
      // Where one of the two is nil in every row, the other tells its sign.
      lasten: naam(lasten ?? (optelling && baten !== null ? !baten : null)),
      baten: naam(baten ?? (optelling && lasten !== null ? !lasten : null)),
      saldo: zeker ? vorm : null,
      verschil: null,
    },
    sluitend: meeste,
    rijen: drietallen.length,
    zeker,
  };
}

/** Without a saldo the signs themselves tell, when (nearly) all figures of a kind agree. */
export function inferZonderSaldo(lasten: readonly Getal[], baten: readonly Getal[]): Tekenuitkomst {
  const eensgezind = (getallen: readonly Getal[]): 'positief' | 'negatief' | null => {
    const tekens = getallen.map(({ waarde }) => signOf(waarde)).filter((teken) => teken !== 0);
    const negatief = tekens.filter((teken) => teken < 0).length;
    if (tekens.length === 0) return null;
    if (negatief * 5 <= tekens.length) return 'positief';
    return negatief * 5 >= tekens.length * 4 ? 'negatief' : null;
  };
  const conventie = { lasten: eensgezind(lasten), baten: eensgezind(baten), saldo: null, verschil: null };
  const zeker = (lasten.length === 0 || conventie.lasten !== null) && (baten.length === 0 || conventie.baten !== null);
  return { conventie, sluitend: 0, rijen: Math.max(lasten.length, baten.length), zeker };
}
