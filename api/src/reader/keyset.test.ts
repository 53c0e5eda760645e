import { describe, expect, test } from 'vitest';

import { afterCursor, orderBy, readCursor, type SortInput, sortSteps, type SortStep, writeCursor } from './keyset.ts';
import { baker, binderOf, cake } from './made-entity.ts';

const ID = '00000000-0000-7000-8000-000000000009';

function steps(...wanted: SortInput[]): SortStep[] {
  return sortSteps(cake, { wanted, standard: ['-soldAt'], binder: binderOf('baker:read') });
}

function by(name: string, direction: SortInput['direction'] = 'ASC'): SortInput {
  return { by: name, direction };
}

function cursor(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
}

function codeOf(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { extensions?: { code?: string } }).extensions?.code ?? error;
  }
}

describe('an order', () => {
  test('is total: the id follows, the same way round as the first step', () => {
    expect(orderBy(steps(by('NAME')), 't')).toBe('t.name, t.id');
    expect(orderBy(steps(by('NAME', 'DESC'), by('EGGS')), 't')).toBe('t.name desc, t.eggs, t.id desc');
  });

  test('is the standard one when none is wanted', () => {
    expect(orderBy(steps(), 't')).toBe('t.soldAt desc, t.id desc');
  });

  test('ends with the id, and takes a step once', () => {
    expect(orderBy(steps(by('ID'), by('NAME')), 't')).toBe('t.id');
    expect(orderBy(steps(by('NAME'), by('NAME', 'DESC')), 't')).toBe('t.name, t.id');
  });

  test('binds nothing for steps that it leaves out, and still judges them', () => {
    const binder = binderOf('baker:read');
    const ask = (wanted: SortInput[]): SortStep[] => sortSteps(baker, { wanted, standard: [], binder });

    expect(orderBy(ask([by('ID'), by('FAVOURITE_NAME')]), 't')).toBe('t.id');
    expect(binder.values).toEqual([]);
    expect(codeOf(() => ask([by('ID'), by('WAGE')]))).toBe('FORBIDDEN');
    expect(orderBy(ask([by('FAVOURITE_NAME')]), 't')).toContain('$1');
  });

  test('has at most five steps', () => {
    expect(codeOf(() => steps(...Array.from({ length: 6 }, () => by('NAME'))))).toBe('BAD_USER_INPUT');
  });

  test('by the label of a related row is by what may be read of it', () => {
    const ask = (...rights: Parameters<typeof binderOf>): unknown =>
      codeOf(() => sortSteps(cake, { wanted: [by('BAKER_WAGE')], standard: [], binder: binderOf(...rights) }));

    expect(ask('baker:read', 'baker:readWage')).toBeNull();
    expect(ask('baker:read')).toBe('FORBIDDEN');
    expect(ask('baker:readWage')).toBe('FORBIDDEN');
  });
});

describe('a cursor', () => {
  const order = steps(by('EGGS'), by('SOLDAT', 'DESC'), by('NAME'));

  test.each([[['3', '2026-11-21 09:30:00.123456+00', 'a"\\中🥮', ID]], [[null, '0001-01-01 00:00:00+00', '', ID]]])(
    'gives back the values that it was made of: %j',
    (values) => {
      expect(readCursor(writeCursor(order, values), order)).toEqual(values);
    },
  );

  test('belongs to one order', () => {
    const made = writeCursor(steps(by('NAME')), ['a', ID]);

    expect(codeOf(() => readCursor(made, steps(by('NAME', 'DESC'))))).toBe('BAD_USER_INPUT');
    expect(codeOf(() => readCursor(made, steps(by('EGGS'))))).toBe('BAD_USER_INPUT');
  });

  test.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no JSON', cursor('{')],
    ['no list', cursor({})],
    ['null', cursor('null')],
    ['too few values', cursor(['name,id', 'a'])],
    ['too many values', cursor(['name,id', 'a', ID, ID])],
    ['a number', cursor(['name,id', 1, ID])],
    ['a list', cursor(['name,id', ['a'], ID])],
    ['an empty value where there is none', cursor(['name,id', null, ID])],
    ['U+0000', cursor(['name,id', 'a\u0000', ID])],
    ['a lone surrogate', cursor(`["name,id","\\ud800","${ID}"]`)],
    ['an id that is none', cursor(['name,id', 'a', `${ID}'`])],
    ['100,000 brackets', cursor('['.repeat(100_000))],
    ['100,000 lists in lists', cursor(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
  ])('that holds %s is refused', (_, text) => {
    expect(codeOf(() => readCursor(text, steps(by('NAME'))))).toBe('BAD_USER_INPUT');
  });

  test.each([
    ['EGGS', '1.5'],
    ['EGGS', '99999999999'],
    ['EGGS', ''],
    ['PRICE', 'NaN'],
    ['PRICE', '1e9'],
    ['BAKEDON', '2026-13-01'],
    ['BAKEDON', 'infinity'],
    ['SOLDAT', 'now'],
    ['SOLDAT', '2026-11-21'],
    ['ISSWEET', 'yes'],
  ])('by %s cannot hold %s', (name, value) => {
    const [step] = steps(by(name)) as [SortStep];

    expect(codeOf(() => readCursor(cursor([`${step.path},id`, value, ID]), steps(by(name))))).toBe('BAD_USER_INPUT');
  });
});

describe('the rows behind a cursor', () => {
  function behind(order: SortStep[], values: (string | null)[]): { text: string; values: readonly unknown[] } {
    const binder = binderOf();
    return { text: afterCursor(order, values, { alias: 't', binder }), values: binder.values };
  }

  test('are one comparison of rows where all steps go one way and none is empty', () => {
    expect(behind(steps(by('NAME')), ['a', ID])).toEqual({
      text: '(t.name, t.id) > ($1::text, $2::uuid)',
      values: ['a', ID],
    });
    expect(behind(steps(by('NAME', 'DESC')), ['a', ID]).text).toBe('(t.name, t.id) < ($1::text, $2::uuid)');
  });

  test('include the empty ones, which stand last, when the order rises', () => {
    expect(behind(steps(by('EGGS')), ['3', ID]).text).toBe(
      '(((t.eggs > $1::integer or t.eggs is null)) or (t.eggs = $2::integer and t.id > $3::uuid))',
    );
    expect(behind(steps(by('EGGS')), [null, ID]).text).toBe('((false) or (t.eggs is null and t.id > $1::uuid))');
  });

  test('leave them out, since they stand first, when it falls', () => {
    expect(behind(steps(by('EGGS', 'DESC')), ['3', ID]).text).toBe(
      '((t.eggs < $1::integer) or (t.eggs = $2::integer and t.id < $3::uuid))',
    );
    expect(behind(steps(by('EGGS', 'DESC')), [null, ID]).text).toBe(
      '((t.eggs is not null) or (t.eggs is null and t.id < $1::uuid))',
    );
  });
});
