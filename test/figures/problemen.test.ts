import type { Problem } from '../../src/domain/problem';
import { problemen as en } from '../../src/locale/en/problemen';
import { problemen as nl } from '../../src/locale/nl/problemen';

const herkomst = { document: 'd1', blok: 3, regel: 12, pagina: null, cel: null };
const alle: readonly Problem[] = [
  { code: 'leeg-bestand' },
  { code: 'geen-tekst', herkend: 'jpeg' },
  { code: 'geen-tekst', herkend: null },
  { code: 'te-groot', bytes: 52428800, grens: 20971520 },
  { code: 'formaat-niet-ondersteund', formaat: 'pdf' },
  { code: 'bestand-beschadigd', formaat: 'pdf', detail: 'x' },
  { code: 'geen-cijfers' },
  { code: 'tabel-onleesbaar', herkomst, reden: 'cijfers-aaneen' },
  { code: 'eenheid-onbekend', herkomst, aangenomen: '1000' },
  { code: 'kolom-onbekend', herkomst, kop: 'Ruimte' },
  { code: 'reeks-aangenomen', herkomst, kop: 'Begroting', aantal: 1, aangenomen: 'na wijziging' },
  { code: 'reeks-aangenomen', herkomst, kop: 'Begroting', aantal: 3, aangenomen: 'na wijziging' },
  { code: 'rij-onbekend', herkomst, label: 'Zorg', aantal: 1 },
  { code: 'rij-onbekend', herkomst, label: 'Zorg', aantal: 2 },
  { code: 'rij-onbekend', herkomst, label: 'Zorg', aantal: 3 },
  { code: 'formule-zonder-uitkomst', herkomst, formule: '=A1+A2' },
  { code: 'verborgen-gelezen', herkomst, rijen: 2, kolommen: 1 },
  { code: 'blad-verborgen', bladen: ['Concept'] },
  { code: 'pagina-herkend', herkomst },
  { code: 'letters-onbekend', herkomst },
  { code: 'tekst-gedraaid', herkomst, tekst: 'Zorg 1.234' },
  { code: 'jaar-onbekend', herkomst },
  { code: 'teken-onzeker', herkomst, sluitend: 3, rijen: 6 },
  { code: 'teken-afgeleid', herkomst, label: 'Algemene dekkingsmiddelen' },
  {
    code: 'cellen-onzeker',
    herkomst,
    label: 'Zorg',
    mogelijkheden: [
      ['1', null],
      [null, '1'],
    ],
  },
  { code: 'getal-dubbelzinnig', herkomst, tekst: '6.5', gelezen: '6.5' },
  { code: 'geen-getal', herkomst, tekst: 'PM' },
  { code: 'herhaling-verschilt', herkomst, eerste: '€ 1', tweede: '€ 2' },
  { code: 'naam-afgeleid', herkomst, naam: 'Banen', uit: 'jaarstukken 2021' },
  { code: 'naam-onbekend', herkomst },
  { code: 'eigen-werkmap', jaar: 2023, toelichtingen: 12, oorzaken: 7 },
  { code: 'eigen-werkmap', jaar: null, toelichtingen: 0, oorzaken: 0 },
  { code: 'gestopt' },
];

describe('every problem has a sentence', () => {
  test.each(alle)('$code', (problem) => {
    for (const [zin, plaats] of [
      [nl.zin(problem), 'Regel 12'],
      [en.zin(problem), 'Line 12'],
    ] as const) {
      expect(zin).toMatch(/^\p{Lu}.*\.$/u);
      expect(zin).not.toMatch(/undefined|null|\[object/);
      if ('herkomst' in problem) expect(zin).toContain(plaats);
    }
  });

  it('with figures in the notation of the language', () => {
    expect(nl.zin({ code: 'eenheid-onbekend', herkomst, aangenomen: '1000' })).toContain('x € 1.000');
    expect(en.zin({ code: 'eenheid-onbekend', herkomst, aangenomen: '1000' })).toContain('x €1,000');
    expect(
      nl.zin({
        code: 'cellen-onzeker',
        herkomst,
        label: 'Zorg',
        mogelijkheden: [
          ['1', null],
          [null, '1'],
        ],
      })
    ).toContain('1 | leeg of leeg | 1');
  });
});
