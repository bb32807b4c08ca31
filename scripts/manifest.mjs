// Writes the manifest for an organisation that hosts the pane itself:
//   node scripts/manifest.mjs https://sluitend.gemeente.nl/ [dist/paneel/manifest.xml]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';

const ONTWIKKELADRES = 'https://localhost:3000/';

/** Points every address of a manifest at another folder. */
export function rehost(xml, adres) {
  const folder = new URL(adres.endsWith('/') ? adres : `${adres}/`);
  if (folder.protocol !== 'https:') throw new Error(`Office only opens https: ${adres}`);
  if (!xml.includes(ONTWIKKELADRES)) throw new Error(`The manifest does not hold ${ONTWIKKELADRES}`);
  return xml.replaceAll(ONTWIKKELADRES, folder.href);
}

/** Reads the manifest back with Microsoft's own reader: what it does not find, Office does not find. */
export async function describe(path) {
  const info = await OfficeAddinManifest.readManifestFile(path);
  for (const key of ['id', 'version', 'displayName', 'permissions']) {
    if (!info[key]) throw new Error(`${path}: no ${key}`);
  }
  return info;
}

if (process.argv[1]?.endsWith('manifest.mjs')) {
  const [adres, doel = 'dist/paneel/manifest.xml'] = process.argv.slice(2);
  if (!adres) {
    console.error('Use: node scripts/manifest.mjs https://address-of-the-pane/ [manifest.xml]');
    process.exit(2);
  }
  const xml = await readFile(new URL('../manifest.xml', import.meta.url), 'utf8');
  await mkdir(dirname(doel), { recursive: true });
  await writeFile(doel, rehost(xml, adres));
  const info = await describe(doel);
  console.log(`${doel}: ${info.displayName} ${info.version}, ${info.defaultSettings?.sourceLocation}`);
}
