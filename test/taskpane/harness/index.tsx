import { recallTaal } from '../../../src/taskpane/taal';
import { showPaneel } from '../../../src/taskpane/toon';
import { LEZING_2021, LEZING_2023 } from '../gegevens';
import { fakeLezer, fakeWerkmap, nepkern } from '../nepkern';

// The pane without Excel: for looking at it, and for the browser checks.
const werkmap = fakeWerkmap();
const documents = [LEZING_2021, LEZING_2023];
const voorbeelden = documents.map(({ document }) => ({ naam: document.naam, bytes: new Uint8Array() }));
const query = new URLSearchParams(location.search);

Object.assign(window, { werkmap });
showPaneel(
  document.getElementById('paneel')!,
  {
    werkmap,
    lezer: fakeLezer(documents, Number(query.get('traag') ?? 0)),
    kern: nepkern,
    voorbeelden: () => Promise.resolve(voorbeelden),
  },
  recallTaal(query.get('taal') ?? 'nl-NL', null)
);
