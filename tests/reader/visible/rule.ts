import type { Actor } from '@living-archive/api/testing';

import type { Row } from '../rows.ts';

export interface Asked {
  readonly actor: Actor;
  readonly holds: (right: string) => boolean;
  readonly seen: (entity: string) => ReadonlyMap<string, Row> | null;
  readonly all: (entity: string) => readonly Row[];
}
export type Exists = ((row: Row) => boolean) | null;
export type Rule = (asked: Asked) => Exists;

export const everybody: Rule = () => () => true;
export const nobody: Rule = () => null;

export function holdersOf(right: string): Rule {
  return ({ holds }) => (holds(right) ? () => true : null);
}

/** All of them for holders of the right; everybody else has his own. */
export function ownUnless(right: string, isOwn: (row: Row, actor: Actor, asked: Asked) => boolean): Rule {
  return (asked) => (row) => asked.holds(right) || isOwn(row, asked.actor, asked);
}

/** The reps whose customers the rights on a noun reach: all, some, or none at all. */
export function reached({ actor, holds }: Asked, noun: string): 'all' | ReadonlySet<unknown> | null {
  if (holds(`${noun}:readAll`)) return 'all';
  return holds(`${noun}:readOwn`) || holds(`${noun}:readAssigned`) ? new Set(actor.repIds) : null;
}

/** The customers that grants open: the archive with its visits, and orders to who reads some of his own. */
export function granted({ actor, holds }: Asked, noun: string): ReadonlySet<unknown> | null {
  if (!holds('customer:readGranted')) return null;
  if (noun === 'order' && !holds('order:readOwn') && !holds('order:readAssigned')) return null;
  return new Set(actor.grants?.keys());
}

/** A customer in reach of the rights on the noun. Who is deleted is there for nobody. */
export function customersOf(asked: Asked, noun: string): Exists {
  const reps = reached(asked, noun);
  const opened = granted(asked, noun);
  if (!reps && !opened) return null;
  return (customer) =>
    customer['state'] !== 'DELETED' &&
    (reps === 'all' || Boolean(reps?.has(customer['owner'])) || Boolean(opened?.has(customer.id)));
}

export function either(one: Rule, other: Rule): Rule {
  return (asked) => {
    const [first, second] = [one(asked), other(asked)];
    return first && second ? (row) => first(row) || second(row) : (first ?? second);
  };
}

/** Rows that are a customer's: the customer must be visible, and in reach of the rights on the noun as well. */
export function withCustomer(noun: string): Rule {
  return (asked) => {
    const customers = asked.seen('Customer');
    const inReach = customersOf(asked, noun);
    if (!customers || !inReach) return null;
    return (row) => {
      const customer = customers.get(String(row['customer']));
      return customer !== undefined && inReach(customer);
    };
  };
}

/** Rows that tell what became of a customer: not for who reads no more than name, terms and orders (rules 6.5). */
export const withArchive: Rule = (asked) =>
  asked.holds('customer:readProfile') || asked.holds('customer:readTrade') ? withCustomer('customer')(asked) : null;

export function under(parent: string, property: string): Rule {
  return ({ seen }) => {
    const parents = seen(parent);
    return parents && ((row) => parents.has(String(row[property])));
  };
}

export function both(one: Rule, other: Rule): Rule {
  return (asked) => {
    const [first, second] = [one(asked), other(asked)];
    return first && second && ((row) => first(row) && second(row));
  };
}

/** The lists and publications of the reps one acts for; of everybody for who sees every customer. */
export function ofReps(right: string): Rule {
  return ({ actor, holds }) => {
    if (!holds(right)) return null;
    return holds('customer:readAll') ? () => true : ({ rep }) => actor.repIds.includes(String(rep));
  };
}
