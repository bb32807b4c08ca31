import { runChecks } from '../../../src/checks/index';
import type { Suggestie } from '../../../src/domain/bevinding';
import type { Lezing } from '../../../src/domain/lezing';
import { divide, decimaal, multiply, type Decimaal } from '../../../src/money/decimaal';
import { gemeente } from '../fixtures/gemeente';

const doc = gemeente({ programmas: 2, doelen: 2, reserves: false, overzicht: false, tegels: true }, 5);
const shares = new Map(doc.tegels.map(({ id, aandeel }) => [id, aandeel?.waarde ?? decimaal(0)]));

function withShares(changes: Readonly<Record<string, Decimaal>>): Lezing {
  const tegels = doc.tegels.map((tegel) => {
    const waarde = changes[tegel.id];
    return waarde === undefined || !tegel.aandeel ? tegel : { ...tegel, aandeel: { ...tegel.aandeel, waarde } };
  });
  return { ...doc, tegels };
}

/** What is suggested for the shares, likeliest first. */
function suggested(changes: Readonly<Record<string, Decimaal>>): readonly Suggestie[] {
  const found = runChecks([withShares(changes)]).find(
    ({ code, oordeel }) => code === 'tegel-aandelen' && oordeel === 'verschil'
  );
  return found?.suggesties ?? [];
}

describe('a share of a tile', () => {
  it('that is right gets no suggestion', () => {
    expect(suggested({})).toEqual([]);
  });

  it.each([...shares.keys()])('%s, with its point one place off, is given back first', (id) => {
    const waar = shares.get(id)!;
    for (const wrong of [multiply(waar, decimaal(10)), divide(waar, decimaal(10))]) {
      expect(suggested({ [id]: wrong })[0]).toMatchObject({ cel: `${id}.a`, waarde: waar, reden: 'komma' });
    }
  });

  it.each([...shares.keys()])('%s, with two digits exchanged, is given back', (id) => {
    const waar = shares.get(id)!;
    const digits = waar.replace('.', '');
    const at = digits.search(/(\d)(?!\1)\d/);
    const swapped = digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
    const places = waar.split('.')[1]?.length ?? 0;
    const wrong = divide(decimaal(swapped), decimaal(10 ** places));
    expect(suggested({ [id]: wrong })).toContainEqual(expect.objectContaining({ cel: `${id}.a`, waarde: waar }));
  });

  it('in the place of another, and that one in its place, is one action', () => {
    const [a = '', b = ''] = [...shares.keys()];
    const [first, second] = [shares.get(a)!, shares.get(b)!];
    const samen = [
      { cel: `${a}.a`, waarde: first },
      { cel: `${b}.a`, waarde: second },
    ];
    expect(suggested({ [a]: second, [b]: first })).toContainEqual(
      expect.objectContaining({ reden: 'verwisseld', samen })
    );
  });
});
