import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where a Chromium, Chrome or Edge usually stands, on Linux, macOS and Windows. */
const PLAATSEN = [
  process.env['SLUITEND_BROWSER'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Nothing of the browser's own goes over the network, and root may start it. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser: an installed one, else, on 64-bit Linux, the Chromium that comes with the test packages. */
export async function startBrowser(): Promise<Browser> {
  const installed = PLAATSEN.find((path) => path !== '' && existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: ARGS });
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes it bring the few system libraries that a machine with only Node lacks.
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
    const { default: packed } = await import('@sparticuz/chromium');
    return chromium.launch({
      executablePath: await packed.executablePath(),
      args: [...packed.args, ...ARGS],
    });
  }
  throw new Error(
    'The end-to-end tests need a browser. Install Google Chrome, Microsoft Edge or Chromium, ' +
      'or set SLUITEND_BROWSER to the path of one.'
  );
}
