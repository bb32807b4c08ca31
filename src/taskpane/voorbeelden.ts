import type { Levering } from './poorten';

/** The sample documents, written by us around published figures; served beside the pane. */
const NAMEN = ['jaarstukken-2021-programma-1.txt', 'jaarstukken-2023-programma-1.txt'];

/** Fetches the samples from the pane's own origin. */
export function fetchVoorbeelden(): Promise<readonly Levering[]> {
  return Promise.all(
    NAMEN.map(async (naam) => {
      const response = await fetch(`assets/voorbeelden/${naam}`);
      if (!response.ok) throw new Error(`${naam}: ${response.status}`);
      return { naam, bytes: new Uint8Array(await response.arrayBuffer()) };
    })
  );
}
