import React, { type ReactElement } from 'react';
import type { VN } from '../../domain/afwijking';
import { usePaneel } from '../context';

/** Voordeel or nadeel: always the letter, and the colour as well. */
export function VNmerk({ vn }: { readonly vn: VN }): ReactElement | null {
  const { verklaren } = usePaneel().teksten.paneel;
  if (vn === null) return null;
  return (
    <abbr className="vn" title={vn === 'V' ? verklaren.voordeel : verklaren.nadeel}>
      {vn}
    </abbr>
  );
}
