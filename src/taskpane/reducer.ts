import type { Lezing } from '../domain/lezing';
import type { Actie } from './action';
import { chooseDeel } from './deel';
import { correct } from '../indeling/correctie';
import type { Resultaat } from '../domain/resultaat';
import { isUsable } from './laden/inhoud';
import { choose, keepOnly, remember, spread } from './laden/oorsprong';
import { countVerdicts } from './selectie';
import type { Staat } from './state';
import { reduceVerklaren } from './verklaren/staat';

/** The next state: pure, so that every path of the pane can be tested without a pane. */
export function reduce(staat: Staat, actie: Actie): Staat {
  switch (actie.type) {
    case 'stap-gekozen':
      return { ...staat, stap: actie.stap };
    case 'taal-gekozen':
      return { ...staat, taal: actie.taal };
    case 'instellingen-getoond':
      return { ...staat, instellingenOpen: actie.open };
    case 'plakvak-getoond':
      return { ...staat, plakvakOpen: actie.open };
    case 'deel-gekozen':
      return { ...staat, deel: chooseDeel(staat.deel, actie.deel) };
    case 'filter-gekozen':
      return { ...staat, filter: actie.filter };
    case 'verklaar':
      return { ...staat, verklaar: reduceVerklaren(staat.verklaar, actie.actie) };
    case 'begonnen':
      return { ...staat, bezig: actie.bezig, fout: actie.vervolg === true ? staat.fout : null };
    case 'afgerond':
      return { ...staat, bezig: null };
    case 'rekent':
      return { ...staat, rekent: actie.rekent };
    case 'onderbroken':
      return { ...staat, onderbroken: actie.onderbroken };
    case 'aangevoerd':
      return { ...staat, wachtend: actie.wachtend };
    case 'gevorderd':
      // A late report of work that has ended in the meantime must not bring it back.
      return staat.bezig?.soort === actie.bezig.soort ? { ...staat, bezig: actie.bezig } : staat;
    case 'gelezen':
      return addReading(staat, actie.lezing);
    case 'gecorrigeerd':
      return {
        ...staat,
        gelezen: staat.gelezen.map((lezing) =>
          lezing.document.id === actie.document ? correct(lezing, actie.correctie) : lezing
        ),
      };
    case 'herinnering-gekozen':
      return { ...staat, ...choose(staat, actie.document, actie.tabellen, actie.toepassen) };
    case 'verbreid':
      return { ...staat, ...spread(staat, actie.document, actie.tabel) };
    case 'verwijderd':
      return removeReading(staat, actie.document);
    case 'geopend':
      return {
        ...staat,
        bezig: null,
        onderbroken: null,
        resultaat: actie.resultaat,
        proef: null,
        melding: actie.resultaat && {
          soort: 'geopend',
          documenten: actie.resultaat.dossier.lezingen.length,
        },
      };
    case 'geschreven': {
      const written = new Set(actie.resultaat.dossier.lezingen.map((lezing) => lezing.document.id));
      const gelezen = staat.gelezen.filter((lezing) => !written.has(lezing.document.id));
      return {
        ...staat,
        bezig: null,
        onderbroken: null,
        fout: null,
        resultaat: actie.resultaat,
        proef: null,
        gelezen,
        oorsprong: keepOnly(staat.oorsprong, gelezen),
        melding: actie.melding,
      };
    }
    case 'herberekend':
      // Our own write comes back as a change: only what came out differently is worth a word.
      return {
        ...staat,
        onderbroken: null,
        resultaat: actie.resultaat,
        ...(sameOutcome(staat.resultaat, actie.resultaat)
          ? { proef: sameFigures(staat, actie.resultaat) ? staat.proef : null }
          : { proef: null, melding: { soort: 'herberekend', ...(staat.proef && { proefGestopt: true }) } }),
      };
    case 'proef-begonnen': {
      const [voor, na] = [countVerdicts(staat.resultaat).verschil, countVerdicts(actie.proef.resultaat).verschil];
      return { ...staat, proef: actie.proef, melding: { soort: 'proef', voor, na } };
    }
    case 'proef-gestopt':
      return { ...staat, proef: null, melding: { soort: 'proef-gestopt' } };
    // A cell that was shown, or not found, says nothing about the work that is going on.
    case 'gemeld':
      // A cell that is found after all leaves nothing to warn of.
      return {
        ...staat,
        melding: actie.melding,
        fout:
          actie.melding.soort === 'getoond' && ['niet-gevonden', 'cel-verborgen'].includes(staat.fout?.code ?? '')
            ? null
            : staat.fout,
      };
    case 'mislukt':
      return { ...staat, fout: actie.fout };
    case 'fout-gesloten':
      return { ...staat, fout: null };
  }
}

function addReading(staat: Staat, lezing: Lezing): Staat {
  const present = staat.resultaat?.dossier.lezingen ?? [];
  // The same bytes under another name would count every figure twice.
  const isDouble = [...present, ...staat.gelezen].some(
    ({ document }) => document.sha256 === lezing.document.sha256 && document.id !== lezing.document.id
  );
  if (isDouble && isUsable(lezing)) return { ...staat, plakvakOpen: false };
  const { id } = lezing.document;
  const others = staat.gelezen.filter(({ document }) => document.id !== id);
  const herinnerd = remember(lezing, staat.resultaat?.dossier.indelingen);
  return {
    ...staat,
    plakvakOpen: false,
    gelezen: [...others, herinnerd.lezing],
    oorsprong: { ...staat.oorsprong, [id]: herinnerd.oorsprong },
  };
}

function removeReading(staat: Staat, document: string): Staat {
  const removed = staat.gelezen.find((lezing) => lezing.document.id === document);
  if (removed === undefined) return staat;
  const gelezen = staat.gelezen.filter((lezing) => lezing !== removed);
  return {
    ...staat,
    gelezen,
    oorsprong: keepOnly(staat.oorsprong, gelezen),
    melding: { soort: 'verwijderd', naam: removed.document.naam },
  };
}

function sameOutcome(old: Resultaat | null, fresh: Resultaat | null): boolean {
  // What was just written knows that it was set in the pane, and not yet that the figures under it changed.
  const words = ({ dossier }: Resultaat): unknown =>
    dossier.toelichtingen.map(({ sleutel, tekst, status }) => [sleutel, tekst, status]);
  const outcome = (resultaat: Resultaat | null): string =>
    JSON.stringify(resultaat && [resultaat.bevindingen, resultaat.afwijkingen, words(resultaat)]);
  return outcome(old) === outcome(fresh);
}

/** Whether the workbook still holds the figures that a trial was made on. */
function sameFigures({ proef, resultaat }: Staat, fresh: Resultaat | null): boolean {
  const figures = (of: Resultaat | null): string =>
    JSON.stringify(of?.dossier.lezingen.map(({ tabellen, tegels }) => [tabellen, tegels]));
  return proef === null || figures(resultaat) === figures(fresh);
}
