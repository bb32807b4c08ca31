/** What was pasted: always as plain text, and as HTML where that holds a table. */
export interface Plaksel {
  readonly tekst: string;
  readonly html: string | null;
}

/** What the clipboard holds. Only a table is worth its HTML: in running text it says no more than the text does. */
export function readClipboard(data: Pick<DataTransfer, 'getData'> | null): Plaksel {
  const html = data?.getData('text/html') ?? '';
  return { tekst: data?.getData('text/plain') ?? '', html: /<table[\s>]/i.test(html) ? html : null };
}

/** The HTML as the bytes of a page. The clipboard hands over characters: what the page said of its encoding is void. */
export function encodeHtml(html: string): Uint8Array {
  return new TextEncoder().encode(html.replace(/<meta[^>]{0,300}>/gi, ''));
}

/** Whether a text is still the one that was pasted; a text field has line ends of its own. */
export function isSameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
  return plain(a) === plain(b);
}
