import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** A figure's position in a table, from 0. */
export interface Vak {
  readonly rij: number;
  readonly kolom: number;
}

interface Rooster {
  readonly ref: RefObject<HTMLTableElement>;
  /** The figure that the Tab key stops at. */
  readonly stop: Vak;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Where a key leads to from a figure; null for a key that means nothing here. */
export function move({ rij, kolom }: Vak, key: string, rijen: number, kolommen: number): Vak | null {
  switch (key) {
    case 'ArrowUp':
      return { rij: Math.max(rij - 1, 0), kolom };
    case 'ArrowDown':
      return { rij: Math.min(rij + 1, rijen - 1), kolom };
    case 'ArrowLeft':
      return { rij, kolom: Math.max(kolom - 1, 0) };
    case 'ArrowRight':
      return { rij, kolom: Math.min(kolom + 1, kolommen - 1) };
    case 'Home':
      return { rij, kolom: 0 };
    case 'End':
      return { rij, kolom: kolommen - 1 };
    default:
      return null;
  }
}

/** Arrow keys over a table of figures. */
export function useRooster(rijen: number, kolommen: number, onPoint: (vak: Vak) => void): Rooster {
  const ref = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<Vak>({ rij: 0, kolom: 0 });
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = move(stop, event.key, rijen, kolommen);
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    onPoint(next);
    ref.current?.querySelector<HTMLElement>(`[data-rij="${next.rij}"][data-kolom="${next.kolom}"]`)?.focus();
  };
  return { ref, stop, onKeyDown };
}
