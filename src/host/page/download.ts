import type { Book } from '../model/book';
import type { Texts } from './texts';

/** Offers the workbook as a file. */
export async function downloadWorkbook(book: Book, texts: Texts, tell: (text: string) => void): Promise<void> {
  tell(texts.downloading);
  try {
    const { workbookFile } = await import('../xlsx/workbook-file');
    const bytes = await workbookFile(book);
    const url = URL.createObjectURL(new Blob([bytes as BlobPart]));
    const link = document.createElement('a');
    Object.assign(link, { href: url, download: texts.fileName });
    link.click();
    URL.revokeObjectURL(url);
    tell(texts.downloaded(texts.fileName));
  } catch {
    tell(texts.downloadFailed);
  }
}
