import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';

import { badInput } from '../../kernel/faults.ts';
import type { Question } from '../../reader/answer.ts';
import { withoutGuesses } from '../../reader/query-check.ts';
import { EXPORT_LISTS, type ExportColumn, type ExportList } from './export-lists.ts';

const words = z.record(z.string().max(60), z.string().max(100)).refine((given) => Object.keys(given).length <= 60);

/** Headings and words are those of the asker's language; which values stand below them is decided here. */
const request = z.strictObject({
  list: z.string().max(40),
  format: z.enum(['csv', 'xlsx']),
  filter: z.record(z.string(), z.unknown()).nullish(),
  search: z.string().max(200).nullish(),
  sort: z.array(z.unknown()).max(5).nullish(),
  columns: z
    .array(z.strictObject({ id: z.string().max(60), heading: z.string().min(1).max(100), words: words.optional() }))
    .min(1)
    .max(60),
});

export type ExportRequest = z.infer<typeof request>;

export interface ChosenColumn extends ExportColumn {
  readonly id: string;
  readonly heading: string;
  readonly words: Readonly<Record<string, string>>;
}

export interface AskedExport {
  readonly request: ExportRequest;
  readonly list: ExportList;
  readonly columns: readonly ChosenColumn[];
}

export function askedExport(body: unknown): AskedExport {
  const parsed = request.safeParse(body);
  if (!parsed.success) return badInput('The body is a JSON object with `list`, `format` and `columns`.');
  const { list: name, columns } = parsed.data;
  const list = Object.hasOwn(EXPORT_LISTS, name) ? EXPORT_LISTS[name] : undefined;
  if (!list) return badInput('There is no such list to take out.');
  const chosen = columns.map(({ id, heading, words: given = {} }): ChosenColumn => {
    const column = Object.hasOwn(list.columns, id) ? list.columns[id] : undefined;
    return column ? { ...column, id, heading, words: given } : badInput('The list has no such column.');
  });
  if (new Set(chosen.map(({ id }) => id)).size < chosen.length) return badInput('A column is there twice.');
  return { request: parsed.data, list, columns: chosen };
}

function selectionOf(paths: readonly (readonly string[])[]): string {
  const heads = new Map<string, (readonly string[])[]>();
  for (const [head = '', ...rest] of paths) heads.set(head, [...(heads.get(head) ?? []), rest]);
  return [...heads]
    .map(([head, rests]) => {
      const inner = rests.filter((rest) => rest.length > 0);
      return inner.length > 0 ? `${head} { ${selectionOf(inner)} }` : head;
    })
    .join(' ');
}

/** The list as the interface asks for it, so that filter, order, rights and rows are decided in the same place. */
function documentOf({ list, columns, request: { search } }: AskedExport, nodes: boolean): string {
  const searches = list.hasSearch && search;
  const variables = [`$filter: ${list.filter}`, `$sort: [${list.sort}!]`, ...(searches ? ['$search: String'] : [])];
  const args = ['filter: $filter', 'sort: $sort', ...(searches ? ['search: $search'] : [])];
  const selection = nodes ? `nodes { ${selectionOf(columns.map(({ path }) => path))} }` : 'totalCount';
  return `query Export(${variables.join(', ')}) { ${list.root}(${args.join(', ')}) { ${selection} } }`;
}

function questionOf(schema: GraphQLSchema, asked: AskedExport, nodes: boolean): Question {
  const document: DocumentNode = parse(documentOf(asked, nodes));
  const [error] = validate(schema, document, undefined, { maxErrors: 1 });
  if (error) return badInput(withoutGuesses(error.message));
  const { filter = null, sort = null, search = null } = asked.request;
  const searches = asked.list.hasSearch && search;
  return { document, operationName: 'Export', variables: { filter, sort, ...(searches && { search }) } };
}

export const rowsQuestion = (schema: GraphQLSchema, asked: AskedExport): Question => questionOf(schema, asked, true);
export const countQuestion = (schema: GraphQLSchema, asked: AskedExport): Question => questionOf(schema, asked, false);
