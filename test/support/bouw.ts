import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Before the end-to-end tests: the bundles as they are shipped, made afresh. */
export default function build(): void {
  // While working on the tests themselves: the bundles of the last run.
  if (process.env['SLUITEND_BUNDELS'] === 'gebouwd') return;
  for (const deel of ['werkmap', 'paneel', 'cli']) {
    execFileSync(
      process.execPath,
      [
        join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js'),
        '--env',
        `deel=${deel}`,
        '--env',
        'production',
        '--stats',
        'errors-only',
      ],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }
    );
  }
}
