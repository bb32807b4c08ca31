// Makes Excel on this machine offer the add-in from the development server, or stops that:
//   node scripts/sideload.mjs        node scripts/sideload.mjs --weg
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from './manifest.mjs';

const manifest = fileURLToPath(new URL('../manifest.xml', import.meta.url));
const { id } = await describe(manifest);
const away = process.argv.includes('--weg');

switch (process.platform) {
  case 'win32': {
    // Where Excel for Windows looks for add-ins under development.
    const key = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer';
    const args = away ? ['delete', key, '/v', id, '/f'] : ['add', key, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'];
    execFileSync('reg', args, { stdio: 'inherit' });
    break;
  }
  case 'darwin': {
    const folder = join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    const target = join(folder, `${id}.manifest.xml`);
    if (away) await rm(target, { force: true });
    else {
      await mkdir(folder, { recursive: true });
      await copyFile(manifest, target);
    }
    break;
  }
  default:
    console.log(
      'Excel does not run here. In Excel on the web: Invoegtoepassingen > Meer > Mijn invoegtoepassing uploaden.'
    );
    console.log(manifest);
    process.exit(0);
}
console.log(
  away
    ? 'Sluitend is removed. Restart Excel.'
    : 'Start "npm run start:excel", restart Excel, and choose Invoegen > Mijn invoegtoepassingen > Sluitend.'
);
