import { PERMISSIONS, TEXTS_OPEN_TO_TOKENS } from '@living-archive/api/testing';
import { getNamedType, isListType, isNonNullType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../support/api.ts';
import { aPerson } from '../support/cast.ts';
import { type Field, fieldsOf, isRowType, nounTypes, objectTypes, queries, schema } from '../support/schema.ts';

interface Text {
  readonly type: string;
  readonly field: string;
  readonly isOpen: boolean;
}

const made = /^PageInfo$|(Edge|GroupKey)$/;
const texts: readonly Text[] = objectTypes
  .filter(({ name }) => !made.test(name))
  .flatMap((type) =>
    fieldsOf(type)
      .filter((field) => ['String', 'Json'].includes(getNamedType(field.type).name))
      .map(({ name, extensions }) => ({ type: type.name, field: name, isOpen: extensions['isPersonal'] !== true })),
  )
  .toSorted((left, right) => (`${left.type}.${left.field}` < `${right.type}.${right.field}` ? -1 : 1));
const closed = texts.filter(({ isOpen }) => !isOpen);

let api: TestApi;
let program: Client;

beforeAll(async () => {
  api = await workerApi();
  const { client } = await aPerson(api, 'GENERAL_MANAGER');
  const { roles } = await api.admin.run('{ roles(first: 100) { nodes { id key version } } }').data();
  const role = roles.nodes.find(({ key }: { key: string }) => key === 'GENERAL_MANAGER');
  // Whatever a role may hold: what is closed then is closed to every token.
  const all = { id: role.id, version: role.version, permissions: Object.keys(PERMISSIONS) };
  await api.admin.act('roleEdit', all).data();
  const { apiTokenCreate } = await client.act('apiTokenCreate', { name: 'All', roleId: role.id }, 'clearText').data();
  program = api.withToken(apiTokenCreate.clearText);
});

test('promise D5: which texts a token may read stands in token-fields.txt; all others it can never read', async () => {
  const names = new Set(texts.map(({ type }) => type));
  const lines = [...names].map((name) => {
    const of = (isOpen: boolean): string =>
      texts
        .filter((text) => text.type === name && text.isOpen === isOpen)
        .map(({ field }) => field)
        .join(' ') || '-';
    return `${name}\n    open: ${of(true)}\n    never: ${of(false)}`;
  });

  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./rights/token-fields.txt');
});

test('the list of open texts names fields that exist', () => {
  const listed = Object.entries(TEXTS_OPEN_TO_TOKENS).flatMap(([type, fields]) =>
    fields.map((field) => `${type}.${field}`),
  );
  const known = new Set(texts.map(({ type, field }) => `${type}.${field}`));

  expect(listed.filter((one) => !known.has(one))).toEqual([]);
});

/** Root pages by the type of their rows. */
const pages = new Map(
  queries.flatMap((field): [string, Field][] => {
    const { name } = getNamedType(field.type);
    return name.endsWith('Connection') ? [[name.slice(0, -'Connection'.length), field]] : [];
  }),
);

function takes(type: string, name: string): boolean {
  const input = schema.getType(type);
  if (!input) return false;
  if ('getFields' in input) return name in input.getFields();
  return 'getValues' in input && input.getValues().some((value) => value.name === name);
}

const constant = (name: string): string => name.replaceAll(/[A-Z]/g, '_$&').toUpperCase();

/** Every way to ask for a text, as far as the schema has it. */
function waysTo({ type, field }: Text): string[] {
  const page = pages.get(type);
  if (!page) return [];
  const name = constant(field);
  return [
    `{ ${page.name} { nodes { ${field} } } }`,
    ...(takes(`${type}Filter`, field) ? [`{ ${page.name}(filter: { ${field}: { eq: "x" } }) { totalCount } }`] : []),
    ...(takes(`${type}SortField`, name)
      ? [`{ ${page.name}(sort: [{ by: ${name} }]) { totalCount nodes { id } } }`]
      : []),
    ...(takes(`${type}GroupKey`, field)
      ? [`{ ${page.name} { groups(by: [{ field: ${name} }]) { nodes { key { ${field} } } } } }`]
      : []),
  ];
}

describe('promise D5: a token with every permission of the product', () => {
  const asked = closed.flatMap((text) => waysTo(text).map((query) => ({ at: `${text.type}.${text.field}`, query })));

  test('reads, filters, sorts and groups by no closed text', async () => {
    expect(asked.length).toBeGreaterThan(100);
    const open: string[] = [];
    for (const { query } of asked) {
      const { errors } = await program.run(query).answer();
      if (errors?.[0]?.extensions.code !== 'FORBIDDEN') open.push(`${query} ${errors?.[0]?.message ?? 'answered'}`);
    }

    expect(open).toEqual([]);
  });

  test('reads no closed text of what is no row', async () => {
    await program.run('{ jobs { name } }').failed('FORBIDDEN');
    await program.run('{ cardFields { fields } }').failed('FORBIDDEN');
    await program.run('{ blankShares { field } }').failed('FORBIDDEN');
    await program.run('{ customers(first: 1) { nodes { usualProducts { name } } } }').failed('FORBIDDEN');
    await program.run('{ customers(first: 1) { nodes { timeline { moments { text } } } } }').failed('FORBIDDEN');
  });

  test('does not learn whose it is', async () => {
    await program.run('{ viewer { account { loginName } } }').failed('FORBIDDEN');
    await program.run('{ viewer { account { displayName } } }').failed('FORBIDDEN');
    await program.run('{ viewer { employee { name } } }').failed('FORBIDDEN');
    await program.run('{ viewer { roleKeys permissions } }').data();
  });

  test('reads the open ones', async () => {
    await program
      .run('{ customers { nodes { code } } products { nodes { name } } regions { nodes { code name } } }')
      .data();
  });
});

test('no relation leads from rows to closed texts by another name', () => {
  const plain = nounTypes.filter((type) => !isRowType(type));
  const holders = plain.filter((type) => fieldsOf(type).some(({ extensions }) => extensions['isPersonal'] === true));

  // Types that are no rows are checked field by field like rows; each is named here so that a new one is noticed.
  expect(holders.map(String).toSorted()).toEqual([
    'ApprovalChange',
    'ArchiveDirectorySection',
    'BlankShare',
    'CardFields',
    'CodeChangeSample',
    'Composition',
    'CompositionClass',
    'CustomerDuplicate',
    'ExpenseReport',
    'FindingEvidence',
    'FindingFact',
    'ImportColumn',
    'ImportPreviewRow',
    'ImportSheet',
    'Job',
    'MergePreview',
    'MergePreviewRow',
    'MySelfAssessment',
    'MyTrialMeasure',
    'PublicCalendarDay',
    'ReviewAmount',
    'ReviewClass',
    'ReviewMove',
    'ShopMonthReportLine',
    'TimelineMoment',
    'TimelinePage',
    'UsualProduct',
    'ViewerAccount',
    'ViewerEmployee',
  ]);
  expect(holders.every((type) => isObjectType(type) && !isListType(type) && !isNonNullType(type))).toBe(true);
});
