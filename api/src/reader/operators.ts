import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';

import type { ClassType } from '../kernel/graphql.ts';
import { RELATIVE_PERIODS } from '../kernel/relative-period.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../kernel/scalars.ts';
import { addField } from './list-types.ts';

/** `LAST_7_DAYS` -> "The last 7 days, today among them.", `THIS_WEEK` -> "This week, from its first day to its last." */
function spokenPeriod(name: string): string {
  const words = name.toLowerCase().replaceAll('_', ' ');
  if (/\d/.test(name)) return `The ${words}, today among them.`;
  const spoken = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return name.endsWith('DAY') ? `${spoken}, from midnight to midnight.` : `${spoken}, from its first day to its last.`;
}

/** Spans of time relative to the company's today. */
export const RelativePeriod = Object.fromEntries(RELATIVE_PERIODS.map((name) => [name, name]));
registerEnumType(RelativePeriod, {
  name: 'RelativePeriod',
  description: 'A span of days relative to today in the company zone; weeks start on Monday.',
  valuesConfig: Object.fromEntries(RELATIVE_PERIODS.map((name) => [name, { description: spokenPeriod(name) }])),
});

const ONE_VALUE = 'The value must be this one.';
const COMPARED = {
  gt: 'Greater (later) than this.',
  gte: 'This or greater (later).',
  lt: 'Smaller (earlier) than this.',
  lte: 'This or smaller (earlier).',
};

function operators(name: string, type: unknown, more: Record<string, string> = {}): ClassType {
  const Operators = class {};
  InputType(name, { description: `Conditions on one value; all that are given must hold.` })(Operators);
  const add = (field: string, description: string, of: unknown = type): void =>
    addField(Operators, field, { type: () => of, description, nullable: true });
  add('eq', ONE_VALUE);
  add('ne', 'The value must be another one, or empty.');
  add('in', 'The value must be one of these.', [type]);
  add('notIn', 'The value must be none of these, or empty.', [type]);
  for (const [field, description] of Object.entries(more)) add(field, description);
  addField(Operators, 'isNull', { type: () => Boolean, description: 'Empty or not empty.', nullable: true });
  return Operators;
}

const TEXT = {
  contains: 'Contains this text, capital or not.',
  startsWith: 'Begins with this text, capital or not.',
};

const StringOperators = operators('StringOperators', String, TEXT);
const IdOperators = operators('IdOperators', ID);
const IntOperators = operators('IntOperators', Int, COMPARED);
export const DecimalOperators = operators('DecimalOperators', DecimalScalar, COMPARED);
export const DateOperators = operators('DateOperators', DateScalar, COMPARED);
export const DateTimeOperators = operators('DateTimeOperators', DateTimeScalar, COMPARED);
for (const dates of [DateOperators, DateTimeOperators]) {
  addField(dates, 'within', {
    type: () => RelativePeriod,
    description: 'Inside this span relative to today.',
    nullable: true,
  });
}

@InputType({ description: 'Conditions on a yes-or-no value.' })
class BooleanOperators {
  @Field(() => Boolean, { nullable: true, description: ONE_VALUE })
  eq?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'The value must be the other one, or empty.' })
  ne?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Empty or not empty.' })
  isNull?: boolean;
}

const forScalar = new Map<unknown, ClassType>([
  [String, StringOperators],
  [ID, IdOperators],
  [Int, IntOperators],
  [DecimalScalar, DecimalOperators],
  [DateScalar, DateOperators],
  [DateTimeScalar, DateTimeOperators],
  [Boolean, BooleanOperators],
]);

const forEnum = new Map<object, ClassType>();

/** The operators for a column's GraphQL type; null for types that cannot be filtered by. */
export function operatorsFor(type: unknown, enumName: string | undefined): ClassType | null {
  const known = forScalar.get(type);
  if (known) return known;
  if (!enumName || typeof type !== 'object' || type === null) return null;
  let made = forEnum.get(type);
  if (!made) {
    made = operators(`${enumName}Operators`, type);
    forEnum.set(type, made);
  }
  return made;
}
