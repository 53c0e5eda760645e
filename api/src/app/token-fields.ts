import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * The texts that API tokens may read: codes, kinds, and names of goods and places. Every other text is closed to them
 * whatever their role, because a person may be named in it (promise D5); a new field is closed until it stands here.
 */
export const TEXTS_OPEN_TO_TOKENS: Readonly<Record<string, readonly string[]>> = {
  AccessLogEntry: ['field', 'requestId', 'rowType'],
  Account: ['locale'],
  ApiToken: ['permissions'],
  Customer: ['code'],
  CustomerCode: ['code'],
  Deletion: ['code', 'codes'],
  Delivery: ['number'],
  Employee: ['number', 'post'],
  JournalEntry: ['action', 'kind', 'requestId', 'rowType'],
  Money: ['currency'],
  Order: ['currency', 'number', 'shipToCountry'],
  OrderLine: ['colour', 'productName'],
  Payment: ['currency'],
  PermissionOption: ['description', 'name'],
  Product: ['currency', 'externalKey', 'name', 'number', 'unit'],
  ProductCategory: ['description', 'name'],
  Region: ['code', 'name'],
  RightsOfField: ['field', 'right'],
  RightsOfRole: ['role'],
  RightsOfNoun: ['type'],
  Role: ['key', 'name', 'permissions'],
  SavedQuery: ['name'],
  Setting: ['defaultValue', 'description', 'key', 'unit', 'value'],
  SettingValue: ['key', 'value'],
  Shop: ['code', 'name'],
  UserError: ['detail', 'path'],
  Viewer: ['locale', 'permissions', 'roleKeys'],
  ViewerEmployee: ['number', 'post'],
};

const TEXTS = new Set(['String', 'Json']);
/** What pages and groups are made of: cursors and keys hold what the field behind them lets through. */
const MADE_FOR_LISTS = /^PageInfo$|(Edge|GroupKey)$/;

/** Marks the closed texts for the reader, which refuses them to tokens wherever they are read, filtered, sorted or grouped by. */
export function closePersonalTexts(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || MADE_FOR_LISTS.test(type.name)) continue;
    const open = TEXTS_OPEN_TO_TOKENS[type.name] ?? [];
    for (const field of Object.values(type.getFields())) {
      const isText = TEXTS.has(getNamedType(field.type).name);
      if (isText && !open.includes(field.name)) field.extensions = { ...field.extensions, isPersonal: true };
    }
  }
}
