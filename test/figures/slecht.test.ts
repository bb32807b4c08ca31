import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Herkomst } from '../../src/domain/herkomst';
import type { Lezing } from '../../src/domain/lezing';
import { documentOf, gedrukt, lees } from './lees';
import { readFigures } from '../../src/figures/read-figures';

const voorbeelden = [2021, 2023].map((jaar) =>
  readFileSync(join(__dirname, `../../assets/voorbeelden/jaarstukken-${jaar}-programma-1.txt`), 'utf8')
);

/** Every figure that was read, with the place it is said to stand. */
function figuren(lezing: Lezing): { tekst: string; herkomst: Herkomst }[] {
  const cellen = lezing.tabellen.flatMap((t) => t.rijen.flatMap((r) => r.cellen));
  const tegels = lezing.tegels.flatMap((t) => [t.bedrag, t.aandeel]);
  const metingen = lezing.indicatoren.flatMap((i) => i.jaren.flatMap((j) => [j.begroting, j.realisatie]));
  return [...cellen, ...tegels, ...metingen].filter((cel) => cel !== null);
}

/** The words of every figure stand in its line, one after the other. */
function expectPrinted(lezing: Lezing, regels: readonly string[]): void {
  for (const { tekst, herkomst } of figuren(lezing)) {
    const regel = (regels[(herkomst.regel ?? 0) - 1] ?? '').replace(/\s+/g, ' ');
    if (!regel.includes(tekst.replace(/\s+/g, ' '))) throw new Error(`"${tekst}" staat niet in "${regel}"`);
  }
}

describe('a document that is not what it should be', () => {
  it('without figures says so', async () => {
    expect((await lees('Een brief.\n\nMet een alinea over 2023.')).twijfels).toEqual([{ code: 'geen-cijfers' }]);
  });

  it('keeps the problem of a file that could not be read', async () => {
    expect((await lees('')).twijfels).toEqual([{ code: 'leeg-bestand' }]);
  });

  it('reads the rest beside a table that does not parse, and gives the place', async () => {
    const rommel = 'Inkoop 12 13\nVerkoop 14 15\nVoorraad 16 17\n\n';
    const lezing = await lees(rommel + (voorbeelden[1] ?? ''));
    expect(lezing.twijfels[0]).toMatchObject({
      code: 'tabel-onleesbaar',
      reden: 'geen-kolomkoppen',
      herkomst: { regel: 1 },
    });
    expect(gedrukt(lezing)).toHaveLength(6);
  });

  it('does not cut figures that run together', async () => {
    const lezing = await lees('700 Algemene uitkeringB10.67910.89610.93135\n710 BelastingenB2.1322.0972.096-1');
    expect(lezing.tabellen).toEqual([]);
    expect(lezing.twijfels).toContainEqual(
      expect.objectContaining({ code: 'tabel-onleesbaar', reden: 'cijfers-aaneen' })
    );
  });

  it('says that tiles printed twice differ', async () => {
    const anders = (voorbeelden[1] ?? '').replace('€ 69.949', '€ 69.948');
    const lezing = await lees(anders);
    expect(lezing.tegels).toHaveLength(3);
    expect(lezing.twijfels).toContainEqual(
      expect.objectContaining({ code: 'herhaling-verschilt', eerste: '€ 69.948 (11,8%)', tweede: '€ 69.949 (11,8%)' })
    );
  });

  it('knows the year without the name of the file', async () => {
    expect((await lees(voorbeelden[0] ?? '')).jaar).toBe(2021);
    expect((await lees(voorbeelden[1] ?? '')).jaar).toBe(2023);
  });
});

describe('a mutated document', () => {
  const regel = fc.oneof(
    fc.constantFrom(
      '',
      '-',
      '€',
      '1.234',
      'Lasten Baten Saldo',
      'Programma 2 Zorg',
      'Type 2020 2021',
      'Doel gehaald: Ja',
      '\t\t',
      '|',
      '12 %',
      'x €1.000'
    ),
    fc.string({ maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-€% \tVN|')), maxLength: 60 })
  );
  const mutatie = fc.oneof(
    fc.record({ soort: fc.constant('weg' as const), van: fc.nat(300), aantal: fc.nat(20) }),
    fc.record({ soort: fc.constant('dubbel' as const), van: fc.nat(300), aantal: fc.nat(20) }),
    fc.record({ soort: fc.constant('wissel' as const), van: fc.nat(300), aantal: fc.nat(300) }),
    fc.record({ soort: fc.constant('ruis' as const), van: fc.nat(300), aantal: fc.constant(0), regel })
  );

  it('never throws, never takes long and never yields a figure that is not printed at its place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...voorbeelden),
        fc.array(mutatie, { minLength: 1, maxLength: 12 }),
        async (tekst, mutaties) => {
          const regels = tekst.split('\n');
          for (const m of mutaties) {
            const van = m.van % regels.length;
            if (m.soort === 'weg') regels.splice(van, m.aantal);
            else if (m.soort === 'dubbel') regels.splice(van, 0, ...regels.slice(van, van + m.aantal));
            else if (m.soort === 'wissel') regels.push(...regels.splice(van, m.aantal % 5));
            else regels.splice(van, 0, m.regel.replace(/[\r\n\f]/g, ' '));
          }
          const document = await documentOf(regels.join('\n'));
          const begin = process.cpuUsage();
          const lezing = readFigures(document);
          expect(process.cpuUsage(begin).user / 1000).toBeLessThan(1000);
          if (document.formaat !== 'csv') expectPrinted(lezing, regels);
        }
      ),
      { numRuns: 300 }
    );
  }, 60_000);

  test.each([
    ['the samples over and over', (voorbeelden[0] ?? '') + (voorbeelden[1] ?? '')],
    ['rows of figures', 'Onderwijs 1.234 5.678 -9.012 3.456\n'],
    [
      'header words',
      'Begroting Lasten Baten Saldo 2021 Begroting 2022 na wijziging Rekening Verschil\n12 13 14 15 16 17 18 19\n',
    ],
    ['dashes', '- - - - - - - - - - 12 - 13 - 14 - - 15\n'],
    ['figures, one to a line', 'Lasten\n\n12\n\n13\n\n'],
    ['a single line', 'a 1.234 '],
    ['pipes', '| | | |'],
    ['brackets and dots', '((((....,,,,1.1.1.1'],
    ['percentages', 'Uitgaven\n12%\n'],
    ['years', 'Type 2020 2021\nBegroting 1 2\n'],
  ])('of 1 MB of %s takes no more than linear time', async (_, stuk) => {
    const tekst = stuk.repeat(Math.ceil(1_000_000 / stuk.length));
    // Processor time, not the clock: 1 to 4 s when idle and more beside other work; what is not linear takes minutes.
    const begin = process.cpuUsage();
    readFigures(await documentOf(tekst));
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(20_000);
  });
});
