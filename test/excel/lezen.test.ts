import { openExcel } from '../../src/excel/werkmap';
import { useWritten } from './host';
import { readSamples } from './voorbeelden';

describe('reading a workbook of which the answer is too large for Excel on the web', () => {
  const host = useWritten(readSamples, 'inhoud');

  it.each([200_000, 60_000, 20_000])(
    'at %i bytes: it is asked for in smaller parts, and nothing is missing or twice',
    async (bytes) => {
      const verwacht = await openExcel().read();
      const voor = host().requests.length;
      host().limitAnswers(bytes);
      const gelezen = await openExcel().read();
      host().limitAnswers(5_000_000);
      expect(gelezen).toEqual(verwacht);
      expect(host().requests.length - voor).toBeGreaterThan(3);
    }
  );

  it('at no size at all: it is given up, and said', async () => {
    host().limitAnswers(7_000);
    await expect(openExcel().read()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    host().limitAnswers(5_000_000);
  });

  it('refused for another reason: it is not tried again', async () => {
    const voor = host().requests.length;
    host().failAt({ action: (name) => name.endsWith('.GetRangeByIndexes'), code: 'GeneralException' });
    await expect(openExcel().read()).rejects.toMatchObject({ code: 'GeneralException' });
    host().clearFaults();
    expect(host().requests.length - voor).toBe(3);
  });
});
