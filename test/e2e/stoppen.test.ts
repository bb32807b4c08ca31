import { bladen, useProef } from './proef';

const REEKSEN = ['Begroting 2023', 'Begroting na wijziging 2023', 'Rekening 2023', 'Rekening 2022'];
const print = (n: number): string => (n < 0 ? '-' : '') + String(Math.abs(n)).replace(/\B(?=(\d{3})+$)/g, '.');

/** Programmes of nine rows and a total over four series: 120 figures each, and a wrong one in every tenth programme. */
function heavyDocument(programmas: number): string {
  const kop = ['Omschrijving', ...REEKSEN.flatMap((reeks) => [`Lasten ${reeks}`, `Baten ${reeks}`, `Saldo ${reeks}`])];
  const tabellen = Array.from({ length: programmas }, (_, p) => {
    const totaal = REEKSEN.map(() => [0, 0]);
    const rijen = Array.from({ length: 9 }, (_rij, r) => {
      const cijfers = REEKSEN.flatMap((_reeks, k) => {
        const [lasten, baten] = [
          2000 + ((p * 53 + r * 577 + k * 131) % 90_000),
          1000 + ((p * 37 + r * 911 + k) % 9000),
        ];
        totaal[k]![0]! += lasten;
        totaal[k]![1]! += baten;
        const gedrukt = p % 10 === 5 && r === 4 && k === 2 ? lasten + 900 : lasten;
        return [gedrukt, baten, baten - lasten];
      });
      return [`Doelstelling ${p + 1}.${r + 1} Onderhoud en beheer`, ...cijfers.map(print)];
    });
    const som = totaal.flatMap(([lasten = 0, baten = 0]) => [lasten, baten, baten - lasten]);
    rijen.push([`Totaal programma ${p + 1}`, ...som.map(print)]);
    const regels = rijen.map((rij) => `<tr>${rij.map((cel) => `<td>${cel}</td>`).join('')}</tr>`).join('');
    return `<h2>Programma ${p + 1} Leefomgeving</h2><p>Bedragen x € 1.000</p><table><tr>${kop.map((een) => `<th>${een}</th>`).join('')}</tr>${regels}</table>`;
  });
  return `<!doctype html><meta charset="utf-8"><h1>Jaarstukken 2023</h1>${tabellen.join('')}`;
}

describe('a document of 12.000 figures with ten faults', () => {
  const proef = useProef();
  const { says: status } = proef;
  const load = (naam: string, programmas: number): Promise<void> =>
    proef.choose([naam, Buffer.from(heavyDocument(programmas))]);

  it('is computed while the pane goes on listening, and can be stopped before anything is written', async () => {
    await load('zwaar.html', 100);
    await status(/^Gelezen: 1 document met 1000 rijen/);
    await proef.button('Schrijf naar werkmap').click();
    await status(/^Narekenen … Er is nog niets geschreven/);
    const begin = Date.now();
    await proef.step('Aansluiten');
    await proef.paneel.getByText('Nog niets om aan te sluiten.').waitFor();
    // Far below what the computing takes: it does not happen in the pane's own thread.
    expect(Date.now() - begin).toBeLessThan(2000);
    await proef.button('Stop').click();
    await status(/^Gestopt. Er is niets geschreven/);
    expect(await bladen(proef)).toHaveLength(1);
    expect(await proef.button('Stop').count()).toBe(0);
    expect(proef.fouten).toEqual([]);
  });

  it('stands ready after that, and a later run completes', async () => {
    await proef.step('Laden');
    await proef.button('Verwijder zwaar.html uit de lijst').click();
    await load('lichter.html', 6);
    await status(/^Gelezen: 1 document met 60 rijen/);
    await proef.write();
    expect((await bladen(proef)).length).toBeGreaterThan(5);
    await proef.step('Aansluiten');
    await proef.paneel.getByText('Waar zit de fout?').waitFor();
    expect(proef.fouten).toEqual([]);
  });
});
