import { openExcel } from '../excel/werkmap';
import { tekstenFor } from '../locale/teksten';
import { inferNames, mergeLezingen, placeOf, placeOfNote, STANDAARDINSTELLINGEN } from '../pipeline';
import { createLezer } from './lezer';
import { moment } from './moment';
import type { Kern } from './poorten';
import { createRapportschrijver } from './rapport/rapportschrijver';
import { createRekenaar } from './rekenaar';
import { recallTaal } from './taal';
import { showPaneel } from './toon';
import { fetchVoorbeelden } from './voorbeelden';

const nu = (): string => moment(new Date());
const kern: Kern = {
  ...createRekenaar(() => new Worker(new URL('./rekenaar.worker.ts', import.meta.url), { name: 'rekenaar' }), nu),
  nu,
  inferNames,
  mergeLezingen,
  placeOf,
  placeOfNote,
  standaard: STANDAARDINSTELLINGEN,
};

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // Blocked in a frame of another site: the choice of language then lasts as long as the pane.
    return null;
  }
}

// Outside Office the host is null, whatever the types say.
void Office.onReady(({ host }: { readonly host: Office.HostType | null }) => {
  const element = document.getElementById('paneel');
  if (element === null) return;
  const { context } = Office;
  // No host: the page was opened outside Excel.
  const language = host === null ? navigator.language : context.displayLanguage;
  const taalgeheugen = recallTaal(language, storage(), host === null ? '' : context.partitionKey);
  if (host === null) {
    element.textContent = tekstenFor(taalgeheugen.taal).paneel.buitenExcel;
    return;
  }
  const lezer = createLezer(() => new Worker(new URL('./lezer.worker.ts', import.meta.url), { name: 'lezer' }));
  const rapportschrijver = createRapportschrijver(
    () => new Worker(new URL('./rapport/rapportschrijver.worker.ts', import.meta.url), { name: 'rapport' })
  );
  // A link that saves a file does nothing in Excel for Mac, and says nothing.
  const kanBewaren = context.platform !== Office.PlatformType.Mac;
  const werkmap = openExcel();
  showPaneel(
    element,
    { werkmap, lezer, rapportschrijver, kern, voorbeelden: fetchVoorbeelden, kanBewaren },
    taalgeheugen
  );
});
