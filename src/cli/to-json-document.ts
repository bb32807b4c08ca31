import type { Bewering } from '../domain/bewering';
import type { Herkomst } from '../domain/herkomst';
import type { Indicator } from '../domain/indicator';
import type { Lezing } from '../domain/lezing';
import type { Problem } from '../domain/problem';
import type { Cel, Rij, Tabel, Tegel } from '../domain/tabel';
import type { Verklaring } from '../domain/verklaring';
import type { Teksten } from '../locale/teksten';
import type {
  JsonBewering,
  JsonCel,
  JsonDocument,
  JsonHerkomst,
  JsonIndicator,
  JsonRij,
  JsonTabel,
  JsonTegel,
  JsonTwijfel,
  JsonVerklaring,
} from './json';

/** One document as read. */
export function toJsonDocument(lezing: Lezing, beweringen: readonly Bewering[], teksten: Teksten): JsonDocument {
  const { document, soort, jaar, tabellen, tegels, indicatoren, verklaringen, twijfels } = lezing;
  return {
    id: document.id,
    bestand: document.naam,
    sha256: document.sha256,
    formaat: document.formaat,
    soort,
    jaar,
    tabellen: tabellen.map((tabel) => toJsonTabel(tabel, teksten)),
    tegels: tegels.map(toJsonTegel),
    indicatoren: indicatoren.map(toJsonIndicator),
    verklaringen: (verklaringen ?? []).map(toJsonVerklaring),
    beweringen: beweringen.map((bewering) => toJsonBewering(bewering, teksten)),
    twijfels: twijfels.map((twijfel) => toJsonTwijfel(twijfel, teksten)),
  };
}

function toJsonTabel(tabel: Tabel, teksten: Teksten): JsonTabel {
  const { id, titel, herkomst, eenheid, tekenconventie, kolommen, rijen } = tabel;
  const { lasten, baten, saldo, verschil } = tekenconventie;
  return {
    id,
    titel,
    herkomst: toJsonHerkomst(herkomst),
    eenheid: { euro: eenheid.euro, bron: eenheid.bron },
    tekenconventie: { lasten, baten, saldo, verschil },
    kolommen: kolommen.map(({ kop, reeks, soort, jaar }) => ({ kop, reeks, soort, jaar })),
    rijen: rijen.map((rij) => toJsonRij(rij, teksten)),
  };
}

function toJsonRij(rij: Rij, teksten: Teksten): JsonRij {
  const { id, label, code, programma, rol, soort, cellen, twijfel, herkomst } = rij;
  return {
    id,
    label,
    code,
    programma,
    rol,
    soort,
    cellen: cellen.map((cel) => (cel === null ? null : toJsonCel(cel))),
    twijfel: twijfel === null ? null : toJsonTwijfel(twijfel, teksten),
    herkomst: toJsonHerkomst(herkomst),
  };
}

function toJsonCel({ tekst, waarde, bedrag }: Cel): JsonCel {
  return { tekst, waarde, bedrag };
}

function toJsonTegel(tegel: Tegel): JsonTegel {
  const { id, programma, soort, jaar, bedrag, eenheid, aandeel, herkomst } = tegel;
  return {
    id,
    programma,
    soort,
    jaar,
    ...toJsonCel(bedrag),
    euro: eenheid.euro,
    aandeel: aandeel?.waarde ?? null,
    herkomst: toJsonHerkomst(herkomst),
  };
}

function toJsonIndicator(indicator: Indicator): JsonIndicator {
  const { jaren, herkomst, ...rest } = indicator;
  return {
    ...rest,
    jaren: Object.fromEntries(
      jaren.map(({ jaar, begroting, realisatie }) => [
        String(jaar),
        {
          begroting: begroting?.waarde ?? null,
          realisatie: realisatie?.waarde ?? null,
          tekst: { begroting: begroting?.tekst ?? null, realisatie: realisatie?.tekst ?? null },
        },
      ])
    ),
    herkomst: toJsonHerkomst(herkomst),
  };
}

function toJsonVerklaring({ bedrag, herkomst, ...rest }: Verklaring): JsonVerklaring {
  return { ...rest, ...toJsonCel(bedrag), herkomst: toJsonHerkomst(herkomst) };
}

function toJsonBewering(bewering: Bewering, teksten: Teksten): JsonBewering {
  const { id, soort, zin, oordeel, hard, figuren, elders, programma, doelstelling, herkomst } = bewering;
  return {
    id,
    soort,
    zin,
    oordeel,
    hard,
    berekening: teksten.beweringen.berekening(bewering),
    gegevens: bewering.berekening,
    figuren,
    elders,
    programma,
    doelstelling,
    herkomst: herkomst === null ? null : toJsonHerkomst(herkomst),
  };
}

function toJsonTwijfel(problem: Problem, teksten: Teksten): JsonTwijfel {
  const herkomst = 'herkomst' in problem ? toJsonHerkomst(problem.herkomst) : null;
  const { code } = problem;
  const twijfel: JsonTwijfel = { ...problem, code, uitleg: teksten.problemen.zin(problem), herkomst };
  return twijfel;
}

function toJsonHerkomst({ pagina, regel, blok, cel }: Herkomst): JsonHerkomst {
  return { pagina, regel, blok, cel };
}
