/**
 * A text of a person or a document as every format can hold it: line ends as \n, tabs as blanks, without the control
 * characters and half characters that XML forbids (a document with one of them does not open at all).
 */
export function cleanText(tekst: string): string {
  return (
    tekst
      .replaceAll(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
      .replaceAll('\t', ' ')
      // Control characters are what is taken out here.
      // eslint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
      .replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      // What turns the direction of the text around it would make an amount read backwards.
      .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
  );
}

/** The lines of a text, without blank lines at its ends. */
export function linesOf(tekst: string): readonly string[] {
  return cleanText(tekst)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/^\n+|\n+$/g, '')
    .split('\n');
}
