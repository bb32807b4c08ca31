import type { Suggestie } from '../domain/bevinding';
import type { Indeling } from '../domain/indeling';
import type { Lezing } from '../domain/lezing';
import type { Dossier, Instellingen } from '../domain/resultaat';
import type { CelId } from '../domain/tabel';
import type { Verslag } from '../workbook/vergelijk/verslag';
import type { Plek } from '../workbook/werkmap';
import type { Actie } from './action';
import { supposeValues } from './aansluiten/proef';
import { createBijwerker } from './bijwerken';
import { describeFailure } from './fout';
import { Gestopt } from './gestopt';
import { createInlezer } from './inlezen';
import { countContents, countNotities } from './laden/inhoud';
import { nameForPaste } from './laden/naam';
import { learn } from './laden/oorsprong';
import { encodeHtml, type Plaksel } from './laden/plakken';
import { announce } from './langzaam';
import type { Levering, Omgeving } from './poorten';
import { countAboveThreshold, proposal } from './selectie';
import type { Bewaard, FoutCode, Instelling, Melding, Staat } from './state';
import { createVolger } from './volger';

/** What a user can set going. Each command reports through actions and never throws. */
export interface Werk {
  open(): Promise<void>;
  /** Reads documents; while something else is going on they wait their turn. */
  read(leveringen: readonly Levering[]): Promise<void>;
  /** Reads what was pasted, named with a word and a number: the table in its HTML, or else the text. */
  readPaste(plaksel: Plaksel, woord: string): Promise<void>;
  /** Reads the selection of the open workbook, or the sheet when one cell is selected. */
  readSelection(): Promise<void>;
  readSample(): Promise<void>;
  /**
   * Stops reading, also what waits, or else whatever is being computed. What is already being written is written whole:
   * half of it would be worse.
   */
  stop(): void;
  write(): Promise<void>;
  /** Thresholds, base and verantwoordingsgrens; what is left out stays. */
  setSettings(instellingen: Partial<Instellingen>): Promise<void>;
  /**
   * Writes a change that a person made to notes or causes. Never dropped: it waits for what is going on.
   * @returns whether it was written; if not, the state says why
   */
  edit(change: (dossier: Dossier) => Dossier, wat: Bewaard): Promise<boolean>;
  /** Shows the checks as if some figures were others; changes nothing. */
  tryValues(wijzigingen: readonly Suggestie[]): Promise<void>;
  showFigure(cel: CelId): Promise<void>;
  showNote(sleutel: string): Promise<void>;
  /** Shows a place of our sheets. */
  showPlace(plek: Plek): Promise<void>;
}

/** What a person just set, for the sentence about it. */
function nameSetting(instellingen: Partial<Instellingen>): Instelling {
  if ('verantwoordingsgrens' in instellingen) return 'grens';
  return 'basis' in instellingen ? 'basis' : 'drempel';
}

/** The commands over an environment; the state is asked for when it is needed, never kept. */
export function createWerk(
  omgeving: Omit<Omgeving, 'rapportschrijver'>,
  getStaat: () => Staat,
  dispatch: (actie: Actie) => void
): Werk {
  const { werkmap, lezer, kern } = omgeving;
  const volger = createVolger(werkmap, kern, getStaat, dispatch);
  const inlezer = createInlezer(lezer, getStaat, dispatch);
  let current: Promise<void> | null = null;
  let stopping = new AbortController();
  let trial = 0;
  let opened = false;

  const attempt = async (work: () => Promise<void>, code?: FoutCode): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Gestopt)) dispatch({ type: 'mislukt', fout: describeFailure(error, code) });
    }
  };

  /** What the workbook holds comes before anything else: without it a new document would get the number of another. */
  const openFirst = async (): Promise<void> => {
    dispatch({ type: 'begonnen', bezig: { soort: 'openen' } });
    try {
      const inhoud = await werkmap.read();
      if (stopping.signal.aborted) throw new Gestopt();
      dispatch({ type: 'geopend', resultaat: await kern.openResultaat(inhoud) });
      opened = true;
    } catch (error) {
      dispatch({ type: 'onderbroken', onderbroken: getStaat().resultaat === null ? 'openen' : 'volgen' });
      throw error;
    }
    await volger.listen();
  };

  const run = async (work: () => Promise<void>, code?: FoutCode): Promise<void> => {
    stopping = new AbortController();
    if (!opened) await attempt(openFirst);
    if (opened) await attempt(work, code);
    while (opened && inlezer.waiting().length > 0) await attempt(() => inlezer.run(true), 'lezen');
    current = null;
    dispatch({ type: 'afgerond' });
    volger.resume();
  };

  /**
   * For what a user starts: one thing at a time, and after it whatever came in to be read. A button that is pressed
   * while something is going on was pressed twice: once is enough.
   */
  const begin = (work: () => Promise<void>, code?: FoutCode): Promise<void> => (current ??= run(work, code));

  const read = (leveringen: readonly Levering[]): Promise<void> => {
    inlezer.add(leveringen);
    return begin(() => inlezer.run(false), 'lezen');
  };

  const update = createBijwerker(werkmap, kern, volger, dispatch, () => stopping.signal);

  const show = (plek: Plek | null): Promise<void> =>
    attempt(async () => {
      const shown = plek === null ? 'weg' : await werkmap.show(plek);
      const code = shown === 'weg' ? 'niet-gevonden' : 'cel-verborgen';
      dispatch(
        shown === 'getoond'
          ? { type: 'gemeld', melding: { soort: 'getoond' } }
          : { type: 'mislukt', fout: { code, detail: JSON.stringify(plek) } }
      );
    });

  const setSettings = (instellingen: Partial<Instellingen>): Promise<void> =>
    begin(async () => {
      await update(
        (dossier) => ({ ...dossier, instellingen: { ...dossier.instellingen, ...instellingen } }),
        (resultaat) => ({
          soort: 'instelling',
          wat: nameSetting(instellingen),
          afwijkingen: countAboveThreshold(resultaat),
        })
      );
    });

  return {
    open: () => {
      if (current === null) opened = false;
      return begin(() => Promise.resolve());
    },
    read,
    readPaste: ({ tekst, html }, woord) => {
      const waiting = inlezer.waiting().map(({ naam }) => naam);
      const naam = nameForPaste(woord, getStaat(), waiting);
      const plain = new TextEncoder().encode(tekst);
      return read([html === null ? { naam, bytes: plain } : { naam, bytes: encodeHtml(html), anders: plain }]);
    },
    readSelection: () =>
      begin(async () => {
        dispatch({ type: 'begonnen', bezig: { soort: 'selectie' } });
        const [selectie, inhoud] = [await werkmap.readSelection(), await werkmap.read()];
        const blad = selectie?.blad ?? '';
        if (selectie === null) dispatch({ type: 'mislukt', fout: { code: 'geen-selectie', detail: '' } });
        else if (inhoud.tabellen.some((tabel) => tabel.blad === blad)) {
          dispatch({ type: 'mislukt', fout: { code: 'eigen-blad', detail: blad, blad } });
        } else inlezer.add([{ naam: `${blad} ${selectie.adres}`, bytes: new Uint8Array(), selectie }]);
      }),
    readSample: () =>
      begin(async () => {
        dispatch({ type: 'begonnen', bezig: { soort: 'ophalen' } });
        inlezer.add(await omgeving.voorbeelden());
      }, 'voorbeeld'),
    stop: () => {
      if (getStaat().bezig?.soort === 'lezen') inlezer.stop();
      else {
        stopping.abort();
        kern.stop();
      }
    },
    write: () =>
      begin(async () => {
        const lezingen = proposal(getStaat(), kern);
        const op = kern.nu();
        await update(
          (dossier) => {
            const indelingen = learn(dossier.indelingen, lezingen, getStaat().oorsprong, op);
            const merged = { ...dossier, lezingen: kern.mergeLezingen(dossier.lezingen, lezingen) };
            return indelingen === undefined ? merged : { ...merged, indelingen };
          },
          ({ dossier }, verslag) =>
            reportWriting(
              lezingen,
              verslag,
              dossier.indelingen?.filter((een) => een.op === op)
            )
        );
      }),
    setSettings,
    edit: async (change, wat) => {
      while (current !== null) await current;
      let written = false;
      await begin(async () => {
        written = await update(change, () => ({ soort: 'bewaard', wat }));
      });
      return written;
    },
    tryValues: (wijzigingen) =>
      attempt(async () => {
        const mine = (trial += 1);
        const before = getStaat().resultaat;
        if (before === null) return;
        try {
          const tried = supposeValues(before.dossier, wijzigingen);
          const resultaat = await announce('proef', dispatch, () => kern.reconcile(tried));
          // Another trial, or a change in the workbook, has taken its place.
          if (mine === trial && getStaat().resultaat === before) {
            dispatch({ type: 'proef-begonnen', proef: { wijzigingen, resultaat } });
          }
        } catch (error) {
          if (error instanceof Gestopt) dispatch({ type: 'gemeld', melding: { soort: 'proef-gestopt' } });
          throw error;
        }
      }),
    showFigure: (cel) => {
      const dossier = getStaat().resultaat?.dossier;
      return show(dossier === undefined ? null : kern.placeOf(cel, dossier));
    },
    showNote: (sleutel) => show(kern.placeOfNote(sleutel)),
    showPlace: show,
  };
}

function reportWriting(lezingen: readonly Lezing[], verslag: Verslag, onthouden: readonly Indeling[] = []): Melding {
  const notities = countNotities(lezingen);
  return {
    soort: 'geschreven',
    documenten: lezingen.length,
    ...countContents(lezingen),
    ...(notities > 0 ? { notities } : {}),
    onthouden: onthouden.length,
    eigen: verslag.eigenCellen.length,
    vervallen: verslag.vervallenRijen,
  };
}
