const EENHEDEN = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TIENTALLEN = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** Every count below a thousand as one word; `een` alone is an article and no count. */
function words(): ReadonlyMap<string, number> {
  const tot100 = new Map<string, number>(EENHEDEN.map((woord, i) => [woord, i]));
  TIENTALLEN.forEach((tiental, i) => {
    const waarde = (i + 2) * 10;
    tot100.set(tiental, waarde);
    EENHEDEN.slice(1, 10).forEach((eenheid, j) => {
      const voor = eenheid === 'één' ? 'een' : eenheid;
      for (const en of ['en', 'ën']) tot100.set(`${voor}${en}${tiental}`, waarde + j + 1);
    });
  });
  const alle = new Map(tot100);
  EENHEDEN.slice(1, 10).forEach((eenheid, i) => {
    const honderd = `${i === 0 ? '' : eenheid}honderd`;
    alle.set(honderd, (i + 1) * 100);
    for (const [woord, waarde] of tot100) {
      if (waarde > 0) alle.set(`${honderd}${woord === 'één' ? 'een' : woord}`, (i + 1) * 100 + waarde);
    }
  });
  alle.set('duizend', 1000);
  alle.set('tweeduizend', 2000);
  return alle;
}

const GETALWOORDEN = words();

/** The count that a Dutch word names (`zeven`, `drieëntwintig`, `honderdvijftig`); null for any other word. */
export function parseGetalwoord(woord: string): number | null {
  return GETALWOORDEN.get(woord) ?? null;
}

const NOEMERS: ReadonlyMap<string, readonly [teller: number, noemer: number]> = new Map([
  ['helft', [1, 2]],
  ['derde', [1, 3]],
  ['kwart', [1, 4]],
  ['vierde', [1, 4]],
  ['vijfde', [1, 5]],
  ['tiende', [1, 10]],
]);

/** A share in words: `de helft`, `een derde`, `driekwart`, `twee derde`; as numerator and denominator. */
export function parseBreuk(vorige: string, woord: string): readonly [number, number] | null {
  if (woord === 'driekwart') return [3, 4];
  const breuk = NOEMERS.get(woord);
  if (breuk === undefined) return null;
  if (woord === 'helft') return vorige === 'de' ? breuk : null;
  if (vorige === 'een' || vorige === 'één') return breuk;
  // "Het tweede derde" is no share; "twee derde" is.
  const teller = parseGetalwoord(vorige);
  return teller === null || teller < 2 || teller >= breuk[1] ? null : [teller, breuk[1]];
}
