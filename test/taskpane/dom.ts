import { JSDOM } from 'jsdom';

// A page for React: imported before it, because it looks for one when it is loaded.
const { window } = new JSDOM('<!doctype html><div id="paneel"></div>', { pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document, navigator: window.navigator });
// Node's own keeps the process alive; without one React waits by a timer.
Reflect.deleteProperty(globalThis, 'MessageChannel');
