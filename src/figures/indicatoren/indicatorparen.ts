import type { Tabelcel } from '../../domain/document';
import { isDoelwoord, isMeetwoord, type Kolomrol } from './indicatorkolommen';
import type { Indicatorrij, Indicatortabel } from './indicatortabel';

/** A row of a pair: what it is of, and whether its years hold targets or measurements. */
interface Half {
  readonly rij: Indicatorrij;
  readonly cellen: readonly Tabelcel[];
  /** Empty: the name stands in the row before. */
  readonly naam: string;
  readonly kant: 'begroting' | 'realisatie';
}

const kantOf = (tekst: string): Half['kant'] | null =>
  isDoelwoord(tekst) ? 'begroting' : isMeetwoord(tekst) ? 'realisatie' : null;

/** A name with the word behind it that says of what its years are: `Punctualiteit Doel`, or that word alone. */
function splitNaam(tekst: string): { readonly naam: string; readonly kant: Half['kant'] } | null {
  const [, naam = '', woord = ''] = /^(?:(.*\S)\s)?(\S+)$/.exec(tekst) ?? [];
  const kant = kantOf(woord);
  return kant === null ? null : { naam, kant };
}

/** The column that says for every row whether it holds targets or measurements; -1 where none does. */
function kantColumn(rijen: readonly (readonly Tabelcel[])[], breedte: number): number {
  return Array.from({ length: breedte }, (_, k) => k).findIndex((k) => {
    const kanten = rijen.map((cellen) => kantOf(cellen[k]?.tekst ?? ''));
    return kanten.every((kant) => kant !== null) && new Set(kanten).size === 2;
  });
}

/** The cells of a row, also of one of which the empty cell of the name was dropped. */
function wholeCells({ lijn, cellen }: Indicatorrij, breedte: number): readonly Tabelcel[] | null {
  if (cellen !== null) return cellen;
  const [eerste] = lijn.cellen;
  const kort = lijn.cellen.length === breedte - 1 && eerste !== undefined && kantOf(eerste.tekst) !== null;
  return kort ? [{ ...eerste, tekst: '' }, ...lijn.cellen] : null;
}

function halvesOf({ rollen, rijen }: Indicatortabel): Half[] | null {
  const heel = rijen.map((rij) => wholeCells(rij, rollen.length));
  const vol = heel.flatMap((cellen) => (cellen === null ? [] : [cellen]));
  if (vol.length < rijen.length || rijen.length < 2) return null;
  const kolom = kantColumn(vol, rollen.length);
  const naamkolom = rollen.findIndex(({ soort }) => soort === 'naam');
  // The names stand before it, whatever is printed above them.
  const plaats = kolom === naamkolom ? 0 : naamkolom;
  const helften = rijen.map((rij, i): Half | null => {
    const cellen = vol[i] ?? [];
    const naam = cellen[plaats]?.tekst ?? '';
    const kant = kolom < 0 ? null : kantOf(cellen[kolom]?.tekst ?? '');
    const deel = kant === null ? splitNaam(naam) : { naam, kant };
    return deel === null ? null : { rij, cellen, ...deel };
  });
  return helften.every((half): half is Half => half !== null) ? helften : null;
}

/**
 * Two rows for each indicator, one with its targets and one with its measurements, below columns of years: put together
 * into one row with both for each year. A table that is not made so stays as it is.
 */
export function joinPairs(tabel: Indicatortabel): Indicatortabel {
  const jaren = tabel.rollen.flatMap((rol, k) => (rol.soort === 'jaar' ? [{ k, jaar: rol.jaar }] : []));
  const helften = jaren.length === 0 ? null : halvesOf(tabel);
  if (helften === null || new Set(helften.map(({ kant }) => kant)).size < 2) return tabel;
  const paren: { readonly naam: Half; readonly delen: Half[] }[] = [];
  for (const half of helften) {
    const laatste = paren.at(-1);
    const zelfde = laatste !== undefined && (half.naam === '' || half.naam === laatste.naam.naam);
    if (zelfde && laatste.delen.every(({ kant }) => kant !== half.kant)) laatste.delen.push(half);
    else paren.push({ naam: half, delen: [half] });
  }
  // A half without a name of its own, or with a name and no other half, is not understood.
  if (paren.some(({ naam, delen }) => naam.naam === '' || delen.length < 2)) return tabel;
  const anders = tabel.rollen.map((rol, k): Kolomrol => (isKept(rol, k) ? rol : { soort: 'niets' }));
  const stand = (kant: Half['kant']) => jaren.map(({ jaar }): Kolomrol => ({ soort: kant, jaar }));
  return {
    ...tabel,
    rollen: [{ soort: 'naam' }, ...anders, ...stand('begroting'), ...stand('realisatie')],
    rijen: paren.map(({ naam, delen }) => {
      const van = (kant: Half['kant']): Tabelcel[] => {
        const half = delen.find((deel) => deel.kant === kant);
        return jaren.map(({ k }) => half?.cellen[k] ?? { tekst: '', herkomst: naam.rij.lijn.herkomst });
      };
      const kop: Tabelcel = { tekst: naam.naam, herkomst: naam.rij.lijn.herkomst };
      return { lijn: naam.rij.lijn, cellen: [kop, ...naam.cellen, ...van('begroting'), ...van('realisatie')] };
    }),
  };
}

/** Columns that say the same of both halves; the names and the years are put together anew. */
function isKept({ soort }: Kolomrol, kolom: number): boolean {
  return kolom > 0 && ['eenheid', 'bron', 'referentie', 'toelichting', 'beschrijving'].includes(soort);
}
