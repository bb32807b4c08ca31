import type { Dossier, Resultaat } from '../domain/resultaat';
import type { Verslag } from '../workbook/vergelijk/verslag';
import type { Werkmap, WerkmapInhoud } from '../workbook/werkmap';
import type { Actie } from './action';
import { describeRefusal } from './fout';
import { Gestopt } from './gestopt';
import type { Kern } from './poorten';
import type { Melding } from './state';
import type { Volger } from './volger';

/**
 * Writes what `change` makes of the dossier as it is in the workbook now (someone else may have typed meanwhile).
 * Nothing is written before all of it is known, and only onto the workbook that it was computed from.
 * @returns whether it was written; if not, the state says why
 */
export type Bijwerker = (
  change: (dossier: Dossier) => Dossier,
  report: (resultaat: Resultaat, verslag: Verslag) => Melding
) => Promise<boolean>;

/** So often the computing begins anew because someone types on; after that he is asked to wait a moment. */
const POGINGEN = 5;

export function createBijwerker(
  werkmap: Werkmap,
  kern: Pick<Kern, 'openWorkbook' | 'planUpdate' | 'standaard'>,
  volger: Volger,
  dispatch: (actie: Actie) => void,
  getStopsignaal: () => AbortSignal
): Bijwerker {
  const openDossier = async (inhoud: WerkmapInhoud): Promise<Dossier> =>
    (await kern.openWorkbook(inhoud)) ?? {
      lezingen: [],
      eigenBegroting: [],
      toelichtingen: [],
      instellingen: kern.standaard,
    };

  /** The plan for the workbook as it is at this moment: a cell that changed while it was computed makes it old. */
  const plan = async (
    change: (dossier: Dossier) => Dossier
  ): Promise<Awaited<ReturnType<Kern['planUpdate']>> | null> => {
    for (let poging = 0; poging < POGINGEN; poging += 1) {
      const changes = volger.changes();
      const inhoud = await werkmap.read();
      if (getStopsignaal().aborted) throw new Gestopt();
      const dossier = await openDossier(inhoud);
      const werkplan = await kern.planUpdate(inhoud, change(dossier), () => {
        dispatch({ type: 'gevorderd', bezig: { soort: 'rekenen', fase: 'bladen' } });
      });
      if (getStopsignaal().aborted) throw new Gestopt();
      if (volger.changes() === changes) return werkplan;
      dispatch({ type: 'gevorderd', bezig: { soort: 'rekenen', fase: 'controles' } });
    }
    return null;
  };

  const planOrStop: typeof plan = async (change) => {
    try {
      return await plan(change);
    } catch (error) {
      if (error instanceof Gestopt) dispatch({ type: 'gemeld', melding: { soort: 'niets-geschreven' } });
      throw error;
    }
  };

  return async (change, report) => {
    dispatch({ type: 'begonnen', bezig: { soort: 'rekenen', fase: 'controles' } });
    volger.overtake();
    const werkplan = await planOrStop(change);
    if (werkplan === null || werkplan.soort === 'geweigerd') {
      const fout = werkplan === null ? { code: 'bezet' as const, detail: '' } : describeRefusal(werkplan.weigering);
      dispatch({ type: 'mislukt', fout });
      return false;
    }
    const { resultaat, stappen, verslag } = werkplan;
    dispatch({ type: 'begonnen', bezig: { soort: 'schrijven', gedaan: 0, totaal: 0 }, vervolg: true });
    await werkmap.write(stappen, (gedaan, totaal) => {
      dispatch({ type: 'gevorderd', bezig: { soort: 'schrijven', gedaan, totaal } });
    });
    dispatch({ type: 'geschreven', resultaat, melding: report(resultaat, verslag) });
    return true;
  };
}
