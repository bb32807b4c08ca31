import React, { useMemo, type ReactElement } from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { usePaneel } from '../context';
import { Leeg } from '../delen/Leeg';
import { copyText } from '../klembord';
import { toHtml, toText } from './kopie';
import { Rapportvak } from './Rapportvak';
import { collectNotes } from './regels';

/** Step four: the notes in the order of the programmes, to take elsewhere. */
export function Rapport(): ReactElement {
  const { staat, teksten, dispatch } = usePaneel();
  const { rapport } = teksten.paneel;
  const delen = useMemo(() => collectNotes(staat.resultaat), [staat.resultaat]);
  const regels = delen.flatMap((deel) => deel.regels);
  if (regels.length === 0) return <Leeg titel={rapport.leeg} uitleg={rapport.leegUitleg} />;
  const own = regels.filter((regel) => regel.toelichting !== null).length;
  const copy = (): void => {
    const copied = copyText(toText(delen, teksten), toHtml(delen, teksten));
    dispatch(
      copied
        ? { type: 'gemeld', melding: { soort: 'gekopieerd', toelichtingen: regels.length } }
        : { type: 'mislukt', fout: { code: 'kopieren', detail: '' } }
    );
  };
  return (
    <>
      <h2>{rapport.titel}</h2>
      <p>{rapport.inhoud(regels.length, own)}</p>
      <p className="klein">{rapport.uitleg}</p>
      <PrimaryButton text={rapport.kopieer} iconProps={{ iconName: 'Kopieren' }} onClick={copy} />
      {delen.map((deel) => (
        <Rapportvak key={deel.programma ?? ''} deel={deel} />
      ))}
    </>
  );
}
