import type { Lezing } from '../../src/domain/lezing';
import type { Kandidaat, Oorzaak } from '../../src/domain/oorzaak';
import type { Passage } from '../../src/domain/passage';
import { addOorzaak } from '../../src/explanations/bewerk';
import { findAfwijkingen } from '../../src/explanations/find-afwijkingen';
import { verklaar } from '../../src/explanations/verklaar';
import { toOorzaak } from '../../src/pipeline';
import { herkomst, kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { dossier } from './fixtures/dossier';

const LASTEN = 'p1|1.1|lasten|na wijziging 2023>rekening 2023';
const PRIJS = 'De lasten stegen door hogere prijzen.';
const LEERLINGEN = 'Door meer leerlingen zijn er kosten bij gekomen.';

const bron = lezing([
  tabel(
    [kolom('Na wijziging', 'lasten', 'na wijziging'), kolom('Rekening', 'lasten')],
    [{ label: 'Onderwijs', code: '1.1', cellen: '1.000 1.200' }]
  ),
]);

/** The document with these paragraphs on doelstelling 1.1, numbered as they come. */
function tellend(...teksten: readonly string[]): Lezing {
  const plaats = { programma: 'Programma 1', doelstelling: '1.1', indicator: null, kop: null, punten: null };
  const passages = teksten.map((tekst, i): Passage => ({ id: `d1.p${i + 1}`, tekst, ...plaats, herkomst: herkomst() }));
  return { ...bron, passages };
}

function kandidaten(document: Lezing, oorzaken: readonly Oorzaak[] = []): readonly Kandidaat[] {
  const alles = { ...dossier([document]), oorzaken };
  const { kandidaten: found = [] } = verklaar(alles, findAfwijkingen(alles), []);
  return found.filter(({ afwijking }) => afwijking === LASTEN);
}

const taken = (document: Lezing, oorzaken: readonly Oorzaak[]): string[] =>
  kandidaten(document, oorzaken)
    .filter(({ overgenomen }) => overgenomen)
    .map(({ citaat }) => citaat);

/** The causes after one sentence was taken over with a click. */
function takeOver(document: Lezing, citaat: string): readonly Oorzaak[] {
  const kandidaat = kandidaten(document).find((k) => k.citaat === citaat);
  if (kandidaat === undefined) throw new Error(`no candidate: ${citaat}`);
  return addOorzaak(dossier([document]), toOorzaak(kandidaat)).oorzaken ?? [];
}

const edited = (oorzaken: readonly Oorzaak[], anders: Partial<Oorzaak>): Oorzaak[] =>
  oorzaken.map((oorzaak) => ({ ...oorzaak, ...anders }));

describe('a sentence that was taken over is not proposed again', () => {
  const eerst = tellend(`${PRIJS} ${LEERLINGEN}`);
  const prijs = takeOver(eerst, PRIJS);

  it('and no other sentence is taken for it', () => {
    expect(taken(eerst, prijs)).toEqual([PRIJS]);
  });

  it('also when its text was edited', () => {
    expect(taken(eerst, edited(prijs, { tekst: 'Duurder hout' }))).toEqual([PRIJS]);
  });

  it('also when text comes before it in its paragraph, or paragraphs before its own', () => {
    const later = tellend('Vanwege de wind.', `Het was laat vanwege de regen. ${LEERLINGEN} ${PRIJS}`);
    expect(taken(later, prijs)).toEqual([PRIJS]);
    expect(taken(later, edited(prijs, { tekst: 'Duurder hout' }))).toEqual([PRIJS]);
  });

  it('but it is when its cause was removed, or belongs to another afwijking or document', () => {
    expect(taken(eerst, edited(prijs, { verwijderd: true }))).toEqual([]);
    expect(taken(eerst, edited(prijs, { afwijking: 'p1|1.2|lasten|x' }))).toEqual([]);
    expect(taken(eerst, edited(prijs, { uit: (prijs[0]?.uit ?? '').replace('d1', 'd2') }))).toEqual([]);
  });

  it('is proposed once where a paragraph says it twice', () => {
    expect(kandidaten(tellend(`${PRIJS} ${PRIJS}`)).map(({ citaat }) => citaat)).toEqual([PRIJS]);
  });
});

describe('causes of a workbook that numbered its sentences', () => {
  const document = tellend(`${LEERLINGEN} ${PRIJS}`);
  const oud = (uit: string, tekst: string): Oorzaak[] => edited(takeOver(document, PRIJS), { uit, tekst });

  it('are of the sentence that they quote, whatever number it has now', () => {
    expect(taken(document, oud('d1.p1.2', PRIJS))).toEqual([PRIJS]);
    expect(taken(document, oud('d1.p1.1', PRIJS))).toEqual([PRIJS]);
    expect(taken(document, oud('d1.p7.3', PRIJS))).toEqual([PRIJS]);
  });

  it('are of the sentence with their number when their text was edited', () => {
    expect(taken(document, oud('d1.p1.2', 'Duurder hout'))).toEqual([PRIJS]);
    expect(taken(document, oud('d1.p1.1', 'Meer kinderen'))).toEqual([LEERLINGEN]);
  });

  it('do not stand in the way of taking over a sentence that got their number', () => {
    const oorzaken = oud('d1.p1.1', PRIJS);
    const nieuw = kandidaten(document, oorzaken).find(({ overgenomen }) => !overgenomen);
    if (nieuw === undefined) throw new Error('nothing is proposed');
    expect(nieuw.citaat).toBe(LEERLINGEN);
    const na = addOorzaak({ ...dossier([document]), oorzaken }, toOorzaak(nieuw)).oorzaken ?? [];
    expect(na).toHaveLength(2);
    expect(taken(document, na)).toEqual([LEERLINGEN, PRIJS]);
  });
});
