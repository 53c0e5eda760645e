import type { Actor } from '../../../kernel/context.ts';
import { isInReach } from '../../customers/index.ts';
import { isToBeRecovered, type CardStatus } from './visit-card.rules.ts';

interface OwnedFacts {
  readonly owner: { readonly id: string } | null;
}

/** A card is carried by the owning rep, so a public customer has none (domain-rules 5.1). */
export function mayIssueCard(actor: Actor, customer: OwnedFacts): boolean {
  return actor.can('visitCard:issue') && customer.owner !== null && isInReach(actor, customer);
}

/** The owning rep, or the assistant for the rep; a call by anybody else takes no slot (domain-rules 5.1). */
export function mayRecordVisit(actor: Actor, { owner }: OwnedFacts): boolean {
  return actor.can('visit:record') && owner !== null && actor.repIds.includes(owner.id);
}

interface CardFacts {
  readonly status: CardStatus;
  readonly usedSlots: number;
}

/** Sales manager or supervisor take cards in at the meeting (domain-rules 5.1). A card is seen only by whom it concerns. */
export function mayRecoverCard(actor: Actor, card: CardFacts): boolean {
  return actor.can('visitCard:recover') && isToBeRecovered(card);
}

export function mayAnalyseCard(actor: Actor, { status }: Pick<CardFacts, 'status'>): boolean {
  return actor.can('visitCard:analyse') && status === 'RECOVERED';
}

export function mayAttachCard(actor: Actor, { status }: Pick<CardFacts, 'status'>): boolean {
  return actor.can('visitCard:attach') && status === 'ANALYSED';
}

export function mayVoidCard(actor: Actor, { status, usedSlots }: CardFacts): boolean {
  return actor.can('visitCard:void') && status === 'ACTIVE' && usedSlots === 0;
}
