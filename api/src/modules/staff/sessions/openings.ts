import type { Permission } from '../../../kernel/context.ts';

/** Rows that the product opens to a person for a time, beside what the roles say (domain-rules 6.5). */
export interface Opening {
  /** `grants`: an object from ids of customers to ids of grants; `formerIds`: a list of ids of customers. */
  readonly name: 'grants' | 'formerIds';
  /** JSON of them, over the account `a` and the day `today`; $2 is the instant of the request. */
  readonly sql: string;
  /** What is open with them, for who holds `held` already. */
  readonly opens: (held: ReadonlySet<string>) => readonly Permission[];
}

const openings: Opening[] = [];

/** Later modules say what they open; it is read with the session, so what has ended is closed for the next request. */
export function defineOpening(opening: Opening): void {
  openings.push(opening);
}

export function definedOpenings(): readonly Opening[] {
  return openings;
}
