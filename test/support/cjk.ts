// In place of cjk-regex, which loads a thousand files to build these: Univer breaks lines of Chinese, Japanese and Korean
// text with them on the screen only, and the tests have none.
const SCHRIFT = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}';
const LEESTEKENS = '\\u3000-\\u303f\\uff00-\\uffef';

interface Tekens {
  toRegExp(): RegExp;
}

const klasse = (tekens: string) => (): Tekens => ({ toRegExp: () => new RegExp(`[${tekens}]`, 'u') });

export const letters = klasse(SCHRIFT);
export const punctuations = klasse(LEESTEKENS);
export const all = klasse(SCHRIFT + LEESTEKENS);
