import { describe, expect, test } from 'vitest';

import type { Selected } from './aggregate-plan.ts';
import { aggregateStatement, type SummedRows } from './aggregate-statement.ts';
import type { Column, ToMany, ToOne } from './catalog.ts';
import { GroupStatement } from './group-statement.ts';
import { writeCursor } from './keyset.ts';
import { baker, binderOf, cake } from './made-entity.ts';
import { type Arguments, Level } from './plan.ts';

const field = (name: string): Column | ToOne => cake.fields.get(name) as Column | ToOne;
const sumOf = (name: string): Selected & { kind: 'measure' } => ({ kind: 'measure', measure: 'SUM', of: field(name) });
const keyOf = (name: string): Selected => ({ kind: 'key', of: field(name) });
const COUNT = { kind: 'measure', measure: 'COUNT', of: null } as const;

const level = new Level(cake, 'Q.cakes');
const all: SummedRows = { level, args: {} };
const below: SummedRows = { level, args: {}, below: baker.fields.get('cakes') as ToMany, ids: ['p1', 'p2'] };

interface Written {
  readonly text: string;
  readonly values: readonly unknown[];
}

function page(args: Arguments, selected: readonly Selected[] = [], rows = all): Written {
  const binder = binderOf('baker:read');
  return { text: new GroupStatement(args, rows, binder).page(selected), values: binder.values };
}

function codeOf(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { extensions?: { code?: string } }).extensions?.code ?? error;
  }
}

describe('an aggregate', () => {
  test('takes every expression once of the rows in scope', () => {
    const binder = binderOf();
    const selected = [COUNT, sumOf('price'), { ...sumOf('price'), measure: 'MAX' }, sumOf('eggs')] as const;
    const text = aggregateStatement(selected, { level, args: { filter: { name: { eq: 'Napoleon' } } } }, binder);

    expect(text).toBe(
      `select count(*), sum(x.f1), max(x.f1), sum(x.f2), '' from ` +
        `(select t.price f1, t.eggs f2 from cakes t where (t.owner_id = any($1::uuid[])) and t.name = $2::text) x`,
    );
    expect(binder.values).toEqual(['{00000000-0000-7000-8000-000000000001}', 'Napoleon']);
  });

  test('below parents is one statement for all of them', () => {
    const binder = binderOf();

    expect(aggregateStatement([COUNT], below, binder)).toBe(
      `select count(*), x.p from ` +
        `(select t.baker_id p from cakes t where t.baker_id = any((select $2::uuid[])::uuid[]) and (t.owner_id = any($1::uuid[]))) x group by x.p`,
    );
    expect(binder.values[1]).toBe('{p1,p2}');
  });

  test('averages by a division that is exact to six places', () => {
    expect(aggregateStatement([{ ...sumOf('price'), measure: 'AVG' }], all, binderOf())).toContain(
      'round(sum(x.f1) * 1.00000000000000000000 / nullif(count(x.f1), 0), 6)',
    );
  });
});

describe('groups', () => {
  test('are grouped inside and turned page by page outside', () => {
    const args = { by: [{ field: 'NAME' }], sort: [{ measure: 'SUM', of: 'PRICE', direction: 'DESC' }], first: 2 };

    expect(page(args, [keyOf('name'), COUNT, keyOf('eggs')]).text).toBe(
      `select g.k1, g.m2, null, g.m1::text, g.k1::text, '' from ` +
        `(select x.f2 k1, sum(x.f1) m1, count(*) m2 from ` +
        `(select t.price f1, t.name f2 from cakes t where (t.owner_id = any($2::uuid[]))) x group by x.f2) g ` +
        `where true order by g.m1 desc, g.k1 limit $1::int`,
    );
  });

  test('below parents are numbered in each list', () => {
    expect(page({ by: [{ field: 'ISSWEET' }], first: 2 }, [COUNT], below).text).toBe(
      `select g.m1, g.k1::text, g.p from ` +
        `(select g.*, row_number() over (partition by g.p order by g.k1) n from ` +
        `(select x.f1 k1, count(*) m1, x.p from (select t.isSweet f1, t.baker_id p from cakes t ` +
        `where t.baker_id = any((select $3::uuid[])::uuid[]) and (t.owner_id = any($2::uuid[]))) x group by x.p, x.f1) g where true) g ` +
        `where g.n <= $1::int order by g.p, g.n`,
    );
  });

  test('by days and instants begin where the company has midnight', () => {
    const inMonths = page({ by: [{ field: 'SOLDAT', every: 'MONTH' }] });
    const inWeeks = page({ by: [{ field: 'BAKEDON', every: 'WEEK' }] });

    expect(inMonths.text).toContain(`date_trunc('month', t.soldAt at time zone $2::text)::date f1`);
    expect(inMonths.values).toContain('Asia/Shanghai');
    expect(inWeeks.text).toContain(`date_trunc('week', t.bakedOn::timestamp)::date f1`);
  });

  test('by a relation do not tell hidden rows apart', () => {
    const byBaker = { by: [{ field: 'BAKER' }] };
    const binder = binderOf('baker:read');

    expect(page(byBaker).text).toContain('(select t.baker_id f1 from cakes t');
    expect(codeOf(() => new GroupStatement(byBaker, all, binderOf()))).toBe(null);
    expect(codeOf(() => new GroupStatement(byBaker, all, binderOf()).page([]))).toBe('FORBIDDEN');
    expect(
      new GroupStatement({ by: [{ field: 'FAVOURITE' }] }, { level: new Level(baker, ''), args: {} }, binder).page([]),
    ).toContain(
      'case when exists (select 1 from cakes r1 where r1.id = t.favourite_id and (r1.owner_id = any($2::uuid[]))) then t.favourite_id end f1',
    );
  });

  test('behind a cursor begin after its sum and its keys', () => {
    const args = { by: [{ field: 'NAME' }], sort: [{ measure: 'SUM', of: 'PRICE', direction: 'ASC' }] };
    const { steps } = new GroupStatement(args, all, binderOf());
    const { text, values } = page({ ...args, after: writeCursor(steps, ['12.50', 'Napoleon']) });

    expect(text).toContain(
      'where (((g.m1 > $3::numeric or g.m1 is null)) or (g.m1 = $4::numeric and g.k1 > $5::text)) order by',
    );
    expect(values).toContain('Napoleon');
  });

  test('count for the total what their limits leave, whatever their order', () => {
    const binder = binderOf();
    const args = { by: [{ field: 'NAME' }], having: [{ measure: 'MIN', of: 'PRICE', number: { gt: '3' } }] };

    expect(new GroupStatement(args, all, binder).count()).toBe(
      `select count(*), '' from (select x.f2 k1 from (select t.price f1, t.name f2 from cakes t ` +
        `where (t.owner_id = any($2::uuid[]))) x group by x.f2 having min(x.f1) > $1::numeric) g`,
    );
  });

  test('have one text, whatever the values', () => {
    const text = (value: string, size: number): string =>
      page({ by: [{ field: 'NAME' }], having: [{ measure: 'MAX', of: 'PRICE', number: { eq: value } }], first: size })
        .text;

    expect(text('1', 3)).toBe(text("'; drop table cakes; --", 50));
  });
});
