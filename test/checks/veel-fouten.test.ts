import { runChecks } from '../../src/checks/index';
import type { Bevinding } from '../../src/domain/bevinding';
import type { Lezing } from '../../src/domain/lezing';
import { chance } from '../solver/support/programme-document';
import { kolom, lezing, tabel, type Rijvorm } from './fixtures/lezing';

const KOLOMMEN = [kolom('Lasten', 'lasten'), kolom('Baten', 'baten'), kolom('Saldo', 'saldo')];

/** A long table of which every tenth row has one figure that is too high; of which kind, `soort` says (0, 1, 2) by row. */
function lange(rijen: number, soort: (fout: number) => number): Lezing {
  const random = chance(7);
  const totaal = [0, 0, 0];
  const vormen = Array.from({ length: rijen }, (_, index): Rijvorm => {
    const [lasten, baten] = [100 + Math.floor(random() * 90_000), 100 + Math.floor(random() * 60_000)];
    const waar = [lasten, baten, baten - lasten];
    for (const [k, waarde] of waar.entries()) totaal[k]! += waarde;
    if (index % 10 === 3) waar[soort((index - 3) / 10)]! += 40 + Math.floor(random() * 5000);
    return { label: `Post ${index}`, cellen: waar.join(' ') };
  });
  return lezing([tabel(KOLOMMEN, [...vormen, { label: 'Totaal', rol: 'totaal', cellen: totaal.join(' ') }])]);
}

const perRij = (doc: Lezing): readonly Bevinding[] =>
  runChecks([doc]).filter(({ code, gezamenlijk }) => code === 'rij-saldo' && !gezamenlijk);

/** The figure that was made wrong in each wrong row. */
function fout({ totaal }: Bevinding, soort: (fout: number) => number): string {
  const rij = totaal.slice(0, totaal.lastIndexOf('.'));
  return `${rij}.c${soort((Number(rij.slice(rij.lastIndexOf('r') + 1)) - 4) / 10) + 1}`;
}

describe.each<[string, (fout: number) => number]>([
  ['all in one column', () => 2],
  ['in any column', (n) => (n * 7) % 3],
])('forty wrong figures in four hundred rows, %s', (_name, soort) => {
  const found = perRij(lange(400, soort));

  it('are forty findings, each with its own proof and suspects in its own row', () => {
    expect(found).toHaveLength(40);
    for (const bevinding of found) {
      const rij = bevinding.totaal.slice(0, bevinding.totaal.lastIndexOf('.'));
      expect(bevinding.bewijs?.termen.every(({ cel }) => cel.startsWith(`${rij}.`))).toBe(true);
      expect(bevinding.verdachten.flat().every((cel) => cel.startsWith(`${rij}.`))).toBe(true);
      expect(bevinding.verdachten).toContainEqual([fout(bevinding, soort)]);
      expect(bevinding.suggesties.length).toBeGreaterThan(0);
    }
  });

  it('are said not to have been weighed in every combination', () => {
    expect(found.map(({ onvolledig }) => onvolledig)).toEqual(found.map(() => true));
  });
});

it('of forty wrong saldi, the saldo comes first: with all of them the columns tie', () => {
  const found = perRij(lange(400, () => 2));
  expect(found.map(({ verdachten }) => verdachten[0])).toEqual(found.map(({ totaal }) => [totaal]));
});

it('a few wrong figures are weighed in every combination, and nothing is said of it', () => {
  const found = perRij(lange(40, () => 2));
  expect(found.map(({ verdachten, totaal }) => [verdachten, totaal])).toEqual(
    found.map(({ totaal }) => [[[totaal]], totaal])
  );
  expect(found.filter((bevinding) => 'onvolledig' in bevinding)).toEqual([]);
});
