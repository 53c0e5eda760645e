import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/postgresql';
import { beforeAll, describe, expect, test } from 'vitest';

import { ACCOUNT_LINKS, PERSON_LINKS, TEXTS_BELOW } from '../modules/people/index.ts';
import { entities } from './modules.ts';

let tables: EntityMetadata[];

beforeAll(async () => {
  const options = { entities: [...entities], dbName: 'none', connect: false, discovery: { warnWhenNoEntities: false } };
  const orm = await MikroORM.init(options as never);
  tables = [...orm.getMetadata().getAll().values()].filter(({ abstract, tableName }) => !abstract && tableName);
});

const isLink = ({ kind, owner }: EntityProperty): boolean => kind === 'm:1' || (kind === '1:1' && owner);

interface Link {
  readonly from: EntityMetadata;
  readonly property: EntityProperty;
}

function linksTo(tableName: string): Link[] {
  return tables.flatMap((from) =>
    from.props
      .filter((property) => isLink(property) && property.targetMeta?.tableName === tableName)
      .map((property) => ({ from, property })),
  );
}

const nameOf = ({ from, property }: Link): string => `${from.className}.${property.name}`;

const KINDS = /^(text|varchar|json)/;
/** Numbers that the product gives, and codes: no words of people. */
const CODES = /^(currency|reasonCode|factsDigest|rule|subjectKey)$/;

/** Columns in which somebody may have written something. */
function textsOf({ props }: EntityMetadata): string[] {
  return props
    .filter(({ kind, enum: isEnum, persist, formula }) => kind === 'scalar' && !isEnum && persist !== false && !formula)
    .filter(({ columnTypes, name }) => KINDS.test(columnTypes[0] ?? '') && !CODES.test(name))
    .map(({ name }) => name);
}

describe('promise D3: what becomes of rows when an employee is erased', () => {
  test('every reference to an employee is named, and none that there is not', () => {
    expect(Object.keys(PERSON_LINKS).toSorted()).toEqual(linksTo('employees').map(nameOf).toSorted());
  });

  test('every reference to an account is named', () => {
    expect(Object.keys(ACCOUNT_LINKS).toSorted()).toEqual(linksTo('accounts').map(nameOf).toSorted());
  });

  test('the texts that are emptied are columns', () => {
    const wrong = [
      ...Object.entries(PERSON_LINKS).map(([link, fate]) => [link.split('.')[0], fate] as const),
      ...Object.entries(TEXTS_BELOW),
    ].flatMap(([name, texts]) => {
      const meta = tables.find(({ className }) => className === name);
      return typeof texts === 'string' ? [] : texts.filter((one) => !meta?.properties[one as never]);
    });

    expect(wrong).toEqual([]);
  });

  test('whatever hangs on a row about the person is named with its texts', () => {
    const about = Object.entries(PERSON_LINKS).flatMap(([link, fate]) =>
      typeof fate === 'string' ? [] : [link.split('.')[0]],
    );
    const known = new Set(about);
    const below = new Set<string>();
    const visit = (name: string | undefined): void => {
      const meta = tables.find(({ className }) => className === name);
      for (const { from, property } of meta ? linksTo(meta.tableName) : []) {
        if (property.nullable || below.has(from.className)) continue;
        below.add(from.className);
        visit(from.className);
      }
    };
    for (const name of about) visit(name);
    const silent = [...below].filter((name) => {
      const meta = tables.find(({ className }) => className === name);
      return !known.has(name) && !(name in TEXTS_BELOW) && meta && textsOf(meta).length > 0;
    });

    expect(silent).toEqual([]);
  });

  test('rows about the person keep no text but those that are figures', () => {
    const FIGURES: Readonly<Record<string, readonly string[]>> = {
      AccessRequest: ['codes'],
      AttendanceIncident: ['causes'],
      AttendancePay: ['document'],
      AttendanceResult: ['document'],
      Finding: ['inputs', 'evidence'],
      RosterEntry: ['breaks'],
    };
    const left = Object.entries(PERSON_LINKS).flatMap(([link, fate]) => {
      const [name = ''] = link.split('.');
      const meta = tables.find(({ className }) => className === name);
      if (typeof fate === 'string' || !meta || name === 'Candidate') return [];
      return textsOf(meta)
        .filter((one) => !fate.includes(one) && !FIGURES[name]?.includes(one))
        .map((one) => `${name}.${one}`);
    });

    expect(left).toEqual([]);
  });
});
