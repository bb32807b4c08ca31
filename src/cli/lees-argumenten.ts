import { parseArgs } from 'node:util';
import type { Gebruiksfout } from '../locale/nl/cli';
import type { Taal } from '../money/format';
import { codeOf } from './foutcode';

/** What was asked for on the command line. */
export interface Opdracht {
  readonly bestanden: readonly string[];
  readonly json: boolean;
  /** One object a document a line. */
  readonly regels: boolean;
  /** Files to write, by their ending: the workbook (.xlsx), the report (.docx, .md). */
  readonly uitvoer: readonly string[];
  /** Whole euros; null: the default threshold. */
  readonly drempel: string | null;
  readonly taal: Taal;
}

const UITVOER = /\.(?:xlsx|docx|md)$/i;

/** Reads the arguments after the program's name. `help` and `versie` stand for what they ask. */
export function readArgumenten(args: readonly string[]): Opdracht | Gebruiksfout | 'help' | 'versie' {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return { fout: 'onbekende-optie', woord: wordIn(error) };
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return { fout: 'geen-waarde', woord: wordIn(error) };
    throw error;
  }
  const { values, positionals } = parsed;
  if (values.help === true) return 'help';
  if (values.version === true) return 'versie';
  const { taal = 'nl', drempel = null, output = [], json = false, regels = false } = values;
  if (taal !== 'nl' && taal !== 'en') return { fout: 'taal', woord: taal };
  // A point would be read as decimals by one and as thousands by the other: neither is accepted.
  if (drempel !== null && !/^\d+$/.test(drempel)) return { fout: 'drempel', woord: drempel };
  const unknown = output.find((pad) => !UITVOER.test(pad));
  if (unknown !== undefined) return { fout: 'uitvoer', woord: unknown };
  if (positionals.length === 0) return { fout: 'geen-bestand', woord: '' };
  return { bestanden: positionals, json: json || regels, regels, uitvoer: output, drempel, taal };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      regels: { type: 'boolean' },
      output: { type: 'string', short: 'o', multiple: true },
      drempel: { type: 'string' },
      taal: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}

/** Node quotes the option in its message, sometimes with a placeholder for its value. */
function wordIn(error: unknown): string {
  return /'(-[^\s']*)/.exec(String(error))?.[1] ?? '';
}
