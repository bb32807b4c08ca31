import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Places of the global scope that the library looks at while it loads. */
interface Globaal {
  window?: unknown;
  DOMMatrix?: unknown;
  pdfjsWorker?: unknown;
}

/** The library's own worker, loaded as part of this thread: reading already has a worker of its own. */
async function loadWorker(globaal: Globaal): Promise<void> {
  // In a web worker the module would take the message port for its own, unless it sees a window.
  const inWerker = !('window' in globaal) && !('process' in globaal);
  if (inWerker) globaal.window = globaal;
  try {
    globaal.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    if (inWerker) delete globaal.window;
  }
}

/** Loads the library for reading text only, in a page, a web worker and Node alike; nothing is fetched by it. */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
  const globaal = globalThis as Globaal;
  // It makes one while loading, for drawing, which is not done here.
  globaal.DOMMatrix ??= function DOMMatrix() {
    // Never asked anything.
  };
  await loadWorker(globaal);
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Settings that keep it from evaluating code, fetching fonts and decoding pictures. */
export const INSTELLINGEN = {
  isEvalSupported: false,
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  verbosity: 0,
} as const;
