/** Answers kept per function at the most; then it starts anew. */
const MEESTE = 5000;
/** Longer texts are not asked twice. */
const LANGSTE = 200;

/**
 * The same function of a text, that answers from memory what it was asked before. Many recognisers look at the same
 * lines; the answer must depend on the text alone and must not be changed by who gets it.
 */
export function remember<T>(werk: (tekst: string) => T): (tekst: string) => T {
  const bekend = new Map<string, T>();
  return (tekst) => {
    if (tekst.length > LANGSTE) return werk(tekst);
    const eerder = bekend.get(tekst);
    // An answer may be null; undefined is none yet.
    if (eerder !== undefined) return eerder;
    const antwoord = werk(tekst);
    if (bekend.size >= MEESTE) bekend.clear();
    bekend.set(tekst, antwoord);
    return antwoord;
  };
}
