import type { Zipdeel } from './inhoud';

const DEEL = 0x04034b50;
const REGEL = 0x02014b50;
const EINDE = 0x06054b50;

/** Length of what stands before the name of a file, in front of it and in the list at the end. Bytes. */
const KOP = 30;
const LIJSTREGEL = 46;
const SLOT = 22;

/**
 * An archive of files as they are packed; sums of their bytes are left out, which readers of office files do not ask for.
 * @param delen each with its packed bytes
 */
export function packZip(
  delen: readonly (Pick<Zipdeel, 'naam' | 'uitgepakt' | 'methode'> & { readonly ingepakt: Uint8Array })[]
): Uint8Array {
  const namen = delen.map(({ naam }) => new TextEncoder().encode(naam));
  const lang = delen.reduce((som, { ingepakt }, i) => som + ingepakt.length + 2 * (namen[i]?.length ?? 0), 0);
  const bytes = new Uint8Array(lang + delen.length * (KOP + LIJSTREGEL) + SLOT);
  const view = new DataView(bytes.buffer);
  const plaatsen: number[] = [];
  let plaats = 0;
  // The fields that both kinds of heading have, from the place of the first of them on.
  const describe = (i: number, vanaf: number): void => {
    const deel = delen[i];
    view.setUint16(vanaf, deel?.methode ?? 0, true);
    view.setUint32(vanaf + 10, deel?.ingepakt.length ?? 0, true);
    view.setUint32(vanaf + 14, deel?.uitgepakt ?? 0, true);
    view.setUint16(vanaf + 18, namen[i]?.length ?? 0, true);
  };
  delen.forEach(({ ingepakt }, i) => {
    plaatsen.push(plaats);
    view.setUint32(plaats, DEEL, true);
    describe(i, plaats + 8);
    bytes.set(namen[i] ?? [], plaats + KOP);
    bytes.set(ingepakt, plaats + KOP + (namen[i]?.length ?? 0));
    plaats += KOP + (namen[i]?.length ?? 0) + ingepakt.length;
  });
  const lijst = plaats;
  delen.forEach((_, i) => {
    view.setUint32(plaats, REGEL, true);
    describe(i, plaats + 10);
    view.setUint32(plaats + 42, plaatsen[i] ?? 0, true);
    bytes.set(namen[i] ?? [], plaats + LIJSTREGEL);
    plaats += LIJSTREGEL + (namen[i]?.length ?? 0);
  });
  view.setUint32(plaats, EINDE, true);
  view.setUint16(plaats + 8, delen.length, true);
  view.setUint16(plaats + 10, delen.length, true);
  view.setUint32(plaats + 12, plaats - lijst, true);
  view.setUint32(plaats + 16, lijst, true);
  return bytes;
}
