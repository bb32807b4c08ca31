import type { HeadlessHost, HeadlessOptions } from '../../src/host/headless/start';
import { startHeadlessHost } from '../../src/host/headless/start';

/** A headless host for the tests of a file, with a new workbook for each test. */
export function useHost(options: HeadlessOptions = {}): () => HeadlessHost {
  let host: HeadlessHost | undefined;
  beforeAll(async () => {
    host = await startHeadlessHost({ year: 2026, ...options });
  });
  beforeEach(() => {
    host?.reset();
  });
  afterAll(() => {
    host?.dispose();
  });
  return () => {
    if (!host) throw new Error('The host is not started.');
    return host;
  };
}

/** The code of the error that a run ends with, or "none". */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return 'none';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
