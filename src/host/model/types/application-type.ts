import { entity } from '../../protocol/definition';
import type { Member, TypeDefinition } from '../../protocol/definition';
import { invalidArgument } from '../../protocol/errors';
import type { Book } from '../book';
import { text } from './support';

interface Application {
  readonly book: Book;
}

function part(name: string, properties: Record<string, Member<Application>>): Member<Application> {
  const type: TypeDefinition<Application> = { name, properties, methods: {} };
  return { object: (target) => entity(type, target) };
}
const dutch = ({ book }: Application): boolean => book.options.language === 'nl';

/** Excel's Application. */
export const ApplicationType: TypeDefinition<Application> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: ({ book }) => book.calculationMode,
      set: ({ book }, value) => {
        const mode = text(value, 'calculationMode');
        if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(mode)) throw invalidArgument(`mode ${mode}`);
        book.calculationMode = mode;
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: (app) => (dutch(app) ? ',' : '.') },
    ThousandsSeparator: { get: (app) => (dutch(app) ? '.' : ',') },
    UseSystemSeparators: { get: () => true },
    CultureInfo: part('CultureInfo', {
      Name: { get: (app) => (dutch(app) ? 'nl-NL' : 'en-US') },
      NumberFormat: part('NumberFormatInfo', {
        NumberDecimalSeparator: { get: (app) => (dutch(app) ? ',' : '.') },
        NumberGroupSeparator: { get: (app) => (dutch(app) ? '.' : ',') },
        CurrencySymbol: { get: (app) => (dutch(app) ? '€' : '$') },
      }),
    }),
  },
  methods: {
    Calculate: ({ book }: Application, type: unknown) => {
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(text(type, 'calculationType')))
        throw invalidArgument('calculationType');
      if (type !== 'Recalculate') book.structureChanged();
      return book.grid.calculation.flush();
    },
    // The grid shows a request's changes when it is done, and calculates as late as it can: nothing to hold back.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};
