import { startHeadlessHost, type HeadlessHost, type HeadlessOptions } from '../../src/host/headless/start';

/** A headless workbook whose Office.js is the one that excel/ finds. */
export async function openHost(options: HeadlessOptions = {}): Promise<HeadlessHost> {
  const host = await startHeadlessHost(options);
  const { Office, Excel, OfficeExtension } = host.officeJs;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  return host;
}
