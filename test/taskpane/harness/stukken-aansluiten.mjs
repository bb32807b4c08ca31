// Made-up documents for looking at the step Aansluiten: what ties, what only rounds, and what is wrong in a known place.

const NAMEN = [
  'Iedereen doet naar vermogen mee',
  'Een schone, hele en veilige openbare ruimte',
  'Goed onderwijs in goede gebouwen, ook voor nieuwkomers',
  'Zorg en ondersteuning zijn dichtbij en op tijd beschikbaar',
  'Bereikbaarheid',
];

/** Pseudo-random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const print = (value) => (value < 0 ? '-' : '') + String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '.');

/**
 * A document with a table for each programme: begroting and rekening, lasten, baten and saldo, in thousands.
 * @param {{ naam: string, programmas: number, rijen?: number, rond?: (euros: number) => number,
 *   wijzig?: Record<string, (value: number) => number>, stap?: number, seed?: number }} keuze `wijzig` by `programme.row.column`, from 1;
 *   the row after the last is the total; `stap`: amounts are multiples of so many euros, so that 1000 ties without rounding
 */
export function stuk({
  naam,
  programmas,
  rijen = 5,
  rond = (e) => Math.round(e / 1000),
  wijzig = {},
  stap = 1,
  seed = 1,
}) {
  const random = chance(seed);
  const kop = ['Begroting 2023', 'Rekening 2023'].flatMap((reeks) => [
    `Lasten ${reeks}`,
    `Baten ${reeks}`,
    `Saldo ${reeks}`,
  ]);
  const delen = Array.from({ length: programmas }, (_, p) => {
    const totaal = [0, 0, 0, 0];
    const regels = Array.from({ length: rijen }, (_rij, d) => {
      const lasten = 1e6 + random() * 6e7;
      const euros = [lasten, lasten * random() * 0.6, lasten * (0.95 + random() * 0.1)];
      euros.push(euros[1] * (0.95 + random() * 0.1));
      euros.forEach((euro, i) => (euros[i] = Math.round(euro / stap) * stap));
      euros.forEach((euro, i) => (totaal[i] += euro));
      return [`${p + 1}.${d + 1} ${NAMEN[d % NAMEN.length]}`, euros];
    });
    const cellen = [...regels, [`Totaal programma ${p + 1}`, totaal]].map(([label, [l1, b1, l2, b2]], d) => {
      const waarden = [l1, b1, b1 - l1, l2, b2, b2 - l2].map(rond);
      const gedrukt = waarden.map((waarde, k) => (wijzig[`${p + 1}.${d + 1}.${k + 1}`] ?? ((same) => same))(waarde));
      return `<tr><td>${label}</td>${gedrukt.map((waarde) => `<td>${print(waarde)}</td>`).join('')}</tr>`;
    });
    return (
      `<h2>Programma ${p + 1} ${NAMEN[p % NAMEN.length]}</h2><p>Bedragen x € 1.000</p>` +
      `<table><tr><th>Doelstelling</th>${kop.map((een) => `<th>${een}</th>`).join('')}</tr>${cellen.join('')}</table>`
    );
  });
  const html = `<!doctype html><meta charset="utf-8"><h1>${naam.replace('.html', '')}</h1>${delen.join('')}`;
  return { name: naam, mimeType: 'text/html', buffer: Buffer.from(html) };
}

const swap = (value) =>
  Number(String(value).replace(/^(-?\d)(\d)/, '$1') + String(value).replace(/^-?(\d)(\d).*/, '$2')) || value + 90;

export const STUKKEN = {
  sluit: stuk({ naam: 'Jaarstukken sluitend.html', programmas: 2, rijen: 3, stap: 1000, seed: 3 }),
  afronding: stuk({ naam: 'Jaarstukken 2023.html', programmas: 3 }),
  verschil: stuk({
    naam: 'Jaarstukken 2023 concept van 12 maart.html',
    programmas: 3,
    wijzig: { '1.2.6': (v) => -v, '2.3.4': (v) => v + 900, '3.6.1': (v) => v + 4 },
  }),
  afgekapt: stuk({
    naam: 'Afgekapte jaarstukken.html',
    programmas: 2,
    rijen: 9,
    rond: (e) => Math.trunc(e / 1000),
    seed: 5,
  }),
  tien: stuk({
    naam: 'Jaarstukken met tien fouten.html',
    programmas: 10,
    wijzig: {
      '1.1.1': (v) => v + 90,
      '2.2.4': (v) => v * 1000,
      '3.3.3': (v) => -v,
      '4.4.5': (v) => v - 1800,
      '5.6.4': (v) => v + 3000,
      '6.2.1': swap,
      '7.5.6': (v) => v + 27,
      '8.1.2': (v) => v + 500,
      '9.3.4': (v) => v * 10,
      '10.4.1': (v) => v + 6,
    },
    seed: 9,
  }),
};
