/**
 * Puts something on the clipboard during a click, as plain text and, if given, as HTML.
 * Through the copy event: that also works in a frame that was not granted the clipboard interface.
 * @returns whether the browser did it
 */
export function copyText(text: string, html?: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    done = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  // Deprecated, and still the only way that asks no permission.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const allowed = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return allowed && done;
}
