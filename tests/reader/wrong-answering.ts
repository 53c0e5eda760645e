import type { Actor } from '@living-archive/api/testing';
import { type ASTVisitor, Kind, parse, print, visit } from 'graphql';

import type { Answering } from './judge.ts';
import { type Answered, ask, type Question } from './trial.ts';

/** A reader with one fault, and the kind of finding that the judge must come to. */
export interface Fault {
  readonly name: string;
  readonly answering: Answering;
  readonly finding: string;
}

type Json = unknown;

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The answer with every value changed that `change` changes, from the leaves up. */
function changed(value: Json, change: (value: Json, name: string) => Json, name = ''): Json {
  if (Array.isArray(value))
    return change(
      value.map((one: Json) => changed(one, change)),
      name,
    );
  if (!isObject(value)) return change(value, name);
  const entries = Object.entries(value).map(([key, one]): [string, Json] => [key, changed(one, change, key)]);
  return change(Object.fromEntries(entries), name);
}

function withChangedAnswer(change: (value: Json, name: string) => Json): Answering {
  return async (trial, asker, question): Promise<Answered> => {
    const answered = await ask(trial, asker, question);
    return answered.data ? { ...answered, data: changed(answered.data, change) as Record<string, Json> } : answered;
  };
}

/** A reader that understands a question wrongly: it answers another one, well. */
function withChangedQuestion(misread: (question: Question) => Question): Answering {
  return (trial, asker, question) => ask(trial, asker, misread({ ...question, document: undefined }));
}

function withChangedText(visitor: ASTVisitor): Answering {
  return withChangedQuestion((question) => ({ ...question, text: print(visit(parse(question.text), visitor)) }));
}

/** A reader that takes who asks for somebody with more rights. */
export function withMoreRights(...more: readonly string[]): Answering {
  return (trial, asker, question) => {
    const { actor } = asker;
    const permissions = new Set([...actor.permissions, ...more]) as Actor['permissions'];
    const can: Actor['can'] = (right) => more.includes(right) || actor.can(right);
    return ask(trial, { ...asker, actor: { ...actor, permissions, can } }, question);
  };
}

const OTHER_WAY: Readonly<Record<string, string>> = { ASC: 'DESC', DESC: 'ASC' };

/** Faults that a reader may come by, each at the place where it would show. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'a value is another one',
    answering: withChangedAnswer((value, name) => (name === 'version' ? Number(value) + 1 : value)),
    finding: 'data',
  },
  {
    name: 'the last row of a list is missing',
    answering: withChangedAnswer((value) => (Array.isArray(value) && value.length > 2 ? value.slice(0, -1) : value)),
    finding: 'data',
  },
  {
    name: 'two rows have changed places',
    answering: withChangedAnswer((value) =>
      Array.isArray(value) && value.length > 1 ? [value[1], value[0], ...value.slice(2)] : value,
    ),
    finding: 'data',
  },
  {
    name: 'a total is one too few',
    answering: withChangedAnswer((value, name) => (name === 'totalCount' && value !== 0 ? Number(value) - 1 : value)),
    finding: 'data',
  },
  {
    name: 'what is empty is left out',
    answering: withChangedAnswer((value) =>
      isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null)) : value,
    ),
    finding: 'data',
  },
  {
    name: 'an order goes the other way',
    answering: withChangedText({ EnumValue: (node) => ({ ...node, value: OTHER_WAY[node.value] ?? node.value }) }),
    finding: 'data',
  },
  {
    name: 'a filter is not obeyed',
    answering: withChangedText({
      Argument: ({ name, value }) =>
        name.value === 'filter' && value.kind === Kind.OBJECT && !print(value).includes('$') ? null : undefined,
    }),
    finding: 'data',
  },
  {
    name: 'the place to go on from is not obeyed',
    answering: withChangedQuestion(({ text, variables, ...question }) => ({
      ...question,
      text: text.replaceAll(/after: "[^"]*"/g, 'after: null'),
      variables: Object.fromEntries(
        Object.entries(variables ?? {}).filter(([, value]) => typeof value !== 'string' || !value.startsWith('WyJ')),
      ),
    })),
    finding: 'data',
  },
  {
    name: 'none is taken for some',
    answering: withChangedText({
      ObjectValue: ({ fields }) => {
        const [field, other] = fields;
        if (field?.name.value !== 'none' || other) return undefined;
        return { kind: Kind.OBJECT, fields: [{ ...field, name: { kind: Kind.NAME, value: 'some' } }] };
      },
    }),
    finding: 'data',
  },
  {
    name: 'a condition does not hold',
    answering: withChangedText({
      Directive: (node) =>
        node.name.value === 'skip' ? { ...node, name: { ...node.name, value: 'include' } } : undefined,
    }),
    finding: 'data',
  },
  {
    name: 'a rep sees the customers of all',
    answering: withMoreRights('customer:readAll'),
    finding: 'data',
  },
  {
    name: 'a right on a field is not asked for',
    answering: withMoreRights('employee:readPhone'),
    finding: 'not refused',
  },
  {
    name: 'reading clear personal values is not noted',
    answering: withChangedQuestion((question) => ({ ...question, requestId: undefined })),
    finding: 'access log',
  },
];
