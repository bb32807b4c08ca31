/** The bytes of a text in which `=3D` stands for a byte and `=` at the end of a line for nothing. */
function decodeQuoted(tekst: string): Uint8Array {
  const kaal = tekst.replace(/=[ \t]*\r?\n/g, '');
  const bytes: number[] = [];
  for (let i = 0; i < kaal.length; i += 1) {
    const code = kaal.charAt(i) === '=' ? /^[0-9A-F]{2}/i.exec(kaal.slice(i + 1, i + 3))?.[0] : undefined;
    bytes.push(code === undefined ? kaal.charCodeAt(i) & 255 : parseInt(code, 16));
    if (code !== undefined) i += 2;
  }
  return Uint8Array.from(bytes);
}

function decodeBase64(tekst: string): Uint8Array {
  try {
    return Uint8Array.from(atob(tekst.replace(/\s+/g, '')), (teken) => teken.charCodeAt(0));
  } catch {
    // No base64: nothing can be read of it.
    return new Uint8Array();
  }
}

const header = (kop: string, naam: string): string =>
  new RegExp(`^${naam}:([^\\n]*(?:\\n[ \\t][^\\n]*)*)`, 'im').exec(kop.replaceAll('\r', ''))?.[1]?.trim() ?? '';

/** Head and body of a part, which an empty line divides. */
function splitPart(deel: string): readonly [kop: string, inhoud: string] {
  const einde = /\r?\n\r?\n/.exec(deel);
  return einde === null ? [deel, ''] : [deel.slice(0, einde.index), deel.slice(einde.index + einde[0].length)];
}

/**
 * The page in a file that a browser saved as one (`.mhtml`): its first part of HTML, as bytes.
 * @returns null when it has none
 */
export function takePage(bytes: Uint8Array): Uint8Array | null {
  // One character a byte: only the page itself says how its letters are written.
  let tekst = '';
  for (let i = 0; i < bytes.length; i += 8192) tekst += String.fromCharCode(...bytes.subarray(i, i + 8192));
  const [kop] = splitPart(tekst);
  const grens = /boundary="?([^";\r\n]+)"?/i.exec(header(kop, 'Content-Type'))?.[1];
  const delen = grens === undefined ? [tekst] : tekst.split(`--${grens}`).slice(1);
  for (const deel of delen) {
    const [eigen, inhoud] = splitPart(deel.replace(/^\r?\n/, ''));
    if (!/^text\/html/i.test(header(eigen, 'Content-Type'))) continue;
    const wijze = header(eigen, 'Content-Transfer-Encoding').toLowerCase();
    if (wijze === 'quoted-printable') return decodeQuoted(inhoud);
    if (wijze === 'base64') return decodeBase64(inhoud);
    return Uint8Array.from(inhoud, (teken) => teken.charCodeAt(0));
  }
  return null;
}
