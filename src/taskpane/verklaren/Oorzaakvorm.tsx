import React, { type FormEvent, type KeyboardEvent, type ReactElement } from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { OORZAAKCATEGORIEEN, type Oorzaak } from '../../domain/oorzaak';
import { changeOorzaak } from '../../pipeline';
import { usePaneel } from '../context';
import { Keuzelijst } from '../delen/Keuzelijst';
import { printEffect } from './bedragtekst';
import { Bewaarbalk } from './Bewaarbalk';
import { useOntwerp } from './gebruik';
import { fromVelden, restAfter, toVelden } from './oorzaakvelden';
import { vanNieuweOorzaak, vanOorzaak } from './ontwerp';
import type { Dossierdeel } from './overzicht';
import { POGING, readPoging, toToevoeging, writePoging } from './toevoegen';

interface Props {
  readonly deel: Dossierdeel;
  /** Null: a new one. */
  readonly oorzaak: Oorzaak | null;
  readonly onClose: () => void;
}

/** A cause being typed, with what would be left after saving it. */
export function Oorzaakvorm({ deel, oorzaak, onClose }: Props): ReactElement {
  const { teksten } = usePaneel();
  const { verklaren } = teksten.paneel;
  const { taal } = teksten;
  const { sleutel: afwijking, vn } = deel.afwijking;
  const sleutel = oorzaak === null ? vanNieuweOorzaak(afwijking) : vanOorzaak(oorzaak.sleutel);
  const nu = toVelden(oorzaak, vn, taal);
  const ontwerp = useOntwerp(sleutel, nu);
  const { velden, type } = ontwerp;
  const waarden = fromVelden(velden, taal);
  const isFout = typeof waarden === 'string';
  const counted = oorzaak !== null && deel.geteld.has(oorzaak.sleutel) ? oorzaak.bedrag : null;
  const save = async (): Promise<void> => {
    if (isFout) return;
    const nieuw = toToevoeging({ ...waarden, afwijking, uit: null }, readPoging(velden));
    const written = await ontwerp.save(
      (dossier) => (oorzaak === null ? nieuw.change(dossier) : changeOorzaak(dossier, oorzaak.sleutel, waarden)),
      'oorzaak'
    );
    const poging = nieuw.getPoging();
    // What a failure left on the sheet is completed by the next attempt, not written beside it.
    if (!written && poging !== null) type(POGING, writePoging(poging));
    if (written) onClose();
  };
  const set =
    (veld: string) =>
    (_event: unknown, value?: string): void => {
      type(veld, value ?? '');
    };
  const choices = (values: readonly string[], own: string): string[] => [
    ...new Set([...values, ...(own === '' ? [] : [own])]),
  ];
  const category = velden['categorie'] ?? '';
  return (
    <form
      className="oorzaakvorm"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        void save();
      }}
    >
      <TextField
        label={verklaren.oorzaak}
        multiline
        autoAdjustHeight
        rows={2}
        resizable={false}
        lang="nl"
        autoFocus
        value={velden['tekst'] ?? ''}
        onChange={set('tekst')}
      />
      <div className="velden3">
        <TextField
          label={verklaren.bedragOorzaak}
          inputMode="decimal"
          value={velden['bedrag'] ?? ''}
          errorMessage={isFout ? verklaren.invoerfout[waarden] : ''}
          onChange={set('bedrag')}
        />
        <Keuzelijst
          label={verklaren.richting}
          selectedKey={velden['vn'] ?? ''}
          options={(['V', 'N'] as const).map((key) => ({ key, text: `${key} ${verklaren.richtingen[key]}` }))}
          onChange={(_event, option) => {
            type('vn', String(option?.key ?? ''));
          }}
        />
        <Keuzelijst
          label={verklaren.aard}
          selectedKey={velden['aard'] ?? ''}
          options={(['', 'I', 'S'] as const).map((key) => ({ key, text: `${key} ${verklaren.aarden[key]}`.trim() }))}
          onChange={(_event, option) => {
            type('aard', String(option?.key ?? ''));
          }}
        />
      </div>
      <div className="velden2">
        <Keuzelijst
          label={verklaren.categorie}
          selectedKey={category}
          options={['', ...choices(OORZAAKCATEGORIEEN, category)].map((key) => ({
            key,
            text: key === '' ? verklaren.geenCategorie : key,
          }))}
          onChange={(_event, option) => {
            type('categorie', String(option?.key ?? ''));
          }}
        />
        <TextField label={verklaren.bron} value={velden['bron'] ?? ''} onChange={set('bron')} />
      </div>
      {!isFout && (
        <p className="klein" role="status">
          {verklaren.restNa(printEffect(restAfter(deel.onverklaard, counted, waarden.bedrag), taal))}
        </p>
      )}
      {ontwerp.isGetypt ? (
        <Bewaarbalk ontwerp={ontwerp} sleutel={sleutel} nu={nu} isFout={isFout} onSave={() => void save()} />
      ) : (
        <DefaultButton className="klein-knop" text={verklaren.weg} onClick={onClose} />
      )}
    </form>
  );
}
