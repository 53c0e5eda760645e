import {
  getNamedType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { describe, expect, test } from 'vitest';

import {
  enumTypes,
  fieldsOf,
  inputFieldsOf,
  inputOf,
  inputTypes,
  isRowType,
  mutations,
  nounTypes,
  objectTypes,
  queries,
  rowTypes,
  types,
} from '../support/schema.ts';

/** Every field of objects and inputs with its owner, as `Order.lines`. */
const outputs = objectTypes.flatMap((type) =>
  fieldsOf(type).map((field) => ({ at: `${type.name}.${field.name}`, field })),
);
const inputs = inputTypes.flatMap((type) =>
  inputFieldsOf(type).map((field) => ({ at: `${type.name}.${field.name}`, field })),
);
/** Fields made for every column and called like it: numbers about it, conditions on it. Their shapes have tests of their own. */
const aboutColumns = /(Numbers|Extremes|DistinctCounts|GroupKey|Having)$/;
const own = outputs.filter(({ at }) => !aboutColumns.test(at.split('.')[0] as string));
const both = [...own, ...inputs.filter(({ at }) => !aboutColumns.test(at.split('.')[0] as string))];
const listInput = /(Filter|Operators|Sort|Having|GroupBy)$/;
const written = inputs.filter(({ at }) => !listInput.test(at.split('.')[0] as string));

function typeOf({ type }: { type: unknown }): string {
  return String(type);
}

const ownerOf = (at: string): string => (at.split('.')[0] as string).toLowerCase();

function wrong<T extends { at: string }>(all: readonly T[], isRight: (one: T) => boolean): string[] {
  return all.filter((one) => !isRight(one)).map(({ at }) => at);
}

describe('names', () => {
  test('types are business nouns without a suffix for what they are in the code', () => {
    expect(
      types
        .filter(({ name }) => /(Entity|Type|Model|Dto|Data|Info|Object)$/.test(name) && name !== 'PageInfo')
        .map(String),
    ).toEqual([]);
  });

  test('no answer has a field named after a secret', () => {
    const secret = own.filter(({ field }) => /(^p|P)assword|(^h|H)ash|(^s|S)ecret|(^t|T)oken/.test(field.name));
    const aboutTokens = /^(Query|Mutation|\w+Payload|Account)\.(apiToken\w*|password\w*)$/;

    expect(wrong(secret, ({ at }) => aboutTokens.test(at))).toEqual([]);
  });

  test('instants end in At and are DateTime, days in On and are Date, numbers of things in Count', () => {
    expect(
      wrong(both, ({ field }) => !/[a-z]At$/.test(field.name) || /^(DateTime(Operators)?)!?$/.test(typeOf(field))),
    ).toEqual([]);
    expect(
      wrong(both, ({ field }) => !/[a-z]On$/.test(field.name) || /^(Date(Operators)?)!?$/.test(typeOf(field))),
    ).toEqual([]);
    expect(
      wrong(both, ({ field }) => !field.name.endsWith('Count') || /^(Int(Operators)?)!?$/.test(typeOf(field))),
    ).toEqual([]);
  });

  test('yes or no begins with is, has or can', () => {
    const asked = both.filter(({ field }) => getNamedType(field.type) === GraphQLBoolean && field.name !== 'isNull');
    const named = asked.filter(({ at }) => !/^(Boolean)Operators\./.test(at));

    expect(wrong(named, ({ field }) => /^(is|has|can|must|viewerCan)[A-Z]/.test(field.name))).toEqual([]);
    expect(wrong(outputs, ({ field }) => !field.name.startsWith('viewerCan') || typeOf(field) === 'Boolean!')).toEqual(
      [],
    );
  });

  test('answers hold objects, not ids; only records of other tables name rows of any type', () => {
    // What they name may be of any type, or is there for nobody any more; a month as it was judged names what judged it then;
    // who is on trial acknowledges a measure that only others read as a row (promise D7).
    const records =
      /^(Attendance(Day|DayPunch|Segment|BonusLine|DeductionLine|CapLine|Difference)|ShopMonthReportLine|JournalEntry|AccessLogEntry|ApprovalRequest|Attachment|Notification|Deletion|TimelineMoment|RewardProposal)\.|^CustomerMerge\.loserId$|^MyTrialMeasure\.measureId$/;

    expect(wrong(own, ({ at, field }) => records.test(at) || !/Ids?$/.test(field.name))).toEqual([]);
  });

  test('types are in PascalCase, fields and arguments in camelCase', () => {
    const fields = [...outputs, ...inputs].filter(({ field }) => !/^(AND|OR|NOT)$/.test(field.name));
    const args = outputs.flatMap(({ at, field }) => field.args.map(({ name }) => ({ at: `${at}(${name}:)`, name })));

    expect(types.filter(({ name }) => !/^([A-Z][a-z0-9]*)+$/.test(name)).map(String)).toEqual([]);
    expect(wrong(fields, ({ field }) => /^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/.test(field.name))).toEqual([]);
    expect(wrong(args, ({ name }) => /^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/.test(name))).toEqual([]);
  });

  test('fields are nouns: nothing is got or fetched, and nothing repeats the name of its type', () => {
    expect(wrong(own, ({ field }) => !/^(get|fetch|find|all|load)[A-Z]/.test(field.name))).toEqual([]);
    const nouns = own.filter(({ at }) => !/^(Query|Mutation)\.|Payload\./.test(at));
    const repeating = nouns.filter(({ at, field }) => field.name.toLowerCase().startsWith(`${ownerOf(at)}id`));
    expect(repeating.map(({ at }) => at)).toEqual([]);
  });

  test('lists are ordered by `sort`: we have orders', () => {
    const args = outputs.flatMap(({ at, field }) => field.args.map(({ name }) => ({ at: `${at}(${name}:)`, name })));

    expect(wrong(args, ({ name }) => !/^(orderBy|where|limit|offset|skip|last|before)$/.test(name))).toEqual([]);
  });

  test('months are Month, money is exact', () => {
    expect(wrong(both, ({ field }) => !/(^m|M)onth$/.test(field.name) || /^Month!?$/.test(typeOf(field)))).toEqual([]);
    const money = own.filter(({ field }) => /(^a|A)mount$|(^p|P)rice$/.test(field.name));
    expect(money.length).toBeGreaterThan(5);
    expect(wrong(money, ({ field }) => /^(Money|Decimal)!?$/.test(typeOf(field)))).toEqual([]);
  });

  test('values of enums are in upper case', () => {
    const values = enumTypes.flatMap((type) =>
      type.getValues().map(({ name }) => ({ at: `${type.name}.${name}`, name })),
    );

    expect(wrong(values, ({ name }) => /^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([]);
  });
});

describe('shapes', () => {
  test('what the reader cannot answer is not in use: interfaces, unions, floats', () => {
    expect(types.filter((type) => isInterfaceType(type) || isUnionType(type)).map(String)).toEqual([]);
    expect(wrong(both, ({ field }) => getNamedType(field.type) !== GraphQLFloat)).toEqual([]);
  });

  test('rows have an id, a version and stamps', () => {
    for (const type of rowTypes) {
      const { id, version, createdAt, updatedAt } = type.getFields();
      expect([
        type.name,
        String(id?.type),
        String(version?.type),
        String(createdAt?.type),
        String(updatedAt?.type),
      ]).toEqual([type.name, 'ID!', 'Int!', 'DateTime!', 'DateTime!']);
    }
  });

  test('plain lists hold no gaps', () => {
    const lists = both.filter(({ field }) => typeOf(field).startsWith('['));

    expect(wrong(lists, ({ field }) => /^\[\w+!\]!?$/.test(typeOf(field)))).toEqual([]);
  });

  test('a query by id answers with a row or nothing', () => {
    const byId = queries.filter((field) => field.args.some(({ name }) => name === 'id'));

    expect(byId.length).toBeGreaterThan(5);
    for (const field of byId) {
      expect(field.args.map((arg) => `${arg.name}: ${typeOf(arg)}`)).toEqual(['id: ID!']);
      expect(typeOf(field)).toBe(`${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`);
    }
  });

  test('a row that a scope can hide is named by a relation that may be empty', () => {
    // A row that is visible together with the one that names it: its scope says so.
    const together =
      /^Session\.account$|^(Contact|CustomerCode|CustomerFieldValue|OwnershipPeriod|Visit|VisitCard|Order|Payment|CardAnalysis|CompanyContact|Consultation|ReferralAsk|VisitAmendment|VisitPlanItem|RouteStop)\.customer$|^(ArchiveDocument|ExitRecord|FocusEntry|GradeChange|GradeOverride|AbcResult|AgentEvaluation|MarketBreach|EventLead|Greeting|MaintenancePlan|SalesTask|VisitTask)\.customer$|^CustomerMerge\.winner$|^VisitAmendment\.visit$|^ContactFieldValue\.contact$|^Visit\.card$|^(OrderLine|Delivery|Payment|EventOrder)\.order$|^DeliveryLine\.(delivery|orderLine)$|^SavedQueryVersion\.savedQuery$|^AgentRating\.evaluation$|^Event(Staff|Lead|Order)\.event$|^UpdateSession(Rep|Item)\.session$|^SalesPlanCheck\.plan$|^ImportProblem\.run$/;
    const openToAll = new Set(['Region', 'ArchiveCategory']);
    const relations = nounTypes
      .flatMap((type) => fieldsOf(type).map((field) => ({ at: `${type.name}.${field.name}`, field })))
      .filter(
        ({ field }) => isNonNullType(field.type) && isObjectType(field.type.ofType) && isRowType(field.type.ofType),
      );

    expect(
      wrong(relations, ({ at, field }) => together.test(at) || openToAll.has(getNamedType(field.type).name)),
    ).toEqual([]);
  });
});

describe('mutations', () => {
  const nouns = new Set(nounTypes.map(({ name }) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`));
  const aboutOneself = /^(signIn|password|locale)/;
  // Signing out changes the session that asks, needs to be told nothing, and is the same when it is done twice.
  /** What they change cannot be read, or is told by other means. */
  const changesNothingSeen = [
    'localeSet',
    'calendarDayRemove',
    'savedViewRemove',
    'sessionEnd',
    'attachmentRemove',
    'notificationReadAll',
    'assistantAppraisalRemove',
    'careerStepRemove',
    'businessPeakRemove',
    'trialTemplateRemove',
  ];
  const withInput = mutations.filter(({ name }) => name !== 'signOut');

  test.each(withInput.map((field) => [field.name, field] as const))(
    '%s: noun and verb, one input, a payload',
    (name, field) => {
      const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const payload = getNamedType(field.type);

      expect(
        aboutOneself.test(name) ||
          [...nouns].some((noun) => name.startsWith(noun) && /^[A-Z]/.test(name.slice(noun.length))),
      ).toBe(true);
      expect(field.args.map((arg) => `${arg.name}: ${typeOf(arg)}`)).toEqual([`input: ${title}Input!`]);
      expect(typeOf(field)).toBe(`${title}Payload!`);
      if (!isObjectType(payload)) throw new Error(`${payload.name} is no object.`);
      const { userErrors, ...changed } = payload.getFields();
      expect(String(userErrors?.type)).toBe('[UserError!]!');
      expect(
        Object.values(changed)
          .filter(({ type }) => isNonNullType(type))
          .map((one) => one.name),
      ).toEqual([]);
    },
  );

  test('a person can mend what a user error says: a code and the way to the field', () => {
    const shape = Object.fromEntries(
      objectTypes
        .filter(({ name }) => name === 'UserError')
        .flatMap((type) => fieldsOf(type).map((field) => [field.name, typeOf(field)])),
    );

    expect(shape).toMatchObject({ code: 'UserErrorCode!', path: '[String!]' });
  });

  test('a payload holds what was changed', () => {
    const bare = withInput.filter((field) => {
      const payload = getNamedType(field.type);
      return isObjectType(payload) && fieldsOf(payload).length < 2;
    });

    expect(bare.map(({ name }) => name)).toEqual(changesNothingSeen);
  });

  test('every input takes an idempotency key', () => {
    const keys = withInput.map((field) => ({ at: field.name, field: inputOf(field).getFields()['idempotencyKey'] }));

    expect(wrong(keys, ({ field }) => String(field?.type) === 'String')).toEqual([]);
  });

  test('every input that changes a row names the version that was seen', () => {
    const changes = withInput
      .map((field) => ({ at: field.name, fields: inputOf(field).getFields() }))
      .filter(({ fields }) => 'id' in fields);

    expect(changes.length).toBeGreaterThan(10);
    expect(
      wrong(
        changes,
        ({ fields }) => String(fields['id']?.type) === 'ID!' && String(fields['version']?.type) === 'Int!',
      ),
    ).toEqual([]);
  });

  test('an edit may leave out every field', () => {
    const edits = mutations
      .filter(({ name }) => name.endsWith('Edit'))
      .flatMap((field) =>
        inputFieldsOf(inputOf(field)).map((one) => ({ at: `${field.name}.${one.name}`, field: one })),
      );

    expect(wrong(edits, ({ field }) => /^(id|version|reason)$/.test(field.name) || !isNonNullType(field.type))).toEqual(
      [],
    );
  });

  test('inputs name other rows by id', () => {
    const ids = written.filter(({ field }) => getNamedType(field.type).name === 'ID');

    expect(wrong(ids, ({ field }) => field.name === 'id' || /Ids?$/.test(field.name))).toEqual([]);
    expect(wrong(written, ({ field }) => field.name !== 'version' || getNamedType(field.type) === GraphQLInt)).toEqual(
      [],
    );
  });
});
