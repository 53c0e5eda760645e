import {
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';

type Kind = 'breaking' | 'careful' | 'deprecated' | 'type' | 'field' | 'argument' | 'value';

/** One difference between two schemas, as clients meet it. */
export interface SchemaChange {
  readonly kind: Kind;
  /** Where: `Customer`, `Customer.name`, `Query.customers(search:)`, `CustomerGrade.D`. */
  readonly at: string;
  /** What happened there, a sentence of graphql-js, or the reason of a deprecation. */
  readonly text: string;
}

type Described = { readonly type: string; readonly description: string };

const OF_TYPE = /(\w+) was (?:removed|added) (?:from|to) (?:enum|union) type (\w+)/;
const OF_INPUT = /field (\w+) on input type (\w+)/;
const OF_ARGUMENT = /\barg (\w+) on (\w+\.\w+)|(\w+\.\w+) arg (\w+)/;

/** graphql-js tells where a change is only in its sentence. */
function placeOf(sentence: string): string {
  const member = OF_TYPE.exec(sentence) ?? OF_INPUT.exec(sentence);
  if (member) return `${member[2]}.${member[1]}`;
  const argument = OF_ARGUMENT.exec(sentence);
  if (argument) return `${argument[2] ?? argument[3]}(${argument[1] ?? argument[4]}:)`;
  return /\w+\.\w+/.exec(sentence)?.[0] ?? /\w+/.exec(sentence)?.[0] ?? '';
}

const told = (kind: Kind, { description }: Described): SchemaChange => ({
  kind,
  at: placeOf(description),
  text: description,
});

/** What graphql-js calls dangerous, but only adds something that clients may leave alone. */
const ADDITIONS: Partial<Record<string, Kind>> = {
  [DangerousChangeType.VALUE_ADDED_TO_ENUM]: 'value',
  [DangerousChangeType.OPTIONAL_ARG_ADDED]: 'argument',
  [DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED]: 'field',
};

interface Member {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
}

function membersOf(type: GraphQLNamedType | null | undefined): readonly Member[] {
  if (isEnumType(type)) return type.getValues();
  return isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
}

/** Fields that objects gained, and what is deprecated since then. */
function changesWithin(before: GraphQLNamedType, after: GraphQLNamedType): SchemaChange[] {
  const known = new Map(membersOf(before).map((member) => [member.name, member]));
  return membersOf(after).flatMap(({ name, deprecationReason }): SchemaChange[] => {
    const at = `${after.name}.${name}`;
    const old = known.get(name);
    if (!old && isObjectType(after)) return [{ kind: 'field', at, text: `${at} was added.` }];
    if (deprecationReason == null || old?.deprecationReason != null) return [];
    return [{ kind: 'deprecated', at, text: deprecationReason }];
  });
}

function typesOf(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
}

/** Every difference, the breaking ones first. */
export function schemaChanges(before: GraphQLSchema, after: GraphQLSchema): SchemaChange[] {
  const breaking = findBreakingChanges(before, after).map((change) => told('breaking', change));
  const dangerous = findDangerousChanges(before, after).map((change) =>
    told(ADDITIONS[change.type] ?? 'careful', change),
  );
  const within = typesOf(after).flatMap((type): SchemaChange[] => {
    const old = before.getType(type.name);
    return old ? changesWithin(old, type) : [{ kind: 'type', at: type.name, text: `${type.name} was added.` }];
  });
  return [...breaking, ...dangerous, ...within];
}

/** Breaking changes that the notes for people do not name by their place. */
export function unannounced(changes: readonly SchemaChange[], notes: string): SchemaChange[] {
  return changes.filter(({ kind, at }) => kind === 'breaking' && !notes.includes(`\`${at}\``));
}

const SENTENCES: readonly (readonly [Kind, string])[] = [
  ['breaking', 'Breaking'],
  ['careful', 'To be looked at'],
];
const LISTS: readonly (readonly [Kind, string])[] = [
  ['type', 'Types'],
  ['field', 'Fields'],
  ['argument', 'Arguments'],
  ['value', 'Values'],
];

/** The changes of one day or release as Markdown; the breaking ones first. */
export function changesAsMarkdown(changes: readonly SchemaChange[]): string {
  const of = (kind: Kind): SchemaChange[] => changes.filter((change) => change.kind === kind);
  const sentences = SENTENCES.flatMap(([kind, title]) => {
    const lines = of(kind).map(({ text }) => `- ${text}`);
    return lines.length > 0 ? [`### ${title}\n\n${lines.join('\n')}`] : [];
  });
  const deprecated = of('deprecated').map(({ at, text }) => `- \`${at}\`: ${text}`);
  const added = LISTS.flatMap(([kind, title]) => {
    const places = of(kind).map(({ at }) => `\`${at}\``);
    return places.length > 0 ? [`- ${title}: ${places.join(', ')}`] : [];
  });
  return [
    ...sentences,
    ...(deprecated.length > 0 ? [`### Deprecated\n\n${deprecated.join('\n')}`] : []),
    ...(added.length > 0 ? [`### Added\n\n${added.join('\n')}`] : []),
  ].join('\n\n');
}
