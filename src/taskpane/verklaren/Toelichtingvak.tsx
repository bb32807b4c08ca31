import React, { type KeyboardEvent, type ReactElement } from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { setToelichting } from '../../pipeline';
import { STATUSSEN } from '../../workbook/plannen/verschillen';
import { usePaneel } from '../context';
import { Keuzelijst } from '../delen/Keuzelijst';
import { Schakel } from '../delen/Schakel';
import { moment } from '../moment';
import { Bewaarbalk } from './Bewaarbalk';
import { useOntwerp } from './gebruik';
import { vanToelichting } from './ontwerp';
import type { Dossierdeel } from './overzicht';
import { Vorige } from './Vorige';

/** The user's own note with its status: typed here or on the sheet, and kept there. */
export function Toelichtingvak({ deel }: { readonly deel: Dossierdeel }): ReactElement {
  const { teksten, werk } = usePaneel();
  const { verklaren, bedragsoort } = teksten.paneel;
  const { afwijking, toelichting } = deel;
  const { sleutel, concept } = afwijking;
  const nu = {
    tekst: toelichting?.tekst ?? '',
    status: toelichting?.status ?? '',
    door: toelichting?.door ?? '',
    datum: toelichting?.datum ?? '',
  };
  const ontwerp = useOntwerp(vanToelichting(sleutel), nu);
  const { velden, type } = ontwerp;
  const tekst = velden['tekst'] ?? '';
  const status = velden['status'] ?? '';
  const save = (): void => {
    const { tekst: note = '', status: stand = '', door = '', datum = '' } = velden;
    void ontwerp.save(
      (dossier) => setToelichting(dossier, sleutel, { tekst: note, status: stand, door, datum }),
      'toelichting'
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && ontwerp.isGetypt) {
      event.preventDefault();
      save();
    }
  };
  const statuses = [...new Set(['', ...STATUSSEN, ...(status === '' ? [] : [status])])];
  return (
    <section className="deel" onKeyDown={onKeyDown}>
      <div className="deelkop">
        <h5>{verklaren.uwTekst}</h5>
        <Schakel onClick={() => void werk.showNote(sleutel)}>
          {verklaren.naarBlad}
          <span className="onzichtbaar">
            {' '}
            ({verklaren.toelichtingOp(afwijking.naam, bedragsoort[afwijking.soort])})
          </span>
        </Schakel>
      </div>
      {concept !== null && tekst.trim() === '' && (
        <p className="concept" lang="nl">
          {concept}{' '}
          <Schakel
            lang={teksten.taal}
            onClick={() => {
              type('tekst', concept);
            }}
          >
            {verklaren.gebruikConcept}
          </Schakel>
        </p>
      )}
      <Vorige
        vorige={deel.vorige}
        tekst={tekst}
        onUse={(earlier) => {
          type('tekst', tekst.trim() === '' ? earlier : `${tekst}\n${earlier}`);
        }}
      />
      <TextField
        multiline
        autoAdjustHeight
        rows={3}
        resizable={false}
        lang="nl"
        ariaLabel={`${verklaren.uwTekst}: ${verklaren.toelichtingOp(afwijking.naam, bedragsoort[afwijking.soort])}`}
        value={tekst}
        onChange={(_event, value) => {
          type('tekst', value ?? '');
        }}
      />
      <div className="velden3">
        <Keuzelijst
          label={verklaren.uwStatus}
          selectedKey={status}
          options={statuses.map((key) => ({ key, text: key === '' ? verklaren.geenStatus : key }))}
          onChange={(_event, option) => {
            type('status', String(option?.key ?? ''));
            // Proposed, and seen before it is saved.
            if ((velden['datum'] ?? '') === '' && option?.key !== '') type('datum', moment(new Date()).slice(0, 10));
          }}
        />
        <TextField
          label={verklaren.door}
          value={velden['door'] ?? ''}
          onChange={(_event, value) => {
            type('door', value ?? '');
          }}
        />
        <TextField
          label={verklaren.datum}
          value={velden['datum'] ?? ''}
          onChange={(_event, value) => {
            type('datum', value ?? '');
          }}
        />
      </div>
      <Bewaarbalk ontwerp={ontwerp} sleutel={vanToelichting(sleutel)} nu={nu} onSave={save} />
    </section>
  );
}
