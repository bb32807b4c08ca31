import { celId } from '../../src/domain/tabel';
import { indexFigures } from '../../src/taskpane/cijfers';
import { LEZING_2021, LEZING_2023 } from './gegevens';

const LEZINGEN = [LEZING_2021, LEZING_2023];

describe('figures by their id', () => {
  it('are those of every row, with their column and unit; an empty cell is none', () => {
    const cijfers = indexFigures(LEZINGEN);
    let gevonden = 0;
    for (const lezing of LEZINGEN) {
      for (const { rijen, kolommen, eenheid } of lezing.tabellen) {
        for (const rij of rijen) {
          rij.cellen.forEach((cel, nummer) => {
            const cijfer = cijfers.get(celId(rij, nummer));
            expect(cijfer?.cel ?? null).toBe(cel);
            if (cijfer === undefined) return;
            gevonden += 1;
            expect(cijfer).toMatchObject({ rij, lezing, kolom: kolommen[nummer], euro: eenheid.euro, tegel: null });
          });
        }
      }
    }
    expect(gevonden).toBeGreaterThan(30);
  });

  it('are tiles and their shares too', () => {
    const cijfers = indexFigures(LEZINGEN);
    const [tegel] = LEZING_2023.tegels;
    expect(cijfers.get(tegel?.id ?? '')).toMatchObject({ cel: tegel?.bedrag, tegel, kolom: null });
    expect(cijfers.get(`${tegel?.id ?? ''}.a`)?.cel).toBe(tegel?.aandeel);
  });

  it('are the same object each time, and none for an id that there is not', () => {
    const cijfers = indexFigures(LEZINGEN);
    expect(cijfers.get('d1.t1.r1.c1')).toBe(cijfers.get('d1.t1.r1.c1'));
    expect(['', 'd1', 'd1.t1.r1', 'd1.t1.r1.c0', 'd1.t1.r1.c99', 'd9.t1.r1.c1'].map((id) => cijfers.get(id))).toEqual(
      Array(6).fill(undefined)
    );
  });
});
