import { inferNames, mergeLezingen, placeOf, reconcile, STANDAARDINSTELLINGEN } from '../../../src/pipeline';
import { createLezer } from '../../../src/taskpane/lezer';
import { createRapportschrijver } from '../../../src/taskpane/rapport/rapportschrijver';
import { createRekenaar } from '../../../src/taskpane/rekenaar';
import type { Kern } from '../../../src/taskpane/poorten';
import { recallTaal } from '../../../src/taskpane/taal';
import { showPaneel } from '../../../src/taskpane/toon';
import { fetchVoorbeelden } from '../../../src/taskpane/voorbeelden';
import { fakeWerkmap, nepkern } from '../nepkern';

// The pane without Excel, for looking at it: everything is real but the workbook, which only remembers.
const werkmap = fakeWerkmap();
const rekenaar = createRekenaar(
  () => new Worker(new URL('../../../src/taskpane/rekenaar.worker.ts', import.meta.url), { name: 'rekenaar' }),
  () => '2026-11-21 20:30'
);
const query = new URLSearchParams(location.search);
const kern = {
  ...nepkern,
  inferNames,
  mergeLezingen,
  placeOf,
  reconcile: rekenaar.reconcile.bind(rekenaar),
  standaard: STANDAARDINSTELLINGEN,
  nu: () => '2026-11-21 20:30',
  planUpdate: async (...args: Parameters<Kern['planUpdate']>) => ({
    ...(await nepkern.planUpdate(...args)),
    resultaat: await rekenaar.reconcile(args[1]),
  }),
} as Kern;
Object.assign(window, { werkmap, reconcile, kern });
showPaneel(
  document.getElementById('paneel')!,
  {
    werkmap,
    lezer: createLezer(
      () => new Worker(new URL('../../../src/taskpane/lezer.worker.ts', import.meta.url), { name: 'lezer' })
    ),
    rapportschrijver: createRapportschrijver(
      () =>
        new Worker(new URL('../../../src/taskpane/rapport/rapportschrijver.worker.ts', import.meta.url), {
          name: 'rapport',
        })
    ),
    kern,
    voorbeelden: fetchVoorbeelden,
  },
  recallTaal(query.get('taal') ?? 'nl-NL', null)
);
