import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { Customer } from './customer.entity.ts';

type Noun = 'customer' | 'visit' | 'order';

/** Deleted customers exist for nobody here; the recycle bin has a reading of its own (domain-rules 6.4). */
function reach({ can, me }: ScopeQuestion, customer: string, noun: Noun): string {
  const present = `${customer}.state <> 'DELETED'`;
  if (can(`${noun}:readAll`)) return present;
  if (can(`${noun}:readOwn`) || can(`${noun}:readAssigned`))
    return `${present} and ${customer}.owner_id = any(${me.repIds})`;
  return NOTHING;
}

/** "Own" means the owner of now: after a hand-over the former rep loses access at once (domain-rules 6.5). */
defineScope(Customer, (question) => reach(question, question.t, 'customer'));

/** Whether a customer that is visible shows all its rows of the noun: the rights on both reach equally far. */
function reachesAsFar({ can }: ScopeQuestion, noun: Noun): boolean {
  if (can(`${noun}:readAll`)) return true;
  return !can('customer:readAll') && (can(`${noun}:readOwn`) || can(`${noun}:readAssigned`));
}

function mayReadSome({ can }: ScopeQuestion, noun: Noun): boolean {
  return can(`${noun}:readAll`) || can(`${noun}:readOwn`) || can(`${noun}:readAssigned`);
}

/** For rows with a `customer_id`: visible with their customer, as far as the rights on the noun reach. */
export function withCustomer(question: ScopeQuestion, noun: Noun): string {
  if (question.under === Customer && reachesAsFar(question, noun)) return EVERYTHING;
  // Asked first, because every use of the actor's values binds a parameter: no condition is made that is not written.
  if (!mayReadSome(question, 'customer') || !mayReadSome(question, noun)) return NOTHING;
  const alias = `${question.t}_c`;
  const conditions = [question.of(Customer, alias)];
  if (noun !== 'customer') conditions.push(reach(question, alias, noun));
  return `exists (select 1 from customers ${alias} where ${alias}.id = ${question.t}.customer_id and ${conditions.join(' and ')})`;
}
