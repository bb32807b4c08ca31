import { TextRun, type IRunOptions } from 'docx';
import type { Deel } from './blok';
import { cleanText } from './tekst';

/** Text as runs; a line end is a break within the paragraph. */
export function runs(delen: readonly Deel[]): readonly TextRun[] {
  return delen.flatMap(({ tekst: own, vet = false }) =>
    // Not trimmed: the blank between a bold word and the next stands here.
    cleanText(own)
      .split('\n')
      .map((line, index) => {
        const plain: IRunOptions = index === 0 ? { text: line } : { text: line, break: 1 };
        const options: IRunOptions = vet ? { ...plain, bold: true } : plain;
        return new TextRun(options);
      })
  );
}
