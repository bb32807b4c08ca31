import React, { type ReactElement } from 'react';
import { registerIcons } from 'office-ui-fabric-react/lib/Styling';

/** 16 by 16, drawn for this pane, in the colour of the text: no font to fetch, and visible in forced colours. */
const PADEN = {
  Settings:
    'M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM6.800 1.800h2.400l.4 1.800 1.300.7 1.700-.6 1.200 2.100-1.300 1.200v1.500l1.300 1.200-1.200 2.100-1.700-.6-1.300.7-.4 1.800H6.800l-.4-1.800-1.300-.7-1.700.6-1.200-2.100 1.300-1.200V7l-1.300-1.200 1.200-2.100 1.700.6 1.300-.7Z',
  ChevronDown: 'm3.5 6 4.5 4.5L12.5 6',
  ChevronUp: 'm3.5 10.5 4.5-4.5 4.5 4.5',
  ChevronRight: 'm6 3.5 4.5 4.5L6 12.5',
  CheckMark: 'm3 8.5 3.5 3.5L13 4.5',
  Cancel: 'm4 4 8 8M12 4l-8 8',
  Clear: 'm4 4 8 8M12 4l-8 8',
  Afronding: 'M2.5 6.5c1.8-2 3.7-2 5.5-.6s3.700 1.400 5.500-.6M2.500 11c1.800-2 3.700-2 5.500-.6s3.700 1.400 5.500-.6',
  Raakt: 'M8 2.500 14 13H2ZM8 6.500v3M8 11.200v.3',
  Info: 'M8 1.800a6.200 6.200 0 1 0 0 12.400A6.200 6.200 0 0 0 8 1.800ZM8 7.300v3.700M8 4.900v.3',
  ErrorBadge: 'M8 1.800a6.200 6.200 0 1 0 0 12.400A6.200 6.200 0 0 0 8 1.800ZM8 4.800v4M8 11v.3',
  Warning: 'M8 2.500 14 13H2ZM8 6.500v3M8 11.200v.3',
  Openen: 'M8 10.500v-8M4.800 5.500 8 2.300l3.200 3.200M2.500 10v3.500h11V10',
  Plakken: 'M5.500 3H3.500v10.500h9V3h-2M5.500 2h5v2.500h-5ZM5.800 7.500h4.400M5.800 10h4.400',
  Document: 'M3.500 1.800h5.800l3.200 3.200v9.200h-9ZM9 1.800V5.300h3.500M5.700 8.300h4.600M5.700 11h4.600',
  Verwijderen: 'M3 4.500h10M6.300 4.500V2.500h3.400v2M4.300 4.500l.6 9h6.200l.6-9',
  Kopieren: 'M5.500 5.500h8v8h-8ZM10.500 5.500v-3h-8v8h3',
  Naar: 'M6 3.500H2.500v10h10V10M8.500 2.500h5v5M13.200 2.800 7 9',
  Tabel: 'M2.500 3h11v10h-11ZM2.500 6.300h11M2.500 9.600h11M6.500 3v10',
} as const;

export type Icoonnaam = keyof typeof PADEN;

/** An icon by name; always beside a word, so hidden from screen readers. */
export function Icoon({ naam, className }: { readonly naam: Icoonnaam; readonly className?: string }): ReactElement {
  return (
    <svg className={`icoon ${className ?? ''}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PADEN[naam]} />
    </svg>
  );
}

/** Gives Fabric our own drawings where it would fetch a font. */
export function registerIconen(): void {
  const names = Object.keys(PADEN) as Icoonnaam[];
  registerIcons({ icons: Object.fromEntries(names.map((naam) => [naam, <Icoon key={naam} naam={naam} />])) });
}
