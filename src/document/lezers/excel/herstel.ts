import { columnLetters, columnNumber } from '../../../domain/kolomletters';
import { GRENS_UITGEPAKT, inflate } from '../zip/begroot';
import { listParts, packedBytes } from '../zip/inhoud';
import { packZip } from '../zip/vervang';

/**
 * Workbooks that other programs than Excel write are as the standard allows, and not always as the library expects: elements
 * with a prefix, cells without their address, sheets with other file names, drawings of their own. Here such a file is written
 * as Excel would, with nothing but what is read of it.
 */

/** Parts that hold cells, their names, texts, formats and tables; all others (drawings, comments, pivots) are left out. */
const NODIG =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/worksheets\/(?:_rels\/)?[^/]+|xl\/tables\/[^/]+\.xml)$/i;

/** What a relation leads to, its identity and its place; null for one that leads elsewhere. */
interface Relatie {
  readonly id: string;
  readonly soort: string;
  readonly doel: string;
}

const attribute = (element: string, naam: string): string =>
  new RegExp(`\\s${naam}\\s*=\\s*["']([^"']*)["']`).exec(element)?.[1] ?? '';

function relationsIn(xml: string): Relatie[] {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)].map(([element]) => ({
    id: attribute(element, 'Id'),
    soort: attribute(element, 'Type').split('/').at(-1) ?? '',
    doel: attribute(element, 'Target'),
  }));
}

/** The elements without the prefix that their root has. */
function withoutPrefix(xml: string): string {
  const naam = /<(\w+):(?:worksheet|workbook|sst|styleSheet|table)[\s>]/.exec(xml.slice(0, 2000))?.[1];
  return naam === undefined ? xml : xml.replaceAll(`<${naam}:`, '<').replaceAll(`</${naam}:`, '</');
}

/** The rows and cells each with an address: one without stands behind the one before it. */
function withAddresses(xml: string): string {
  let rij = 0;
  let kolom = 0;
  return xml.replace(/<(row|c)(?=[\s/>])([^<>]*)>/g, (element, soort: string, rest: string) => {
    const eigen = /\sr="([A-Z]*)(\d+)"/.exec(rest);
    if (soort === 'row') {
      rij = eigen === null ? rij + 1 : Number(eigen[2]);
      kolom = 0;
      return eigen === null ? `<row r="${rij}"${rest}>` : element;
    }
    kolom = eigen === null ? kolom + 1 : columnNumber(eigen[1] ?? '');
    return eigen === null ? `<c r="${columnLetters(kolom)}${rij}"${rest}>` : element;
  });
}

/** Where each sheet stands in the archive and where the library looks for it, in the order of the workbook. */
function sheetNames(relaties: readonly Relatie[], werkmap: string): ReadonlyMap<string, string> {
  const ids = [...werkmap.matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g)].map(
    ([element]) => /\s\w+:id="([^"]*)"/.exec(element)?.[1]
  );
  const bladen = ids.flatMap(
    (id) => relaties.find((relatie) => relatie.id === id && relatie.soort === 'worksheet') ?? []
  );
  return new Map(
    bladen.map(({ doel }, i) => [
      doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`,
      `xl/worksheets/sheet${i + 1}.xml`,
    ])
  );
}

/**
 * The same workbook in the form that the library knows.
 * @param bytes an archive that was found to be whole, and not too large inside
 * @returns null when it is no workbook
 */
export async function repairWerkmap(bytes: Uint8Array): Promise<Uint8Array | null> {
  const delen = (listParts(bytes) ?? []).filter(({ naam }) => NODIG.test(naam));
  const teksten = new Map<string, string>();
  for (const deel of delen) {
    const ingepakt = packedBytes(bytes, deel);
    const uit = ingepakt === null ? null : await inflate(ingepakt, deel.methode, GRENS_UITGEPAKT);
    if (uit === null) return null;
    teksten.set(deel.naam, withoutPrefix(new TextDecoder().decode(uit)));
  }
  const lijst = teksten.get('xl/_rels/workbook.xml.rels');
  const werkmap = teksten.get('xl/workbook.xml');
  if (lijst === undefined || werkmap === undefined) return null;
  const relaties = relationsIn(lijst);
  const namen = sheetNames(relaties, werkmap);
  const andere = new Set(
    relaties.flatMap(({ id, soort }) => (soort.endsWith('sheet') && soort !== 'worksheet' ? [id] : []))
  );
  const rename = (naam: string): string => {
    const blad = naam.replace('/_rels/', '/').replace(/\.rels$/, '');
    const nieuw = namen.get(blad);
    if (nieuw === undefined) return naam;
    return naam === blad ? nieuw : `${nieuw.replace('worksheets/', 'worksheets/_rels/')}.rels`;
  };
  const write = (naam: string, xml: string): string => {
    if (naam === 'xl/workbook.xml') {
      return xml.replace(/<sheet\s[^<>]*>/g, (element) =>
        andere.has(/\s\w+:id="([^"]*)"/.exec(element)?.[1] ?? '') ? '' : element
      );
    }
    if (naam.endsWith('.rels')) {
      return xml.replace(/<(?:\w+:)?Relationship\s[^<>]*>/g, (element) => {
        const [{ soort, doel } = { soort: '', doel: '' }] = relationsIn(element);
        if (!/^(?:officeDocument|worksheet|sharedStrings|styles|table)$/.test(soort)) return '';
        const blad = namen.get(doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`);
        return blad === undefined ? element : element.replace(doel, blad.slice('xl/'.length));
      });
    }
    return /^xl\/worksheets\/[^/]+$/.test(naam) ? withAddresses(xml) : xml;
  };
  return packZip(
    [...teksten].map(([naam, xml]) => {
      const ingepakt = new TextEncoder().encode(write(naam, xml));
      return { naam: rename(naam), methode: 0, uitgepakt: ingepakt.length, ingepakt };
    })
  );
}
