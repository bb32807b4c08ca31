import './dom';
import { createElement } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { act } from 'react-dom/test-utils';
import type { Bevinding } from '../../src/domain/bevinding';
import type { Resultaat } from '../../src/domain/resultaat';
import { tekstenFor } from '../../src/locale/teksten';
import { decimaal } from '../../src/money/decimaal';
import { Aansluiten } from '../../src/taskpane/aansluiten/Aansluiten';
import type * as onderwerp from '../../src/taskpane/aansluiten/onderwerp';
import { kopId } from '../../src/taskpane/aansluiten/kaart';
import { PaneelContext, VasteContext, type Vastecontext } from '../../src/taskpane/context';
import { initialState, type Staat } from '../../src/taskpane/state';
import { LEZING_2021, LEZING_2023 } from './gegevens';
import { reconcile } from './nepkern';

/** The checks whose cards were drawn, in order: a card names its subject each time that it is drawn. */
const drawn: string[] = [];
jest.mock('../../src/taskpane/aansluiten/onderwerp', () => {
  const real = jest.requireActual<typeof onderwerp>('../../src/taskpane/aansluiten/onderwerp');
  return {
    ...real,
    nameSubject: (...args: Parameters<typeof real.nameSubject>) => {
      drawn.push((args[0] as Bevinding).id);
      return real.nameSubject(...args);
    },
  };
});

// Published as ES modules as well, which the tests do not load.
jest.mock('office-ui-fabric-react/lib/Button', (): unknown =>
  jest.requireActual('office-ui-fabric-react/lib-commonjs/Button')
);
jest.mock('office-ui-fabric-react/lib/Link', (): unknown =>
  jest.requireActual('office-ui-fabric-react/lib-commonjs/Link')
);
jest.mock('office-ui-fabric-react/lib/Styling', (): unknown =>
  jest.requireActual('office-ui-fabric-react/lib-commonjs/Styling')
);
// The choice of rounding is no card.
jest.mock('../../src/taskpane/aansluiten/Afrondingvak', () => ({ Afrondingvak: () => null }));

const resultaat: Resultaat = reconcile({
  lezingen: [LEZING_2021, LEZING_2023],
  eigenBegroting: [],
  toelichtingen: [],
  instellingen: { drempel: { bedrag: null, procent: null } },
});
const staat: Staat = { ...initialState('nl'), resultaat, stap: 'aansluiten', filter: 'afronding' };
const vast = { teksten: tekstenFor('nl'), dispatch: jest.fn() } as unknown as Vastecontext;

const root = document.getElementById('paneel')!;

/** Draws the step in a state, until nothing waits for its turn, and tells which cards were drawn for it. */
function show(of: Staat): readonly string[] {
  drawn.length = 0;
  act(() => {
    render(
      createElement(
        VasteContext.Provider,
        { value: vast },
        createElement(PaneelContext.Provider, { value: { ...vast, staat: of } }, createElement(Aansluiten))
      ),
      root
    );
  });
  act(() => {
    jest.runAllTimers();
  });
  return [...drawn];
}

const cards = resultaat.bevindingen.filter(({ oordeel }) => oordeel === 'afronding').map(({ id }) => id);

beforeEach(() => {
  jest.useFakeTimers();
  show(staat);
});
afterEach(() => {
  unmountComponentAtNode(root);
  jest.useRealTimers();
});

it('draws every card once', () => {
  unmountComponentAtNode(root);
  expect([...show(staat)].sort()).toEqual([...cards].sort());
  expect(cards.length).toBeGreaterThan(3);
});

it('draws no other card when one is opened, nor when it is closed again', () => {
  const [, second = ''] = cards;
  const kop = document.getElementById(kopId(second));
  for (const open of ['true', 'false']) {
    drawn.length = 0;
    act(() => {
      kop?.click();
    });
    expect([drawn, kop?.getAttribute('aria-expanded')]).toEqual([[second], open]);
  }
});

it('draws no card when something is said, a cell was shown, or work begins', () => {
  expect(show({ ...staat, melding: { soort: 'getoond' } })).toEqual([]);
  expect(show({ ...staat, bezig: { soort: 'rekenen', fase: 'controles' } })).toEqual([]);
});

it('draws in a trial only the cards whose verdict or difference it changes', () => {
  const [, , third = ''] = cards;
  const tried: Resultaat = {
    ...structuredClone(resultaat),
    bevindingen: resultaat.bevindingen.map((bevinding) => ({
      ...structuredClone(bevinding),
      ...(bevinding.id === third && { oordeel: 'verschil', verschil: decimaal('7') }),
    })),
  };
  expect(show({ ...staat, proef: { wijzigingen: [], resultaat: tried } })).toEqual([third]);
  expect(document.getElementById(kopId(third))?.textContent).toContain('7');
  expect(show(staat)).toEqual([third]);
});
