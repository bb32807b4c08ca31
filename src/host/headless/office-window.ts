import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

type Listener = (event: object) => void;
type Global = Record<string | symbol, unknown>;

/** A window just large enough for office.js; several can live side by side. */
export interface OfficeWindow {
  /** The globals office.js defined: `Office`, `Excel`, `OfficeExtension`. */
  readonly globals: Global;
  /** Hands a message of the host to office.js. */
  deliver(message: string): void;
  /** Ends its timers. */
  close(): void;
}

/** Where the page and its host pretend to live; https, so that office.js trusts the host at once. */
export const headlessOrigin = 'https://localhost';

const distFolder = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/**
 * Runs the unmodified office.js in a window of its own, but in this realm: arrays and errors it makes are those of
 * the tests.
 */
export function openOfficeWindow(name: string, toHost: (message: string) => void): OfficeWindow {
  const listeners = new Set<Listener>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const window = createWindow(name, toHost, listeners, timers);
  const document = createDocument((source) => {
    runScript(window, source);
  });
  Object.assign(window, { document });
  runScript(window, 'office.js');
  return {
    globals: window,
    deliver: (message) => {
      const event = { data: message, origin: headlessOrigin, source: window['parent'] };
      for (const listener of listeners) listener(event);
    },
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      listeners.clear();
    },
  };
}

const sources = new Map<string, string>();

function runScript(window: Global, file: string): void {
  let code = sources.get(file);
  if (code === undefined) {
    code = readFileSync(join(distFolder, file), 'utf8');
    sources.set(file, code);
  }
  // Every free name of the script is looked up in the window, so that its globals stay inside. Names that only Node has are
  // left to Node: the script asks for `Object` and `Array` a million times.
  const scope = new Proxy(window, { has: (target, key) => key in target || !(key in globalThis) });
  // office.js is written as a plain script; this is how one runs with globals of its own.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function('scope', `with (scope) {\n${code}\n}`).call(window, scope);
}

function createWindow(
  name: string,
  toHost: (message: string) => void,
  listeners: Set<Listener>,
  timers: Set<ReturnType<typeof setTimeout>>
): Global {
  const storage = new Map<string, string>();
  const location = {
    href: `${headlessOrigin}/taskpane.html`,
    origin: headlessOrigin,
    protocol: 'https:',
    host: 'localhost',
    hostname: 'localhost',
    port: '',
    pathname: '/taskpane.html',
    search: '',
    hash: '',
  };
  const window: Global = {
    name,
    location,
    history: { pushState: () => undefined, replaceState: () => undefined },
    navigator: {
      userAgent: 'Mozilla/5.0 (headless) AppleWebKit/537.36 Chrome/120',
      platform: 'Win32',
      language: 'nl-NL',
    },
    sessionStorage: {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => storage.set(key, value),
      removeItem: (key: string) => storage.delete(key),
    },
    parent: {
      postMessage: (message: string) => {
        toHost(message);
      },
    },
    addEventListener: (type: string, listener: Listener) => {
      if (type === 'message') listeners.add(listener);
    },
    removeEventListener: (_type: string, listener: Listener) => {
      listeners.delete(listener);
    },
    // office.js starts watch timers of its own; they must not keep a test run alive.
    setTimeout: (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        run(...args);
      }, delay);
      timers.add(timer);
      if ((delay ?? 0) > 100) timer.unref();
      return timer;
    },
    setInterval: (run: () => void, delay?: number) => {
      const timer = setInterval(run, delay);
      timers.add(timer);
      timer.unref();
      return timer;
    },
    clearTimeout,
    clearInterval,
    module: undefined,
    exports: undefined,
    require: undefined,
    define: undefined,
    process: undefined,
    alert: () => undefined,
  };
  Object.assign(window, { window, self: window, top: window['parent'], globalThis: window });
  return window;
}

/** The document: office.js finds its own tag there and adds tags for the scripts it wants. */
function createDocument(run: (file: string) => void): object {
  const element = (tag: string): Global => {
    const attributes: Global = {};
    const made: Global = {
      tagName: tag.toUpperCase(),
      style: {},
      setAttribute: (key: string, value: string) => {
        attributes[key] = value;
        made[key] = value;
      },
      getAttribute: (key: string) => attributes[key] ?? null,
      appendChild: (child: unknown) => child,
      removeChild: (child: unknown) => child,
      addEventListener: () => undefined,
    };
    if (tag.toLowerCase() === 'a')
      Object.defineProperty(made, 'href', {
        set: (url: string) => Object.assign(made, parts(url)),
        get: () => made['url'],
      });
    return made;
  };
  const own = { ...element('script'), src: `${headlessOrigin}/office-js/office.js` };
  const head = {
    ...element('head'),
    appendChild: (child: { src?: string; onload?: () => void }) => {
      const { src } = child;
      if (src) {
        setTimeout(() => {
          const [, folder] = /office-js\/(.*)$/.exec(src.split('?')[0] ?? '') ?? [];
          // The texts are in folders by language: nl-nl/office_strings.js.
          run(folder === undefined ? basename(src) : folder.toLowerCase());
          child.onload?.();
        }, 0);
      }
      return child;
    },
  };
  return {
    domain: 'localhost',
    readyState: 'complete',
    cookie: '',
    body: element('body'),
    head,
    documentElement: element('html'),
    location: { href: `${headlessOrigin}/taskpane.html` },
    getElementsByTagName: (tag: string) =>
      tag.toLowerCase() === 'script' ? [own] : tag.toLowerCase() === 'head' ? [head] : [],
    getElementById: () => null,
    querySelectorAll: () => [],
    createElement: element,
    addEventListener: () => undefined,
    attachEvent: undefined,
  };
}

function parts(url: string): Record<string, string> {
  const parsed = new URL(url, headlessOrigin);
  const { protocol, host, hostname, port, pathname, search, hash, origin } = parsed;
  return { url: parsed.href, protocol, host, hostname, port, pathname, search, hash, origin };
}
