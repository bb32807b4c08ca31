import type { Rij } from '../../src/domain/tabel';
import { tekstenFor } from '../../src/locale/teksten';
import { nameKind } from '../../src/taskpane/laden/rijsoort';

const rij = (label: string, soort: Rij['soort'], rol: Rij['rol'] = 'regel'): Pick<Rij, 'label' | 'soort' | 'rol'> => ({
  label,
  soort,
  rol,
});

describe('the kind of a row in the preview', () => {
  it.each([
    ['is said where a letter or heading gave it', rij('Algemene uitkering', 'baten'), 'baten'],
    ['is not said twice', rij('Programma 1 Lasten', 'lasten'), null],
    ['is said where the words name both', rij('Algemene baten en lasten', 'baten'), 'baten'],
    ['is not said after words that begin with it', rij('Saldo van baten en lasten', 'saldo'), null],
    ['is not said of reserves that name it', rij('Mutaties in reserves', 'mutatie reserves'), null],
    ['is unknown', rij('Algemene uitkering', null), null],
    ['is not of a heading', rij('Wonen', 'lasten', 'kop'), null],
    ['is said beside a word that only holds it', rij('Belastingen', 'lasten'), 'lasten'],
  ])('%s', (_, gegeven, verwacht) => {
    expect(nameKind(gegeven, tekstenFor('nl'))).toBe(verwacht);
  });

  it('is in the language of the pane', () => {
    expect(nameKind(rij('Belastingen', 'lasten'), tekstenFor('en'))).toBe('expenditure');
  });
});
