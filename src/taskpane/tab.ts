/** Id of a step's tab, for the panel that it labels. */
export function tabId(stap: string): string {
  return `tab-${stap}`;
}
