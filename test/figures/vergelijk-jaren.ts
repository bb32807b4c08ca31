import type { Indicator } from '../../src/domain/indicator';
import type { Lezing } from '../../src/domain/lezing';
import { parseGetal } from '../../src/money/lees-getal';
import type { Verwacht } from './vergelijk';

type Kant = 'begroting' | 'realisatie';

const kaal = (tekst: string): string => tekst.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Where a value of a row belongs: a side of a year, or (null) among the reference values. */
function placeOf(
  { header, meaning }: Verwacht['columns'][number],
  meetjaar: number | null
): { readonly jaar: number; readonly kant: Kant } | null {
  if (/referentie|lange termijn/.test(meaning)) return null;
  const jaar = /waarde|realisatie gemeente/.test(meaning) ? meetjaar : Number(/\b20\d\d\b/.exec(header)?.[0] ?? 0);
  const kant = /streef|^begroting/.test(meaning) ? 'begroting' : 'realisatie';
  return jaar === null || jaar === 0 ? null : { jaar, kant };
}

const isFiguur = (tekst: string): boolean => parseGetal(tekst)?.soort === 'getal';

/** Values of one row that stand at another year or side than they were printed under. */
function wrongOf(indicator: Indicator, verwacht: Verwacht, raw: Readonly<Record<string, string>>): string[] {
  const jaarkolom = verwacht.columns.find(({ meaning }) => /^(?:meet)?jaar$/.test(meaning));
  const meetjaar = jaarkolom === undefined ? null : Number(raw[jaarkolom.key]);
  const verwachte = new Map<string, string>();
  for (const kolom of verwacht.columns) {
    const plaats = placeOf(kolom, meetjaar);
    const tekst = raw[kolom.key] ?? '';
    if (plaats !== null && isFiguur(tekst)) verwachte.set(`${plaats.jaar} ${plaats.kant}`, tekst);
  }
  return indicator.jaren.flatMap((jaar) =>
    (['begroting', 'realisatie'] as const).flatMap((kant) => {
      const gelezen = jaar[kant]?.tekst ?? '';
      const tekst = verwachte.get(`${jaar.jaar} ${kant}`) ?? '';
      return !isFiguur(gelezen) || gelezen === tekst
        ? []
        : [`${indicator.naam ?? ''}: ${kant} ${jaar.jaar} is ${tekst}, gelezen ${gelezen}`];
    })
  );
}

/** Indicators of which a value stands at another year, or at the other side of it, than the document prints. */
export function vergelijkJaren(lezing: Lezing, verwacht: Verwacht): string[] {
  const rijen = new Map(verwacht.rows.map(({ label, raw }) => [kaal(label), raw]));
  const zonderNummer = new Map(verwacht.rows.map(({ label, raw }) => [kaal(label.replace(/^\d+\s/, '')), raw]));
  return lezing.indicatoren.flatMap((indicator) => {
    const naam = kaal(indicator.naam ?? '');
    const raw = rijen.get(naam) ?? zonderNummer.get(naam);
    return raw === undefined ? [] : wrongOf(indicator, verwacht, raw);
  });
}
