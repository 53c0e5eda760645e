/** What a migration may not do while people work with the release before it (promise R14). */
export interface MigrationText {
  readonly name: string;
  readonly text: string;
}

/** Tables of which a company has a handful of rows. */
const SMALL = new Set(['roles', 'settings']);
const ONLINE = /\bextends OnlineMigration\b/;
const WORK_ON_ROWS = /^(with|insert|update|delete|merge|select|truncate|lock|do)\b/;
const BREAKS_THE_RELEASE_BEFORE = /^drop table\b|\bdrop column\b|^alter table .* drop "(?!\w+_check)|\brename\b/;
const REWRITES_OR_READS_ALL = /\balter column\b.*\b(type|set not null)\b|\balter "?\w+"? (type|set not null)\b/;
const VOLATILE =
  /\bdefault [^,]*\b(gen_random_uuid|uuidv\d|random|clock_timestamp|nextval)\b|\badd (column )?"?\w+"? \w*serial\b/;

function statementsOf(text: string): string[] {
  const found = text.matchAll(/\b(?:addSql|alter)\(\s*([`'"])([\s\S]*?)\1,?\s*\)/g);
  return [...found].map(([, , sql = '']) => sql.replaceAll(/\s+/g, ' ').trim().toLowerCase());
}

const madeBy = (statements: readonly string[]): string[] =>
  statements.flatMap((sql) => /^create table (?:if not exists )?"?(\w+)"?/.exec(sql)?.[1] ?? []);

export function tablesMadeBy(migrations: readonly MigrationText[]): Set<string> {
  return new Set(migrations.flatMap(({ text }) => madeBy(statementsOf(text))));
}

function judgeChange(sql: string, isOnline: boolean): string | null {
  const added = sql.match(/\badd constraint "?\w+"? (check|foreign key)\b/g) ?? [];
  if (added.length > (sql.match(/\bnot valid\b/g) ?? []).length) {
    return 'looks at all rows: add it `not valid`, and validate it in an OnlineMigration';
  }
  if (/\badd constraint\b.*\b(unique|primary key|exclude)\b/.test(sql) && !/\busing index\b/.test(sql)) {
    return 'builds an index meanwhile: build it in an OnlineMigration, and add the constraint `using index`';
  }
  if (/\bvalidate constraint\b/.test(sql) && !isOnline)
    return 'holds its lock to the end: belongs in an OnlineMigration';
  if (REWRITES_OR_READS_ALL.test(sql) || VOLATILE.test(sql)) return 'goes through the whole table under its lock';
  const withoutDefaults = sql.replaceAll(/\bnot null default\b/g, '');
  const isUnfilled = added.length === 0 && /\bnot null\b/.test(withoutDefaults);
  return isUnfilled ? 'the release before does not fill it: give it a default' : null;
}

function judge(sql: string, { isOnline, old }: { isOnline: boolean; old: (table: string) => boolean }): string | null {
  const index = /^create (?:unique )?index .*?\bon "?(\w+)"?/.exec(sql)?.[1];
  if (index && old(index)) return 'stops all writers meanwhile: OnlineMigration.index builds it beside them';
  if (BREAKS_THE_RELEASE_BEFORE.test(sql)) return 'the release before still needs it';
  const table = /^alter table (?:only )?"?(\w+)"?/.exec(sql)?.[1];
  if (table && old(table)) return judgeChange(sql, isOnline);
  if (!WORK_ON_ROWS.test(sql)) return null;
  const touched = sql.match(/\w+/g)?.find((word) => old(word) && !SMALL.has(word));
  return touched ? `goes through ${touched} in one transaction: OnlineMigration.fill does it in small ones` : null;
}

/** Statements that a transaction goes through while it locks what people use. */
const MOST_UNDER_LOCK = 20;
const LOCKS =
  /^alter table (?:only )?"?(\w+)"?|\breferences "?(\w+)"?|^create (?:or replace )?trigger .*? on "?(\w+)"?/g;

function judgeLength(statements: readonly string[], old: (table: string) => boolean): string[] {
  const first = statements.findIndex((sql) =>
    [...sql.matchAll(LOCKS)].some((found) => found.slice(1).some((table) => table && old(table))),
  );
  const held = first < 0 ? 0 : statements.length - first;
  return held > MOST_UNDER_LOCK
    ? [`holds its first lock for ${held} statements: OnlineMigration lets go after each`]
    : [];
}

/** References of tables that have rows, which would all be looked at. */
function judgeReferences(text: string, old: (table: string) => boolean): string[] {
  const asked = [...text.matchAll(/\brefer\('(\w+)\.\w+', '\w+'(?:, '([^']*)')?\)/g)];
  return asked
    .filter(([, table = '', rule = '']) => old(table) && !rule.includes('not valid'))
    .map(([reference]) => `${reference}: looks at all rows: add it \`not valid\``);
}

/** What is dangerous about a migration; `known` are the tables that stood before it. */
export function dangersOf({ name, text }: MigrationText, known: ReadonlySet<string>): string[] {
  const statements = statementsOf(text.split('override down()')[0] ?? '');
  const made = new Set(madeBy(statements));
  const circumstances = { isOnline: ONLINE.test(text), old: (table: string) => known.has(table) && !made.has(table) };
  const { isOnline, old } = circumstances;
  const found = statements.flatMap((sql) => {
    const danger = judge(sql, circumstances);
    return danger ? [`${sql.slice(0, 120)}: ${danger}`] : [];
  });
  const ofAll = [...judgeReferences(text, old), ...(isOnline ? [] : judgeLength(statements, old))];
  return [...found, ...ofAll].map((danger) => `${name}: ${danger}`);
}
