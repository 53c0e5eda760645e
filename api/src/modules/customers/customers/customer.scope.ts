import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { readsArchive } from './customer.access.ts';
import { Customer } from './customer.entity.ts';

type Noun = 'customer' | 'visit' | 'order';

function readsOwn({ can }: ScopeQuestion, noun: Noun): boolean {
  return can(`${noun}:readOwn`) || can(`${noun}:readAssigned`);
}

/** A grant opens the archive with its visits; orders only to those who read some of their own (domain-rules 6.5). */
function readsGranted(question: ScopeQuestion, noun: Noun): boolean {
  return question.can('customer:readGranted') && (noun !== 'order' || readsOwn(question, noun));
}

/** Deleted customers exist for nobody here; the recycle bin has a reading of its own (domain-rules 6.4). */
export function isPresent(customer: string): string {
  return `${customer}.state <> 'DELETED'`;
}

function reach(question: ScopeQuestion, customer: string, noun: Noun): string {
  const { can, me } = question;
  if (can(`${noun}:readAll`)) return isPresent(customer);
  const ways: string[] = [];
  if (readsOwn(question, noun)) ways.push(`${customer}.owner_id = any(${me.repIds})`);
  if (readsGranted(question, noun)) ways.push(`${customer}.id = any(${me.grantedIds})`);
  if (ways.length === 0) return NOTHING;
  return `${isPresent(customer)} and ${ways.length > 1 ? `(${ways.join(' or ')})` : ways[0]}`;
}

/** "Own" means the owner of now: after a hand-over the former rep loses access at once (domain-rules 6.5). */
defineScope(Customer, (question) => reach(question, question.t, 'customer'));

function mayReadSome(question: ScopeQuestion, noun: Noun): boolean {
  return question.can(`${noun}:readAll`) || readsOwn(question, noun) || readsGranted(question, noun);
}

/** Whether a customer that is visible shows all its rows of the noun: the rights on both reach equally far. */
function reachesAsFar(question: ScopeQuestion, noun: Noun): boolean {
  if (question.can(`${noun}:readAll`)) return true;
  if (question.can('customer:readAll') || !mayReadSome(question, noun)) return false;
  return (
    (readsOwn(question, noun) || !readsOwn(question, 'customer')) &&
    (readsGranted(question, noun) || !readsGranted(question, 'customer'))
  );
}

/**
 * For rows that tell what became of a customer, such as its classes: who needs no more than name, terms and orders to move
 * goods and money is granted none of the archive by rules 6.5, so it takes a right to read on in it.
 */
export function withArchive(question: ScopeQuestion): string {
  return readsArchive(question) ? withCustomer(question, 'customer') : NOTHING;
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
