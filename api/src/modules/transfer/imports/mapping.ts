import { readFile } from 'node:fs/promises';

import { z } from 'zod';

import { compileDateFormat } from '../sheets/date-text.rules.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { encodings } from './encoding.ts';
import { ImportFault } from './import.fault.ts';

const source = z.union(
  [
    z.string().min(1),
    z.strictObject({
      /** The file's column. */
      from: z.string().min(1).optional(),
      /** Several columns joined: `{firstName} {lastName}`. */
      template: z.string().min(1).optional(),
      /** The same text for every row. */
      constant: z.string().optional(),
      /** The file's words and ours; a word that is not listed is refused unless `otherwise` says else. */
      values: z.record(z.string(), z.string().nullable()).optional(),
      otherwise: z.enum(['refuse', 'keep', 'empty']).optional(),
      /** `dd/mm/yyyy hh:mm` */
      format: z.string().optional(),
      nullTexts: z.array(z.string()).optional(),
    }),
  ],
  { error: 'must be the name of a file column, or an object with one of "from", "template" or "constant"' },
);

const mappingFile = z.strictObject({
  $schema: z.string().optional(),
  /** What a reader of the mapping should know. */
  note: z.string().optional(),
  sheet: z.string(),
  delimiter: z.string().length(1, 'must be one character').default(','),
  encoding: z.enum(encodings).default('auto'),
  /** Texts that mean "nothing here". */
  nullTexts: z.array(z.string()).default([]),
  /** The one file column with unquoted delimiters inside: surplus cells are joined back into it. */
  overflowInto: z.string().optional(),
  columns: z.record(z.string(), source),
});

export type Mapping = z.infer<typeof mappingFile>;
export type SourceOptions = Exclude<z.infer<typeof source>, string>;

export async function readMappingFile(path: string, sheet: Sheet): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ImportFault(`The mapping file ${path} cannot be read.`);
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new ImportFault(`The mapping file ${path} is not JSON.`);
  }
  return parseMapping(content, sheet);
}

/** Checks a mapping against its form and against the sheet; everything that is wrong is named at once. */
export function parseMapping(content: unknown, sheet: Sheet): Mapping {
  const parsed = mappingFile.safeParse(content);
  const problems = parsed.success
    ? problemsWithSheet(parsed.data, sheet)
    : parsed.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`);
  if (!parsed.success || problems.length > 0)
    throw new ImportFault(`The mapping cannot be used: ${problems.join('; ')}.`);
  return parsed.data;
}

function problemsWithSheet(mapping: Mapping, sheet: Sheet): string[] {
  if (mapping.sheet !== sheet.name) return [`it is for the sheet "${mapping.sheet}", not for "${sheet.name}"`];
  const unknown = Object.keys(mapping.columns).filter((name) => !(name in sheet.columns));
  const missing = Object.keys(sheet.columns).filter(
    (name) => sheet.columns[name]?.required && !(name in mapping.columns),
  );
  return [
    ...unknown.map((name) => `columns.${name}: the sheet "${sheet.name}" has no such column`),
    ...missing.map((name) => `columns.${name}: is required and has no source`),
    ...(sheet.key.some((name) => name in mapping.columns)
      ? []
      : [`columns: nothing names the row; needed is ${sheet.key.join(' or ')}`]),
    ...Object.entries(mapping.columns).flatMap(([name, options]) => problemsOfSource(name, options)),
  ];
}

function problemsOfSource(name: string, options: string | SourceOptions): string[] {
  if (typeof options === 'string') return [];
  const given = [options.from, options.template, options.constant].filter((kind) => kind !== undefined).length;
  const problems = given === 1 ? [] : [`columns.${name}: needs exactly one of "from", "template" and "constant"`];
  if (options.format !== undefined && !isDateFormat(options.format))
    problems.push(`columns.${name}.format: is not a date format`);
  if (options.otherwise !== undefined && !options.values)
    problems.push(`columns.${name}.otherwise: has no "values" to go with`);
  return problems;
}

function isDateFormat(format: string): boolean {
  try {
    compileDateFormat(format);
    return true;
  } catch {
    return false;
  }
}

/** Which of our columns the file's headings name: by our names or their aliases, in any case. */
export function guessColumns(header: readonly string[], sheet: Sheet): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const [name, column] of Object.entries(sheet.columns)) {
    const names = [name, ...(column.aliases ?? [])].map(plain);
    const heading = header.find((candidate) => names.includes(plain(candidate)));
    if (heading !== undefined) columns[name] = heading;
  }
  return columns;
}

/** For a file that comes without a mapping. */
export function guessMapping(header: readonly string[], sheet: Sheet): Mapping {
  const columns = guessColumns(header, sheet);
  const mapping = mappingFile.parse({ sheet: sheet.name, columns });
  const problems = problemsWithSheet(mapping, sheet);
  if (problems.length === 0) return mapping;
  throw new ImportFault(
    `The headings do not fit the sheet "${sheet.name}" (${problems.join('; ')}): a mapping file is needed.`,
  );
}

function plain(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]/gu, '');
}
