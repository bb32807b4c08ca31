import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const root = join(__dirname, '..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new new JSDOM('').window.DOMParser().parseFromString(xml, 'text/xml');

const all = (naam: string): Element[] => [...manifest.getElementsByTagName('*')].filter((e) => e.localName === naam);
const one = (naam: string): Element => {
  const [first] = all(naam);
  if (first === undefined) throw new Error(`No <${naam}>`);
  return first;
};
const children = (element: Element): string[] => [...element.children].map((child) => child.localName);
const value = (element: Element): string => element.getAttribute('DefaultValue') ?? '';
const RESOURCES = ['Image', 'Url', 'String'];
const resources = one('Resources');
const resourceIds = [...resources.getElementsByTagName('*')]
  .filter((e) => RESOURCES.includes(e.localName) && e.hasAttribute('id'))
  .map((e) => e.getAttribute('id') ?? '');

/** Width and height that a PNG file says of itself. */
function pngSize(bytes: Buffer): [number, number] {
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  it('is well-formed', () => {
    expect(manifest.getElementsByTagName('parsererror')).toHaveLength(0);
  });

  it('has its elements in the order that Office demands', () => {
    expect(children(manifest.documentElement)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(children(one('VersionOverrides'))).toEqual(['Hosts', 'Resources']);
    expect(children(resources)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
    expect(children(one('Control'))).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  });

  it('names itself by a GUID, a four-part version, the workbook and the right to write', () => {
    expect(one('Id').textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one('Version').textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(all('Host').map((e) => e.getAttribute('Name') ?? e.getAttribute('xsi:type'))).toEqual([
      'Workbook',
      'Workbook',
    ]);
    expect(one('Permissions').textContent).toBe('ReadWriteDocument');
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(one('Version').textContent).toBe(`${version}.0`);
  });

  it('defines every resource once, uses every one, and keeps to the lengths', () => {
    const asked = [...manifest.getElementsByTagName('*')]
      .map((e) => e.getAttribute('resid'))
      .filter((id): id is string => id !== null);
    expect(new Set(resourceIds).size).toBe(resourceIds.length);
    expect(new Set(asked)).toEqual(new Set(resourceIds));
    expect(resourceIds.filter((id) => id.length > 32)).toEqual([]);
    for (const [lijst, langste] of [
      ['ShortStrings', 125],
      ['LongStrings', 250],
    ] as const) {
      const teksten = [...one(lijst).getElementsByTagName('*')].map(
        (e) => e.getAttribute('DefaultValue') ?? e.getAttribute('Value') ?? ''
      );
      expect(teksten.filter((tekst) => tekst === '' || tekst.length > langste)).toEqual([]);
    }
  });

  it('says every text in English and in Dutch', () => {
    expect(one('DefaultLocale').textContent).toBe('en-US');
    const texts = [one('DisplayName'), one('Description'), ...all('String')];
    for (const text of texts) {
      expect([...text.children].map((child) => child.getAttribute('Locale'))).toEqual(['nl-NL']);
    }
  });

  it('uses https addresses of one origin only', () => {
    const adressen = [...manifest.getElementsByTagName('*')].map(value).filter((tekst) => tekst.includes('://'));
    expect(adressen.length).toBeGreaterThan(6);
    expect(new Set(adressen.map((adres) => new URL(adres).origin))).toEqual(new Set(['https://localhost:3000']));
  });

  it('shows icons that exist in the sizes it promises', () => {
    const verwacht: Record<string, number> = { 'Icon.16': 16, 'Icon.32': 32, 'Icon.80': 80 };
    const images = [...one('Images').children].map(
      (e) => [verwacht[e.getAttribute('id') ?? ''] ?? 0, value(e)] as const
    );
    images.push([32, value(one('IconUrl'))], [64, value(one('HighResolutionIconUrl'))]);
    expect(images).toHaveLength(5);
    for (const [size, adres] of images) {
      const bytes = readFileSync(join(root, new URL(adres).pathname));
      expect(pngSize(bytes)).toEqual([size, size]);
    }
    expect(all('Icon').flatMap((icon) => [...icon.children].map((e) => e.getAttribute('size')))).toEqual([
      '16',
      '32',
      '80',
      '16',
      '32',
      '80',
    ]);
  });

  it('is re-hosted whole, and read back by the reader of Office', () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    const doel = join(folder, 'manifest.xml');
    const adres = 'https://sluitend.voorbeeld.nl/paneel/';
    const zin = execFileSync('node', [join(root, 'scripts', 'manifest.mjs'), adres, doel], { encoding: 'utf8' });
    expect(zin.trim()).toBe(`${doel}: Sluitend ${one('Version').textContent}, ${adres}taskpane.html`);
    const nieuw = readFileSync(doel, 'utf8');
    expect(nieuw).not.toContain('localhost');
    expect(nieuw.replaceAll(adres, 'https://localhost:3000/')).toBe(xml);
    rmSync(folder, { recursive: true });
  });

  it('is not re-hosted at an address that Office would refuse', () => {
    const command = (): string =>
      execFileSync('node', [join(root, 'scripts', 'manifest.mjs'), 'http://sluitend.voorbeeld.nl/', '-'], {
        stdio: 'pipe',
      }).toString();
    expect(command).toThrow('Office only opens https');
  });
});
