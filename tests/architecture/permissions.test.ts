import {
  entities,
  GIVEN_PERMISSIONS,
  hasScope,
  PERMISSIONS,
  ROLE_TABLE,
  scopeCondition,
} from '@living-archive/api/testing';
import { describe, expect, test } from 'vitest';

import { type Field, fieldsOf, mutations, nounTypes, queries, rowTypes } from '../support/schema.ts';

type Can = (permission: string) => boolean;

const known = new Set<string>([...Object.keys(PERMISSIONS), ...Object.keys(GIVEN_PERMISSIONS), 'public', 'signedIn']);
const roles = Object.entries(ROLE_TABLE).map(([name, { permissions }]) => ({
  name,
  holds: new Set<string>(permissions),
}));

function gatesOf(field: Field): readonly string[] {
  return (field.extensions['allow'] as readonly string[] | undefined) ?? [];
}

function rightOf(field: Field): string | undefined {
  return field.extensions['right'] as string | undefined;
}

/** The roles that pass one of the gates, in the order of the role table. */
function whoMay(gates: readonly string[]): string {
  if (gates.includes('public')) return 'EVERYBODY';
  if (gates.includes('signedIn')) return 'SIGNED_IN';
  return (
    roles
      .filter(({ holds }) => gates.some((gate) => holds.has(gate)))
      .map(({ name }) => name)
      .join(' ') || 'NOBODY'
  );
}

/** Lines with columns of equal width, so that a change is a change of one line. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return `${rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`;
}

/** How much of an entity exists for somebody: all of it, what belongs to him, or nothing. */
function reach(entity: (typeof entities)[number], can: Can): 'all' | 'own' | 'none' {
  let isPersonal = false;
  const condition = scopeCondition(entity, 't', {
    can,
    bind: () => {
      isPersonal = true;
      return '$1';
    },
  });
  if (condition === 'false') return 'none';
  return isPersonal ? 'own' : 'all';
}

const readable = entities.filter(({ name }) => rowTypes.some((type) => type.name === name));

describe('root fields', () => {
  const rooted = [
    ...queries.map((field) => ({ kind: 'query', field })),
    ...mutations.map((field) => ({ kind: 'mutation', field })),
  ];

  test('each says who may use it, in words of the list of permissions', () => {
    expect(rooted.length).toBeGreaterThan(40);
    expect(rooted.filter(({ field }) => gatesOf(field).length === 0).map(({ field }) => field.name)).toEqual([]);
    expect(rooted.flatMap(({ field }) => gatesOf(field).filter((gate) => !known.has(gate)))).toEqual([]);
    expect(rooted.filter(({ field }) => whoMay(gatesOf(field)) === 'NOBODY').map(({ field }) => field.name)).toEqual(
      [],
    );
  });

  test('before sign-in there is the sign-in, and the question who one is', () => {
    const open = rooted.filter(({ field }) => gatesOf(field).includes('public')).map(({ field }) => field.name);

    expect(open.toSorted()).toEqual(['passwordSetByLink', 'signIn', 'viewer']);
  });

  test('which role may use which stands in root-fields.txt', async () => {
    const rows = rooted.map(({ kind, field }) => [kind, field.name, gatesOf(field).join('|'), whoMay(gatesOf(field))]);

    await expect(table(rows.toSorted(byText))).toMatchFileSnapshot('./rights/root-fields.txt');
  });
});

describe('fields', () => {
  const guarded = nounTypes.flatMap((type) =>
    fieldsOf(type).flatMap((field) => {
      const right = rightOf(field);
      return right ? [{ at: `${type.name}.${field.name}`, right }] : [];
    }),
  );

  test('a right on a field is one of the list', () => {
    expect(guarded.length).toBeGreaterThan(20);
    expect(guarded.filter(({ right }) => !known.has(right))).toEqual([]);
  });

  test('which role may read which guarded field stands in fields.txt', async () => {
    const rows = guarded.map(({ at, right }) => [at, right, whoMay([right])]);

    await expect(table(rows.toSorted(byText))).toMatchFileSnapshot('./rights/fields.txt');
  });
});

describe('rows', () => {
  test('every type with rows has a scope', () => {
    expect(rowTypes.filter(({ name }) => !readable.some((entity) => entity.name === name)).map(String)).toEqual([]);
    expect(readable.filter((entity) => !hasScope(entity)).map(({ name }) => name)).toEqual([]);
  });

  test('scopes ask for rights of the list', () => {
    const asked = new Set<string>();
    for (const answer of [true, false]) {
      for (const entity of readable) reach(entity, (permission) => Boolean(asked.add(permission)) && answer);
    }

    expect([...asked].filter((permission) => !known.has(permission))).toEqual([]);
  });

  test('without any right no customer, visit, order or payment exists', () => {
    const closed = [
      'Customer',
      'CustomerCode',
      'Contact',
      'Visit',
      'VisitCard',
      'Order',
      'OrderLine',
      'Delivery',
      'DeliveryLine',
      'Payment',
    ];

    expect(readable.filter((entity) => reach(entity, () => false) === 'none').map(({ name }) => name)).toEqual(
      expect.arrayContaining(closed),
    );
  });

  test('how much of which type exists for which role stands in rows.txt', async () => {
    const rows = readable.map((entity) => {
      const reached = roles.map(({ name, holds }) => ({
        name,
        how: reach(entity, (permission) => holds.has(permission)),
      }));
      const named = (wanted: string): string =>
        reached
          .filter(({ how }) => how === wanted)
          .map(({ name }) => name)
          .join(' ') || '-';
      return [entity.name, `all: ${named('all')}`, `own: ${named('own')}`];
    });

    const lines = rows.toSorted(byText).map((row) => row.join('\n    '));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./rights/rows.txt');
  });
});

function byText(left: readonly string[], right: readonly string[]): number {
  return left.join(' ') < right.join(' ') ? -1 : 1;
}
