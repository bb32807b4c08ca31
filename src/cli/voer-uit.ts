import { basename } from 'node:path';
import type { Instellingen, Resultaat } from '../domain/resultaat';
import type { Lezing } from '../domain/lezing';
import type { ProblemCode } from '../domain/problem';
import { cli as cliEn } from '../locale/en/cli';
import { cli as cliNl, type Clitekst } from '../locale/nl/cli';
import { tekstenFor } from '../locale/teksten';
import { toBedrag } from '../money/bedrag';
import { decimaal } from '../money/decimaal';
import { inferNames, planUpdate, readLezing, reconcile, STANDAARDINSTELLINGEN } from '../pipeline';
import { toBlokken } from '../report/blokken';
import { makeRapport } from '../report/maak-rapport';
import { toMarkdown } from '../report/markdown';
import { VOLLEDIG } from '../report/rapport';
import { LEGE_WERKMAP } from '../workbook/werkmap';
import { writeXlsx } from '../xlsx/write-xlsx';
import { codeOf } from './foutcode';
import { readArgumenten, type Opdracht } from './lees-argumenten';
import { summarize } from './samenvatting';
import { toJson } from './to-json';

/** What the command needs of the machine. */
export interface Omgeving {
  readonly versie: string;
  /** Moment of the run, as it is to be read: `2026-11-21 20:30`. */
  readonly nu: string;
  readonly readFile: (pad: string) => Promise<Uint8Array>;
  readonly writeFile: (pad: string, bytes: Uint8Array) => Promise<void>;
  /** One line on standard output. */
  readonly print: (regel: string) => void;
  /** One line on standard error. */
  readonly meld: (regel: string) => void;
}

/** 0: everything was read; 1: a file could not be read (the others were) or written; 2: wrong use. */
export type Uitgang = 0 | 1 | 2;

/** Problems with which a file counts as not read. A document without figures was read: that is a doubt. */
const ONLEESBAAR: readonly ProblemCode[] = [
  'leeg-bestand',
  'geen-tekst',
  'te-groot',
  'te-groot-uitgepakt',
  'te-diep',
  'formaat-niet-ondersteund',
  'bestand-beschadigd',
];

/** The command `sluitend`, from its arguments to its exit status. */
export async function runCommand(args: readonly string[], omgeving: Omgeving): Promise<Uitgang> {
  const opdracht = readArgumenten(args);
  if (opdracht === 'versie') {
    omgeving.print(omgeving.versie);
    return 0;
  }
  if (opdracht === 'help') {
    omgeving.print(cliNl.gebruik);
    return 0;
  }
  if ('fout' in opdracht) {
    omgeving.meld(cliNl.fout(opdracht));
    omgeving.meld(cliNl.gebruik);
    return 2;
  }
  return new Uitvoering(opdracht, omgeving).run();
}

class Uitvoering {
  private uitgang: Uitgang = 0;
  private readonly tekst: Clitekst;
  private readonly instellingen: Instellingen;

  constructor(
    private readonly opdracht: Opdracht,
    private readonly omgeving: Omgeving
  ) {
    const { taal, drempel } = opdracht;
    this.tekst = taal === 'en' ? cliEn : cliNl;
    this.instellingen =
      drempel === null
        ? STANDAARDINSTELLINGEN
        : { ...STANDAARDINSTELLINGEN, drempel: { bedrag: toBedrag(decimaal(drempel), decimaal(1)), procent: null } };
  }

  async run(): Promise<Uitgang> {
    const { bestanden, json, regels, uitvoer, taal } = this.opdracht;
    const lezingen: Lezing[] = [];
    for (const [index, pad] of bestanden.entries()) {
      const lezing = await this.read(pad, `d${index + 1}`);
      if (lezing === null) continue;
      if (regels) this.printJson(this.reconcile([lezing]));
      // A batch of lines is not kept: it may be long.
      if (!regels || uitvoer.length > 0) lezingen.push(lezing);
    }
    if (regels && uitvoer.length === 0) return this.uitgang;
    const resultaat = this.reconcile(inferNames(lezingen));
    if (json && !regels) this.printJson(resultaat);
    if (!json) this.omgeving.print(summarize(resultaat, this.tekst, taal));
    for (const pad of uitvoer) await this.write(resultaat, pad);
    return this.uitgang;
  }

  private async read(pad: string, id: string): Promise<Lezing | null> {
    let bytes: Uint8Array;
    try {
      bytes = await this.omgeving.readFile(pad);
    } catch (error) {
      this.fail(this.tekst.nietGelezen(pad, systemCode(error)));
      return null;
    }
    const lezing = await readLezing(bytes, basename(pad), id);
    const problem = lezing.twijfels.find(({ code }) => ONLEESBAAR.includes(code));
    if (problem) this.fail(`${pad}: ${tekstenFor(this.opdracht.taal).problemen.zin(problem)}`);
    const werkmap = lezing.twijfels.find(({ code }) => code === 'eigen-werkmap');
    if (werkmap) this.omgeving.meld(`${pad}: ${tekstenFor(this.opdracht.taal).problemen.zin(werkmap)}`);
    return lezing;
  }

  private reconcile(lezingen: readonly Lezing[]): Resultaat {
    return reconcile({ lezingen, eigenBegroting: [], toelichtingen: [], instellingen: this.instellingen });
  }

  private printJson(resultaat: Resultaat): void {
    const uitvoer = toJson(resultaat, this.omgeving.versie, this.opdracht.taal);
    this.omgeving.print(JSON.stringify(uitvoer, null, this.opdracht.regels ? undefined : 2));
  }

  private async write(resultaat: Resultaat, pad: string): Promise<void> {
    const { writeFile, meld } = this.omgeving;
    const bytes = await this.make(resultaat, pad);
    try {
      await writeFile(pad, bytes);
      meld(this.tekst.geschreven(pad));
    } catch (error) {
      this.fail(this.tekst.nietGeschreven(pad, systemCode(error)));
    }
  }

  /** The bytes of a file, by its ending. */
  private async make(resultaat: Resultaat, pad: string): Promise<Uint8Array> {
    const { nu, versie } = this.omgeving;
    if (/\.xlsx$/i.test(pad)) {
      const plan = planUpdate(LEGE_WERKMAP, resultaat.dossier, { nu, versie });
      if (plan.soort !== 'plan') throw new Error('An empty workbook refuses nothing');
      return writeXlsx(plan.stappen);
    }
    const blokken = toBlokken(makeRapport(resultaat, VOLLEDIG), nu);
    if (/\.md$/i.test(pad)) return new TextEncoder().encode(toMarkdown(blokken));
    // Only here: nobody else waits for the library. In the same file: the command is one file.
    const { toWord } = await import(/* webpackMode: "eager" */ '../report/word');
    return toWord(blokken);
  }

  private fail(melding: string): void {
    this.uitgang = 1;
    this.omgeving.meld(melding);
  }
}

/** The system's code of a failed file operation (ENOENT); anything else is a bug and is thrown on. */
function systemCode(error: unknown): string {
  const code = codeOf(error);
  if (code === null) throw error;
  return code;
}
