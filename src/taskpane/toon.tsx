import React from 'react';
import { Fabric } from 'office-ui-fabric-react/lib/Fabric';
import { render } from 'react-dom';
import { Foutgrens } from './Foutgrens';
import { registerIconen } from './iconen';
import { Paneel } from './Paneel';
import { Paneelbron } from './Paneelbron';
import type { Omgeving } from './poorten';
import type { Taalgeheugen } from './taal';
import { applyThema } from './thema';
import './stijl/basis.css';
import './stijl/delen.css';
import './stijl/laden.css';
import './stijl/aansluiten.css';
import './stijl/verklaren.css';
import './stijl/indicatoren.css';
import './stijl/contrast.css';

/** Draws the pane in an element, over whatever environment it is given. */
export function showPaneel(element: Element, omgeving: Omgeving, taalgeheugen: Taalgeheugen): void {
  applyThema();
  registerIconen();
  render(
    <Fabric>
      <Paneelbron omgeving={omgeving} taalgeheugen={taalgeheugen}>
        <Foutgrens>
          <Paneel />
        </Foutgrens>
      </Paneelbron>
    </Fabric>,
    element
  );
}
