import React, { type ReactElement } from 'react';

interface Props {
  /** 0 to 100. */
  readonly procent: number;
  /** What the bar says, for whoever does not see it; left out where the words stand beside it. */
  readonly label?: string;
}

/** How much is explained, as a bar. */
export function Dekkingbalk({ procent, label }: Props): ReactElement {
  const rol = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <span className="dekkingbalk" {...rol}>
      <span className={procent === 100 ? 'vol' : ''} style={{ width: `${procent}%` }} />
    </span>
  );
}
