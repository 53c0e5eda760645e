import { describe, expect, test } from 'vitest';

import type { Column } from './catalog.ts';
import { type FilterValue, predicate } from './filter.ts';
import { baker, binderOf, cake } from './made-entity.ts';

function sqlOf(
  filter: FilterValue,
  ...rights: Parameters<typeof binderOf>
): { text: string; values: readonly unknown[] } {
  const binder = binderOf(...rights);
  return { text: predicate(filter, { entity: cake, alias: 't', binder }), values: binder.values };
}

function codeOf(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { extensions?: { code?: string } }).extensions?.code ?? error;
  }
}

const EVIL = `'; drop table cakes; -- $1 /* */ \\ % _`;

describe('values never become text of the statement', () => {
  test.each<[string, FilterValue]>([
    ['eq', { name: { eq: EVIL } }],
    ['ne', { name: { ne: EVIL } }],
    ['in', { name: { in: [EVIL, EVIL] } }],
    ['notIn', { name: { notIn: [EVIL] } }],
    ['contains', { name: { contains: EVIL } }],
    ['startsWith', { name: { startsWith: EVIL } }],
    ['gt', { price: { gt: EVIL } }],
    ['id', { id: { eq: EVIL } }],
    ['ids', { id: { in: [EVIL] } }],
    ['to one', { baker: { name: { eq: EVIL } } }],
    ['connectives', { OR: [{ NOT: { name: { eq: EVIL } } }, { AND: [{ name: { eq: EVIL } }] }] }],
  ])('%s', (_, filter) => {
    const { text } = sqlOf(filter, 'baker:read');

    expect(text).not.toContain('drop');
    expect(text).not.toContain("'");
  });

  test('the same question with other values is the same text', () => {
    const ask = (name: string, eggs: number, ids: string[]): string =>
      sqlOf({ name: { contains: name }, eggs: { gt: eggs, in: [eggs, 1] }, id: { in: ids } }).text;

    expect(ask('a', 1, [])).toBe(ask(EVIL, 7, ['00000000-0000-7000-8000-000000000001']));
  });

  test('every placeholder has its value and every value its placeholder', () => {
    const { text, values } = sqlOf(
      { name: { eq: 'a', in: ['b'] }, baker: { cakes: { some: { eggs: { lt: 3 } } } }, NOT: { price: { gte: '1' } } },
      'baker:read',
    );
    const used = new Set([...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));

    expect([...used].toSorted((one, other) => one - other)).toEqual(values.map((_, at) => at + 1));
  });

  test('signs of LIKE are characters like others', () => {
    expect(sqlOf({ name: { contains: '10%_\\' } }).values).toEqual(['%10\\%\\_\\\\%']);
  });
});

describe('empty values', () => {
  test('null asks for empty ones, and for no others', () => {
    expect(sqlOf({ eggs: { eq: null } }).text).toBe('t.eggs is null');
    expect(sqlOf({ eggs: { ne: null } }).text).toBe('t.eggs is not null');
    expect(sqlOf({ eggs: { isNull: false } }).text).toBe('t.eggs is not null');
  });

  test('conditions that are null are no conditions', () => {
    expect(sqlOf({ eggs: null, AND: null, NOT: null, eggs2: undefined }).text).not.toContain('eggs');
  });

  test('an operator that compares needs a value', () => {
    expect(codeOf(() => sqlOf({ eggs: { gt: null } }))).toBe('BAD_USER_INPUT');
    expect(codeOf(() => sqlOf({ name: { contains: null } }))).toBe('BAD_USER_INPUT');
  });
});

describe('periods', () => {
  test('begin with their first day and end before the day after their last', () => {
    expect(sqlOf({ bakedOn: { within: 'TODAY' } })).toEqual({
      text: 't.bakedOn >= $1::date and t.bakedOn < $2::date',
      values: ['2026-11-21', '2026-11-22'],
    });
  });

  test('of instants begin and end at midnight of the company', () => {
    const binder = binderOf();
    const column = { ...(cake.fields.get('soldAt') as Column), value: 'instant' as const };
    const entity = { ...cake, fields: new Map([['soldAt', column]]) };

    expect(predicate({ soldAt: { within: 'TODAY' } }, { entity, alias: 't', binder })).toBe(
      't.soldAt >= $1::timestamptz and t.soldAt < $2::timestamptz',
    );
    expect(binder.values).toEqual(['2026-11-20T16:00:00.000Z', '2026-11-21T16:00:00.000Z']);
  });
});

describe('rights', () => {
  test('a field without right cannot be asked about, at any depth', () => {
    const wages: FilterValue = { baker: { wage: { gt: '1' } } };

    expect(codeOf(() => sqlOf(wages, 'baker:read'))).toBe('FORBIDDEN');
    expect(codeOf(() => sqlOf({ OR: [{ NOT: wages }] }, 'baker:read'))).toBe('FORBIDDEN');
    expect(codeOf(() => sqlOf(wages, 'baker:read', 'baker:readWage'))).toBeNull();
  });

  test('rows that nobody with these rights sees cannot be asked about', () => {
    expect(codeOf(() => sqlOf({ baker: {} }))).toBe('FORBIDDEN');
  });

  test('related rows are asked about in scope', () => {
    const binder = binderOf('baker:read');
    const text = predicate({ cakes: { none: {} } }, { entity: baker, alias: 't', binder });

    expect(text).toMatch(
      /^not exists \(select 1 from cakes r1 where r1\.baker_id = t\.id and \(r1\.owner_id = any\(\$1::uuid\[\]\)\) and true\)$/,
    );
    expect(binder.values).toEqual(['{00000000-0000-7000-8000-000000000001}']);
  });
});

describe('size', () => {
  function nested(levels: number): FilterValue {
    return levels === 0 ? {} : { NOT: nested(levels - 1) };
  }

  test('8 levels are answered, 9 are not', () => {
    expect(codeOf(() => sqlOf(nested(8)))).toBeNull();
    expect(codeOf(() => sqlOf(nested(9)))).toBe('BAD_USER_INPUT');
  });

  test('300 conditions are answered, thousands are not', () => {
    const many = (count: number): FilterValue => ({ OR: Array.from({ length: count }, () => ({ name: { eq: 'a' } })) });

    expect(codeOf(() => sqlOf(many(149)))).toBeNull();
    expect(codeOf(() => sqlOf(many(151)))).toBe('BAD_USER_INPUT');
    expect(codeOf(() => sqlOf(many(100_000)))).toBe('BAD_USER_INPUT');
  });

  test('a list has at most 1,000 values', () => {
    expect(codeOf(() => sqlOf({ name: { in: Array.from({ length: 1_000 }, () => 'a') } }))).toBeNull();
    expect(codeOf(() => sqlOf({ name: { in: Array.from({ length: 1_001 }, () => 'a') } }))).toBe('BAD_USER_INPUT');
  });
});
