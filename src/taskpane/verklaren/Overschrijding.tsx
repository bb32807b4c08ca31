import React, { type ReactElement } from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { RECHTMATIGHEIDSCATEGORIEEN, type Rechtmatigheidsregel } from '../../domain/rechtmatigheid';
import { formatBedragInTekst } from '../../money/format';
import { RECHTMATIGHEID } from '../../workbook/plannen/rechtmatigheid';
import { usePaneel } from '../context';
import { Keuzelijst } from '../delen/Keuzelijst';
import { Schakel } from '../delen/Schakel';
import { Bewaarbalk } from './Bewaarbalk';
import { useOntwerp } from './gebruik';
import { vanOverschrijding } from './ontwerp';

/** Lasten of one programme above the begroting, with the category and the words of the user. */
export function Overschrijding({ regel }: { readonly regel: Rechtmatigheidsregel }): ReactElement {
  const { staat, teksten, werk } = usePaneel();
  const { verklaren } = teksten.paneel;
  const { sleutel, programma, overschrijding, gecompenseerd } = regel;
  const note = staat.resultaat?.dossier.rechtmatigheid?.find((own) => own.sleutel === sleutel);
  const nu = { categorie: note?.categorie ?? '', tekst: note?.tekst ?? '' };
  const ontwerp = useOntwerp(vanOverschrijding(sleutel), nu);
  const { categorie = '', tekst = '' } = ontwerp.velden;
  const options = [...new Set(['', ...RECHTMATIGHEIDSCATEGORIEEN, categorie])];
  const print = (bedrag: typeof overschrijding): string => formatBedragInTekst(bedrag, teksten.taal);
  const save = (): void => {
    void ontwerp.save(
      (dossier) => ({
        ...dossier,
        rechtmatigheid: [
          ...(dossier.rechtmatigheid ?? []).filter((own) => own.sleutel !== sleutel),
          { sleutel, categorie, tekst, ingesteld: true },
        ],
      }),
      'categorie'
    );
  };
  return (
    <li className="kaart deel">
      <div className="deelkop">
        <h4>{programma}</h4>
        <Schakel onClick={() => void werk.showPlace({ tabel: RECHTMATIGHEID, sleutel, kolom: 'Categorie' })}>
          {verklaren.naarBlad}
          <span className="onzichtbaar"> ({programma})</span>
        </Schakel>
      </div>
      <dl className="zijden">
        <div>
          <dt>{verklaren.overschrijding}</dt>
          <dd className="getal">{print(overschrijding)}</dd>
        </div>
        <div>
          <dt>{verklaren.gedekt}</dt>
          <dd className="getal">{print(gecompenseerd)}</dd>
        </div>
      </dl>
      <Keuzelijst
        label={verklaren.categorie}
        selectedKey={categorie}
        options={options.map((key) => ({ key, text: key === '' ? verklaren.kiesCategorie : key, title: key }))}
        onChange={(_event, option) => {
          ontwerp.type('categorie', String(option?.key ?? ''));
        }}
      />
      <TextField
        label={verklaren.uwTekst}
        multiline
        autoAdjustHeight
        rows={1}
        resizable={false}
        lang="nl"
        value={tekst}
        onChange={(_event, value) => {
          ontwerp.type('tekst', value ?? '');
        }}
      />
      <Bewaarbalk ontwerp={ontwerp} sleutel={vanOverschrijding(sleutel)} nu={nu} onSave={save} />
    </li>
  );
}
