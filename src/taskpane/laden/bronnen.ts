import { useCallback, useEffect, useState } from 'react';
import { usePaneel } from '../context';
import { readClipboard } from './plakken';

interface Bronnen {
  /** Files are being dragged over the pane. */
  readonly boven: boolean;
  readonly readFiles: (files: readonly File[]) => void;
}

/** Takes in files and text from wherever they come: chosen, dropped anywhere on the pane, or pasted. */
export function useBronnen(): Bronnen {
  const { teksten, werk } = usePaneel();
  const [boven, setBoven] = useState(false);

  const readFiles = useCallback(
    (files: readonly File[]) => {
      void werk.read(
        files.map((file) => ({ naam: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) }))
      );
    },
    [werk]
  );
  const { geplakt } = teksten.paneel.laden;

  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setBoven(event.type === 'dragover');
    };
    const drop = (event: DragEvent): void => {
      // Without this the pane would navigate to the file.
      event.preventDefault();
      setBoven(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) readFiles(files);
    };
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const plaksel = readClipboard(event.clipboardData);
      // Excel puts a picture of the cells beside the table: the table goes first.
      if (files.length > 0 && plaksel.html === null) readFiles(files);
      else if (plaksel.html !== null || plaksel.tekst.trim() !== '') void werk.readPaste(plaksel, geplakt);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', over);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', over);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [readFiles, werk, geplakt]);

  return { boven, readFiles };
}
