import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';

import { schema } from '../support/schema.ts';
import { partsOf, saysNothing, whyNotDeprecate } from './descriptions.ts';

const parts = partsOf(schema);

describe('the schema is its own manual', () => {
  test('every type, field, argument, input field and value is described, made ones too', () => {
    expect(parts.length).toBeGreaterThan(2_000);
    expect(parts.filter(saysNothing).map(({ at, description }) => `${at}: ${description}`)).toEqual([]);
  });

  test('descriptions are sentences: a capital or a name in front, a full stop behind', () => {
    const broken = parts.filter(({ description }) => !/^[A-Z0-9`].*[.:)]$/s.test(description));

    expect(broken.map(({ at, description }) => `${at}: ${description}`)).toEqual([]);
  });

  test('what is deprecated names its replacement and the day on which it goes', () => {
    const old = parts.filter(({ deprecationReason }) => deprecationReason !== null);
    const wrong = old.flatMap((part) => whyNotDeprecate(part, parts)?.replace(/^/, `${part.at}: `) ?? []);

    expect(wrong).toEqual([]);
  });
});

describe('on a schema made up for it', () => {
  const made = partsOf(
    buildSchema(`
      "Questions that can be asked."
      type Query {
        "The customer."
        customer(id: ID): String
        "What the customer is called by colleagues."
        nickname: String
        nick: String @deprecated(reason: "Use \`nickname\`; goes on 2027-03-31.")
        alias: String @deprecated(reason: "Use \`nicknames\`; goes on 2027-03-31.")
        byname: String @deprecated(reason: "Use \`nickname\`.")
        pet: String @deprecated(reason: "Use \`Query.nickname\` from 2027-13-31 on.")
        old: Grade @deprecated
      }
      "How good a customer is."
      enum Grade { A }
      input Seek { "By name" name: String }
    `),
  );
  const at = (name: string): (typeof made)[number] => {
    const found = made.find((one) => one.at === name);
    if (!found) throw new Error(`There is no ${name}.`);
    return found;
  };

  test.each(['Query.customer', 'Query.customer(id:)', 'Query.nick', 'Grade.A', 'Seek', 'Seek.name'])(
    '%s says nothing',
    (name) => {
      expect(saysNothing(at(name))).toBe(true);
    },
  );

  test.each(['Query', 'Query.nickname', 'Grade'])('%s says something', (name) => {
    expect(saysNothing(at(name))).toBe(false);
  });

  test.each([
    ['Query.nick', null],
    ['Query.alias', 'there is no `nicknames`'],
    ['Query.byname', expect.stringContaining('the day')],
    ['Query.pet', '2027-13-31 is no day'],
    ['Query.old', expect.stringContaining('Use')],
  ])('the end of %s is announced well, or it is said what is missing', (name, wrong) => {
    expect(whyNotDeprecate(at(name), made)).toEqual(wrong);
  });
});
