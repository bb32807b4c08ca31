import { entity } from '../../protocol/definition';
import type { Entity, TypeDefinition } from '../../protocol/definition';
import { invalidArgument, itemNotFound } from '../../protocol/errors';
import type { Book } from '../book';
import { text } from './support';

interface Settings {
  readonly book: Book;
}
interface SettingTarget extends Settings {
  readonly key: string;
}

/** Excel's Setting. */
const SettingType: TypeDefinition<SettingTarget> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    _Id: { get: ({ key }) => key, onRequest: true },
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ book, key }: SettingTarget) => {
      book.settings.delete(key);
    },
  },
};

function find({ book }: Settings, key: unknown): Entity | null {
  const name = text(key, 'key');
  return book.settings.has(name) ? entity(SettingType, { book, key: name }) : null;
}

function item(settings: Settings, key: unknown): Entity {
  const found = find(settings, key);
  if (!found) throw itemNotFound(`setting ${String(key)}`);
  return found;
}

/** Excel's SettingCollection. */
export const SettingCollectionType: TypeDefinition<Settings> = {
  name: 'SettingCollection',
  properties: {},
  items: ({ book }) => [...book.settings.keys()].map((key) => entity(SettingType, { book, key })),
  indexer: item,
  methods: {
    Add: ({ book }: Settings, key: unknown, value: unknown) => {
      const name = text(key, 'key');
      if (value === undefined) throw invalidArgument('a setting needs a value');
      book.settings.set(name, structuredClone(value));
      return entity(SettingType, { book, key: name });
    },
    GetItem: item,
    GetItemOrNullObject: find,
    GetCount: ({ book }: Settings) => book.settings.size,
  },
};
