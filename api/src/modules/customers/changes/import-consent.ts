import type { Ctx } from '../../../kernel/context.ts';
import { refused, type RowResult } from '../../transfer/index.ts';
import { splitByBlank } from './field-change.rules.ts';

/** Columns that are called otherwise than the properties they fill. */
const COLUMNS: Readonly<Record<string, string>> = {
  phoneFull: 'phone',
  mobileFull: 'mobile',
  homePhoneFull: 'homePhone',
};

type Values = Readonly<Record<string, unknown>>;

/**
 * A file fills blanks; what is filled changes after consent alone, whoever sends it (rules 6.2, 6.3). The command line of
 * the house, which takes over another system before people work here, has no person who could be asked.
 */
export function whyNotImport({ actor }: Pick<Ctx, 'actor'>, row: Values, values: Values): RowResult | null {
  if (actor.kind === 'system') return null;
  const given = Object.entries(values).filter(
    // That somebody with an agent is no direct customer follows by itself (rules 7.1).
    ([name, value]) => value !== undefined && !(name === 'isDirect' && values['suppliedBy']),
  );
  const [first] = splitByBlank(row, Object.fromEntries(given)).changes;
  return first ? refused('CHANGE_NEEDS_CONSENT', COLUMNS[first.field] ?? first.field) : null;
}
