import type { Lezing } from '../domain/lezing';
import type { Actie } from './action';
import { describeFailure } from './fout';
import { countContents, countNotities, isUsable } from './laden/inhoud';
import { assignId } from './laden/naam';
import type { Lezer, Levering } from './poorten';
import type { FoutCode, Melding, Staat } from './state';

/** Reads what comes in, one document after another in the order of arrival; what comes in meanwhile waits its turn. */
export interface Inlezer {
  add(leveringen: readonly Levering[]): void;
  /** What has not had its turn yet. */
  waiting(): readonly Levering[];
  /**
   * Reads until nothing waits.
   * @param vervolg whether other work went before: what failed in it stays to be read
   */
  run(vervolg: boolean): Promise<void>;
  /** Ends the document that is being read and sends away what waits; what was read stays. */
  stop(): void;
}

/** What became of the documents of one run. */
interface Verloop {
  readonly gelezen: Lezing[];
  /** Names of documents whose bytes were loaded under another name. */
  readonly dubbel: string[];
  readonly mislukt: { readonly naam: string; readonly code: FoutCode; readonly detail: string }[];
}

/** A queue over a reader; a document that fails does not take the others with it. */
export function createInlezer(lezer: Lezer, getStaat: () => Staat, dispatch: (actie: Actie) => void): Inlezer {
  let rij: readonly Levering[] = [];
  let stopping = new AbortController();

  const setRij = (next: readonly Levering[]): void => {
    rij = next;
    dispatch({ type: 'aangevoerd', wachtend: rij.length });
  };

  const fetchBytes = async ({ naam, bytes }: Levering, verloop: Verloop): Promise<Uint8Array | null> => {
    try {
      return typeof bytes === 'function' ? await bytes() : bytes;
    } catch (error) {
      verloop.mislukt.push({ naam, code: 'bestand-onbereikbaar', detail: describeFailure(error).detail });
      return null;
    }
  };

  const readOne = async (levering: Levering, bytes: Uint8Array, gedaan: number): Promise<Lezing | null> => {
    const { naam, selectie, anders } = levering;
    const bestand = assignId({ naam, bytes, ...(selectie && { selectie }) }, getStaat());
    const read = (of: typeof bestand): Promise<Lezing | null> =>
      lezer.lees(
        of,
        (deel) => {
          dispatch({ type: 'gevorderd', bezig: { soort: 'lezen', naam, gedaan, deel } });
        },
        stopping.signal
      );
    const lezing = await read(bestand);
    return lezing !== null && !isUsable(lezing) && anders !== undefined ? read({ ...bestand, bytes: anders }) : lezing;
  };

  /** @returns false when the user stopped it */
  const take = async (levering: Levering, gedaan: number, verloop: Verloop): Promise<boolean> => {
    const bytes = await fetchBytes(levering, verloop);
    if (stopping.signal.aborted) return false;
    if (bytes === null) return true;
    try {
      const lezing = await readOne(levering, bytes, gedaan);
      if (lezing === null) return false;
      dispatch({ type: 'gelezen', lezing });
      const kept = getStaat().gelezen.find((one) => isSame(one, lezing));
      if (kept === undefined) verloop.dubbel.push(levering.naam);
      else verloop.gelezen.push(kept);
    } catch (error) {
      verloop.mislukt.push({ naam: levering.naam, code: 'lezen', detail: describeFailure(error).detail });
    }
    return true;
  };

  return {
    add(leveringen) {
      setRij([...rij, ...leveringen]);
    },
    waiting: () => rij,
    async run(vervolg) {
      const verloop: Verloop = { gelezen: [], dubbel: [], mislukt: [] };
      stopping = new AbortController();
      let gedaan = 0;
      for (let levering = rij[0]; levering !== undefined; levering = rij[0]) {
        setRij(rij.slice(1));
        const bezig = { soort: 'lezen', naam: levering.naam, gedaan, deel: null } as const;
        dispatch({ type: 'begonnen', bezig, vervolg: vervolg || gedaan > 0 });
        if (!(await take(levering, gedaan, verloop))) {
          const gevraagd = gedaan + 1 + rij.length;
          setRij([]);
          report(verloop, dispatch, { soort: 'gestopt', gelezen: verloop.gelezen.length, gevraagd });
          return;
        }
        gedaan += 1;
      }
      if (gedaan > 0) report(verloop, dispatch, describeOutcome(verloop));
    },
    stop() {
      stopping.abort();
    },
  };
}

const isSame = (a: Lezing, b: Lezing): boolean =>
  a.document.id === b.document.id && a.document.sha256 === b.document.sha256;

function report({ mislukt }: Verloop, dispatch: (actie: Actie) => void, melding: Melding | null): void {
  const [first] = mislukt;
  if (first !== undefined) {
    const documenten = mislukt.map(({ naam }) => naam);
    const detail = mislukt.map((one) => `${one.naam}\n${one.detail}`).join('\n\n');
    dispatch({ type: 'mislukt', fout: { code: first.code, detail, documenten } });
  }
  if (melding !== null) dispatch({ type: 'gemeld', melding });
}

function describeOutcome({ gelezen, dubbel, mislukt }: Verloop): Melding | null {
  const usable = gelezen.filter(isUsable);
  if (usable.length > 0) {
    const notities = countNotities(usable);
    const voorbeelden = notities > 0 ? { notities } : {};
    return { soort: 'gelezen', documenten: usable.length, ...countContents(usable), ...voorbeelden, dubbel };
  }
  const [double] = dubbel;
  if (double !== undefined && gelezen.length === 0) return { soort: 'al-geladen', naam: double };
  return gelezen.length === 0 && mislukt.length > 0 ? null : { soort: 'niets-gelezen' };
}
