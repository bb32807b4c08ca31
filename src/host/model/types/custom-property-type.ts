import { entity } from '../../protocol/definition';
import type { Entity, TypeDefinition } from '../../protocol/definition';
import { itemNotFound } from '../../protocol/errors';
import { text } from './support';
import type { WorksheetTarget } from './worksheet-target';

interface PropertyTarget extends WorksheetTarget {
  readonly key: string;
}
const bag = ({ book, sheetId }: WorksheetTarget): Record<string, string> => book.extras.of(sheetId).customProperties;

/** Excel's WorksheetCustomProperty. */
const CustomPropertyType: TypeDefinition<PropertyTarget> = {
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ Key: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: (target) => bag(target)[target.key],
      set: (target, value) => {
        bag(target)[target.key] = text(value, 'value');
      },
    },
  },
  methods: {
    Delete: (target: PropertyTarget) => {
      Reflect.deleteProperty(bag(target), target.key);
    },
  },
};

function list(sheet: WorksheetTarget): Entity[] {
  return Object.keys(bag(sheet)).map((key) => entity(CustomPropertyType, { ...sheet, key }));
}

function find(sheet: WorksheetTarget, key: unknown): Entity | null {
  const wanted = text(key, 'key').toLowerCase();
  const own = Object.keys(bag(sheet)).find((name) => name.toLowerCase() === wanted);
  return own === undefined ? null : entity(CustomPropertyType, { ...sheet, key: own });
}

function item(sheet: WorksheetTarget, key: unknown): Entity {
  const found = find(sheet, key);
  if (!found) throw itemNotFound(`custom property ${String(key)}`);
  return found;
}

/** Excel's WorksheetCustomPropertyCollection. */
export const CustomPropertiesType: TypeDefinition<WorksheetTarget> = {
  name: 'WorksheetCustomPropertyCollection',
  properties: {},
  items: list,
  indexer: item,
  methods: {
    Add: (sheet: WorksheetTarget, key: unknown, value: unknown) => {
      const name = text(key, 'key');
      bag(sheet)[name] = text(value, 'value');
      return entity(CustomPropertyType, { ...sheet, key: name });
    },
    GetCount: (sheet: WorksheetTarget) => list(sheet).length,
    GetItem: item,
    GetItemOrNullObject: find,
  },
};
