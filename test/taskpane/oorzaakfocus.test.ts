import type { Dossier } from '../../src/domain/resultaat';
import { addedBy, neighbourOf } from '../../src/taskpane/verklaren/oorzaakfocus';
import { euro, oorzaak } from '../report/fixtures/resultaat';

const dossier = (...sleutels: string[]): Dossier => ({
  lezingen: [],
  eigenBegroting: [],
  toelichtingen: [],
  instellingen: { drempel: { bedrag: null, procent: null } },
  oorzaken: sleutels.map((sleutel) => ({ ...oorzaak('a', euro(-1), sleutel), sleutel })),
});

it.each<[string, string[], string | undefined]>([
  ['v1', ['v1', 'v2', 'v3'], 'v2'],
  ['v2', ['v1', 'v2', 'v3'], 'v3'],
  ['v3', ['v1', 'v2', 'v3'], 'v2'],
  ['v1', ['v1'], undefined],
  ['v9', ['v1'], undefined],
])('after %s of %j the focus goes to %s', (removed, sleutels, next) => {
  expect(neighbourOf(sleutels, removed)).toBe(next);
});

it('a cause that was added is found, and none where nothing was added', () => {
  expect(addedBy(dossier('v1'), dossier('v1', 'v2'))).toBe('v2');
  expect(addedBy(dossier(), dossier('v1'))).toBe('v1');
  expect(addedBy(dossier('v1'), dossier('v1'))).toBeUndefined();
});
