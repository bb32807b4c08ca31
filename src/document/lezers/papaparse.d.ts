/** The part of papaparse that is used here; the package brings no types. */
declare module 'papaparse' {
  export interface ParseConfig {
    readonly delimiter: string;
  }
  export function parse(tekst: string, config: ParseConfig): { readonly data: string[][] };
  const papa: { readonly parse: typeof parse };
  export default papa;
}
