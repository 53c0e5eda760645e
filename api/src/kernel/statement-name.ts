import { AsyncLocalStorage } from 'node:async_hooks';

const names = new AsyncLocalStorage<string>();

/** Statements that are sent while `work` runs and bring no name of their own begin with this one, in a comment. */
export function namingStatements<T>(name: string, work: () => T): T {
  return names.run(name, work);
}

/** What statements are called that belong to no operation: those of the start, of commands, of health. */
const UNNAMED = 'archive';

/** The text as it is sent: a comment with operation and field first, so that the database's own views name it too. */
export function namedStatement(text: string): string {
  return text.startsWith('/*') ? text : `/* ${names.getStore() ?? UNNAMED} */ ${text}`;
}

const LONGEST_NAME = 200;

/** The name out of the comment. */
export function nameOfStatement(text: string): string {
  const end = text.startsWith('/*') ? text.indexOf('*/') : -1;
  return end < 0 ? UNNAMED : text.slice(2, end).trim().slice(0, LONGEST_NAME);
}
