import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** One bundle; what webpack has to say of errors goes to the terminal. */
function bundle(deel: string): Promise<void> {
  const webpack = join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const argumenten = [webpack, '--env', `deel=${deel}`, '--env', 'production', '--stats', 'errors-only'];
  return new Promise((resolve, reject) => {
    const proces = spawn(process.execPath, argumenten, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    proces.on('error', reject);
    proces.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The bundle ${deel} was not made: ${String(code)}`));
    });
  });
}

/** Before the end-to-end tests: the bundles as they are shipped, made afresh, side by side. */
export default async function build(): Promise<void> {
  // While working on the tests themselves: the bundles of the last run.
  if (process.env['SLUITEND_BUNDELS'] === 'gebouwd') return;
  await Promise.all(['werkmap', 'paneel', 'cli'].map(bundle));
}
