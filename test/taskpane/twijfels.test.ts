import type { Problem } from '../../src/domain/problem';
import { groupTwijfels } from '../../src/taskpane/laden/twijfel';
import { tekstenFor } from '../../src/locale/teksten';
import { herkomst } from '../checks/fixtures/lezing';

const opRegel = (regel: number): ReturnType<typeof herkomst> => ({ ...herkomst(), regel });
const naamloos = (regel: number): Problem => ({ code: 'naam-onbekend', herkomst: opRegel(regel) });

describe('doubts in the pane', () => {
  it('that differ in their place only are one line with all places', () => {
    const groepen = groupTwijfels([naamloos(3), { code: 'geen-cijfers' }, naamloos(8), naamloos(12)]);
    expect(groepen.map(({ twijfel, ook }) => [twijfel.code, ook.map(({ regel }) => regel)])).toEqual([
      ['naam-onbekend', [8, 12]],
      ['geen-cijfers', []],
    ]);
  });

  it('about different figures stay apart', () => {
    const over = (kop: string): Problem => ({ code: 'kolom-onbekend', herkomst: opRegel(2), kop });
    expect(groupTwijfels([over('A'), over('B'), over('A')])).toHaveLength(2);
  });

  it.each([
    ['nl', 'Ook: regel 8; regel 12; en nog 2.'],
    ['en', 'Also: line 8; line 12; and 2 more.'],
  ] as const)('say in %s where else they stand', (taal, zin) => {
    const { problemen, paneel } = tekstenFor(taal);
    expect(
      paneel.laden.ookOp(
        [8, 12].map((regel) => problemen.plaats({ ...opRegel(regel), pagina: null, cel: null })),
        2
      )
    ).toBe(zin);
  });
});
