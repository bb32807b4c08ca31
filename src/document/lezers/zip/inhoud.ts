/** One file in a zip archive, as its central directory lists it. Sizes and places in bytes. */
export interface Zipdeel {
  readonly naam: string;
  readonly ingepakt: number;
  readonly uitgepakt: number;
  /** 0 stored, 8 deflated; anything else no office program writes. */
  readonly methode: number;
  readonly plaats: number;
}

const EINDE = 0x06054b50;
const REGEL = 0x02014b50;
const DEEL = 0x04034b50;
/** Bytes of the end of an archive, at least and at most. */
const LENGTE_SLOT = 22;
const LANGSTE_SLOT = 65_557;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number | null {
  for (let i = view.byteLength - 22; i >= Math.max(0, view.byteLength - LANGSTE_SLOT); i -= 1) {
    if (view.getUint32(i, true) === EINDE) return i;
  }
  return null;
}

/** The files in an archive; null when its central directory is not there or points outside it. */
export function listParts(bytes: Uint8Array): readonly Zipdeel[] | null {
  const view = viewOf(bytes);
  if (view.byteLength < LENGTE_SLOT || view.getUint32(0, true) !== DEEL) return null;
  const einde = findEnd(view);
  if (einde === null) return null;
  const delen: Zipdeel[] = [];
  let plaats = view.getUint32(einde + 16, true);
  for (let over = view.getUint16(einde + 10, true); over > 0; over -= 1) {
    if (plaats + 46 > view.byteLength || view.getUint32(plaats, true) !== REGEL) return null;
    const naamlengte = view.getUint16(plaats + 28, true);
    delen.push({
      naam: new TextDecoder().decode(bytes.subarray(plaats + 46, plaats + 46 + naamlengte)),
      methode: view.getUint16(plaats + 10, true),
      ingepakt: view.getUint32(plaats + 20, true),
      uitgepakt: view.getUint32(plaats + 24, true),
      plaats: view.getUint32(plaats + 42, true),
    });
    plaats += 46 + naamlengte + view.getUint16(plaats + 30, true) + view.getUint16(plaats + 32, true);
  }
  return delen;
}

/** The compressed bytes of one file; null when they are not all there. */
export function packedBytes(bytes: Uint8Array, deel: Zipdeel): Uint8Array<ArrayBuffer> | null {
  const view = viewOf(bytes);
  const { plaats } = deel;
  if (plaats + 30 > bytes.length || view.getUint32(plaats, true) !== DEEL) return null;
  const begin = plaats + 30 + view.getUint16(plaats + 26, true) + view.getUint16(plaats + 28, true);
  return begin + deel.ingepakt > bytes.length ? null : Uint8Array.from(bytes.subarray(begin, begin + deel.ingepakt));
}
