import type { EntityMetadata } from '@mikro-orm/core';
import { Arg, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

import type { ClassType } from '../kernel/graphql.ts';
import { DateScalar, DecimalScalar } from '../kernel/scalars.ts';
import { addField, connectionOf, PageInfo, SortDirection } from './list-types.ts';
import { type Measurable, measurablesOf } from './measurables.ts';
import { DateOperators, DateTimeOperators, DecimalOperators } from './operators.ts';

function enumOf(name: string, description: string, values: Readonly<Record<string, string>>): object {
  const Enum = Object.fromEntries(Object.keys(values).map((value) => [value, value]));
  const told = Object.entries(values).map(([value, text]) => [value, { description: text }]);
  registerEnumType(Enum, { name, description, valuesConfig: Object.fromEntries(told) });
  return Enum;
}

const Measure = enumOf('Measure', 'A number about the rows of a group, or what is first or last in it.', {
  COUNT: 'How many rows; the only one that is not `of` a field.',
  SUM: 'The exact sum of a number.',
  AVG: 'The average of a number, rounded to six places, half up.',
  MIN: 'The smallest number, or the earliest day or instant.',
  MAX: 'The greatest number, or the latest day or instant.',
  COUNT_DISTINCT: 'How many different values; empty ones do not count.',
});
const DateBucket = enumOf('DateBucket', 'A span of days in the company zone, named by its first day.', {
  DAY: 'One calendar day.',
  WEEK: 'From Monday to Sunday.',
  MONTH: 'A calendar month.',
  QUARTER: 'Three months from January, April, July or October on.',
  YEAR: 'A calendar year.',
});

function objectType(name: string, description: string): ClassType {
  const Made = class {};
  ObjectType(name, { description })(Made);
  return Made;
}

function inputType(name: string, description: string): ClassType {
  const Made = class {};
  InputType(name, { description })(Made);
  return Made;
}

/** An entity whose types are made: its name, its columns and relations, and the enum of them. */
interface Grouped {
  readonly name: string;
  readonly all: readonly Measurable[];
  readonly field: object;
}

interface EachField {
  readonly typeOf: (one: Measurable) => unknown;
  readonly told: (name: string) => string;
  readonly nullable?: boolean;
}

/** An object with a field for each of the columns; null where there are none, since a type must have fields. */
function objectOfEach(
  [name, description]: readonly [name: string, description: string],
  of: readonly Measurable[],
  { typeOf, told, nullable = true }: EachField,
): ClassType | null {
  if (of.length === 0) return null;
  const Made = objectType(name, description);
  for (const one of of) addField(Made, one.name, { type: () => typeOf(one), description: told(one.name), nullable });
  return Made;
}

function aggregateType({ name, all }: Grouped): ClassType {
  const Aggregate = objectType(`${name}Aggregate`, `Numbers about ${name} rows.`);
  const numbers = all.filter(({ kind }) => kind === 'number');
  const ordered = all.filter(({ kind }) => kind !== 'plain');
  const Numbers = objectOfEach([`${name}Numbers`, `A number for each numeric field of ${name} rows.`], numbers, {
    typeOf: () => DecimalScalar,
    told: (field) => `Of ${field}; empty where no row has a value.`,
  });
  const Extremes = objectOfEach([`${name}Extremes`, `A value of each ordered field of ${name} rows.`], ordered, {
    typeOf: ({ type }) => type,
    told: (field) => `Of ${field}; empty where no row has a value.`,
  });
  const Counts = objectOfEach([`${name}DistinctCounts`, `How many different values ${name} rows have.`], all, {
    typeOf: () => Int,
    told: (field) => `In ${field}, empty ones not counted.`,
    nullable: false,
  });
  addField(Aggregate, 'count', { type: () => Int, description: 'How many rows.' });
  const add = (field: string, type: ClassType | null, description: string): void => {
    if (type) addField(Aggregate, field, { type: () => type, description });
  };
  add('sum', Numbers, 'Sums of numbers, exact to the last digit.');
  add('avg', Numbers, 'Averages, rounded to six places, half up.');
  add('min', Extremes, 'Smallest numbers, earliest days and instants.');
  add('max', Extremes, 'Greatest numbers, latest days and instants.');
  add('countDistinct', Counts, 'Numbers of different values.');
  return Aggregate;
}

/** What a page of groups shows of each: what its rows have in common, and the numbers about them. */
function connectionType({ name, all }: Grouped, Aggregate: ClassType): ClassType {
  const Key = objectOfEach([`${name}GroupKey`, `What the ${name} rows of a group have in common.`], all, {
    typeOf: ({ kind, type }) => (kind === 'date' ? DateScalar : type),
    told: (field) => `The ${field} of all of them; empty when they have none, or are not grouped by it.`,
  });
  const Group = objectType(`${name}Group`, `${name} rows that have something in common.`);
  if (Key) addField(Group, 'key', { type: () => Key, description: 'What they have in common.' });
  addField(Group, 'aggregate', { type: () => Aggregate, description: 'Numbers about them.' });
  const Connection = objectType(`${name}GroupConnection`, `A page of groups of ${name} rows.`);
  addField(Connection, 'nodes', { type: () => [Group], description: 'The groups of the page.' });
  addField(Connection, 'pageInfo', { type: () => PageInfo, description: 'Where the page stands.' });
  addField(Connection, 'totalCount', {
    type: () => Int,
    description: 'How many groups there are; counted only when asked.',
  });
  return Connection;
}

function byType({ name, field }: Grouped): ClassType {
  const By = inputType(`${name}GroupBy`, `One thing that the ${name} rows of a group have in common.`);
  addField(By, 'field', { type: () => field, description: 'By which field.' });
  addField(By, 'every', {
    type: () => DateBucket,
    description: 'For days and instants: by which span, one day when not given.',
    nullable: true,
  });
  return By;
}

function addMeasure(Input: ClassType, { field }: Grouped, { measure, of }: { measure: string; of: string }): void {
  addField(Input, 'measure', { type: () => Measure, description: measure, nullable: true });
  addField(Input, 'of', { type: () => field, description: of, nullable: true });
}

function havingType(grouped: Grouped): ClassType {
  const Having = inputType(`${grouped.name}Having`, `A limit on groups of ${grouped.name} rows.`);
  addMeasure(Having, grouped, { measure: 'What is limited, COUNT when not given.', of: 'The field that is measured.' });
  const add = (name: string, type: ClassType, description: string): void =>
    addField(Having, name, { type: () => type, description, nullable: true });
  add('number', DecimalOperators, 'The limit of a number.');
  add('date', DateOperators, 'The limit of an earliest or latest day.');
  add('instant', DateTimeOperators, 'The limit of an earliest or latest instant.');
  return Having;
}

function sortType(grouped: Grouped): ClassType {
  const Sort = inputType(`${grouped.name}GroupSort`, `One step of the order of groups of ${grouped.name} rows.`);
  addMeasure(Sort, grouped, {
    measure: 'By which measure; by the key `of` itself when not given.',
    of: 'The field that is measured, or the key; related rows stand in the order of their ids.',
  });
  addField(Sort, 'direction', {
    type: () => SortDirection,
    description: 'Which way round.',
    defaultValue: SortDirection.ASC,
  });
  return Sort;
}

/** Gives the connection of an entity its `aggregate` and `groups`. */
export function defineGroupTypes(meta: EntityMetadata): void {
  const { name } = meta.class as ClassType;
  const all = measurablesOf(meta);
  const values = Object.fromEntries(all.map((one) => [one.value, `By or of ${one.name}.`]));
  const field = enumOf(`${name}GroupField`, `By what ${name} rows are grouped, and what is measured of them.`, values);
  const grouped: Grouped = { name, all, field };
  const Aggregate = aggregateType(grouped);
  const Groups = connectionType(grouped, Aggregate);
  const [By, Having, Sort] = [byType(grouped), havingType(grouped), sortType(grouped)];
  const Connection = connectionOf(meta.class as ClassType);
  addField(Connection, 'aggregate', {
    type: () => Aggregate,
    description: 'Numbers about all visible rows that the filter leaves, whatever the page.',
  });
  addField(Connection, 'groups', {
    type: () => Groups,
    description: 'All visible rows that the filter leaves in groups, whatever the page.',
  });
  const args: readonly (readonly [name: string, type: () => unknown, description: string])[] = [
    ['by', () => [By], 'By what, at most 4 fields.'],
    ['having', () => [Having], 'Which groups; all limits must hold, at most 5.'],
    ['sort', () => [Sort], 'In which order; ties, and all when not given, fall to the keys.'],
    ['first', () => Int, 'How many groups, 20 when not given.'],
    ['after', () => String, 'The cursor of the group after which the page begins.'],
  ];
  for (const [index, [arg, type, description]] of args.entries()) {
    Arg(arg, type as never, { nullable: arg !== 'by', description })(Connection.prototype as object, 'groups', index);
  }
}
