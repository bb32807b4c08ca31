/** A file that the browser can save. */
export interface Bestandslink {
  readonly naam: string;
  readonly url: string;
  /** Size in thousands of bytes, at least 1. */
  readonly kB: number;
  /** Asks the browser to save it. Whether it does cannot be known: Excel for Mac does nothing and says nothing. */
  readonly save: () => void;
  /** Gives its memory back. */
  readonly release: () => void;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word document as a link that saves it. */
export function offerFile(bytes: Uint8Array, naam: string): Bestandslink {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: WORD }));
  return {
    naam,
    url,
    kB: Math.max(1, Math.round(bytes.length / 1000)),
    save: () => {
      const link = document.createElement('a');
      link.href = url;
      link.download = naam;
      // In the page: some web views ignore a click on a link outside it.
      document.body.append(link);
      link.click();
      link.remove();
    },
    release: () => {
      URL.revokeObjectURL(url);
    },
  };
}
