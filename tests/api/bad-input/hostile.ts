import {
  getNamedType,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A value that a field should not take, and a name for reports. */
export interface Hostile {
  readonly name: string;
  readonly value: unknown;
}

const LONG = 'x'.repeat(10_000);

/** Never acceptable, whatever the field is for. */
const REFUSED: Readonly<Record<string, readonly unknown[]>> = {
  String: ['nul\u0000byte', '\ud800 alone', 'alone \udfff', 7, true, {}, ['a', 'b'], LONG],
  ID: ['', 'no-uuid', "' or 1=1 --", '00000000-0000-7000-8000-000000000000', 'nul\u0000', '\ud800', -1, {}, LONG],
  Int: [2_147_483_648, -2_147_483_649, 1.5, '1', true, {}, 1e308],
  Decimal: [
    'abc',
    '',
    '1e5',
    '1e400',
    'NaN',
    'Infinity',
    '-',
    '1.23456789',
    '9'.repeat(40),
    '١',
    '0x10',
    1e308,
    true,
    {},
  ],
  Date: [
    '2026-02-30',
    '2026-13-01',
    '0000-01-01',
    '99999-01-01',
    '-001-01-01',
    '2026-11-21T00:00:00Z',
    'tomorrow',
    'infinity',
    '',
    20_261_121,
    {},
  ],
  DateTime: [
    '2026-02-30T00:00:00Z',
    '2026-11-21',
    '2026-11-21T25:00:00Z',
    '2026-11-21T10:00:00',
    'now',
    'infinity',
    '',
    0,
    {},
  ],
  Month: ['2026-13', '2026-00', '2026', '2026-1', '', 202_611, {}],
  Boolean: ['yes', 1, {}],
  enum: ['NOT_A_VALUE', 'constructor', '__proto__', '', 7, {}],
  input: ['text', 7, { noSuchField: 1 }, { __proto__: null, constructor: {} }],
};

/** Strange, but some field may well take it: only manners are judged. */
const STRANGE: Readonly<Record<string, readonly unknown[]>> = {
  String: [
    '',
    ' \u3000\n',
    '🥮👩‍👩‍👧‍👦𠮷',
    "'; drop table customers; --",
    '\u202eevil\u202c',
    '<script>alert(1)</script>',
    '=1+1',
    '../../etc/passwd',
    '{"a":1}',
    '%_\\',
    'ﷺ'.repeat(50),
  ],
  ID: [],
  Int: [0, -1, 2_147_483_647, -2_147_483_648],
  Decimal: ['0', '-1', '0.0001', '99999999999999.9999', '-99999999999999', 0, -5],
  Date: ['0001-01-01', '1899-12-31', '9999-12-31'],
  DateTime: [
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '2026-11-21T00:00:00+14:00',
    '9999-12-31T23:59:59-14:00',
  ],
  Month: ['0001-01', '9999-12'],
  Boolean: [],
  enum: [],
  input: [],
};

function kindOf(type: GraphQLInputType): string {
  const inner = getNamedType(type);
  if (isEnumType(inner)) return 'enum';
  return isInputObjectType(inner) ? 'input' : inner.name;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 40 ? `${text.slice(0, 30)}… (${text.length})` : text;
}

function named(values: readonly unknown[]): Hostile[] {
  return values.map((value) => ({ name: shown(value), value }));
}

/** Replaces the whole value of a field. A list is judged by what it holds. */
export function refusedValues({ type, name }: GraphQLInputField): Hostile[] {
  const inner = isNonNullType(type) ? type.ofType : type;
  const values = REFUSED[kindOf(type)] ?? [];
  // Actions that open their transaction themselves take no key, so what it looks like is nobody's business.
  const judged = name === 'idempotencyKey' ? values.filter((value) => value !== LONG) : values;
  const wanted = isListType(inner) ? [...judged.map((value) => [value]), [null], {}] : judged;
  return named(isNonNullType(type) ? [...wanted, null] : wanted);
}

export function strangeValues({ type }: GraphQLInputField): Hostile[] {
  const inner = isNonNullType(type) ? type.ofType : type;
  const values = STRANGE[kindOf(type)] ?? [];
  if (!isListType(inner)) return named(isNonNullType(type) ? values : [...values, null]);
  return named([[], ...values.map((value) => [value])]);
}
