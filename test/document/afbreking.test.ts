import { joinLines } from '../../src/document/lezers/pdf/afbreking';

describe('lines of a page as one text', () => {
  it.each([
    ['de begro-', 'ting van 2023', 'de begroting van 2023'],
    ['baten-', 'en lasten', 'baten- en lasten'],
    ['IT-', 'kosten', 'IT- kosten'],
    ['doel\u00ad', 'stelling', 'doelstelling'],
  ])('joins "%s" and "%s"', (boven, onder, heel) => {
    expect(joinLines(boven, onder)).toBe(heel);
  });
});
