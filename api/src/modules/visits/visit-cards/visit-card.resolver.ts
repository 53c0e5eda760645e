import { Arg, Ctx, Int, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { mayIssueCard, mayRecordVisit } from './visit-card.access.ts';
import { issueVisitCard } from './visit-card.actions.ts';
import { VisitCard } from './visit-card.entity.ts';
import { countFreeSlots, findNextSlot } from './visit-card.queries.ts';
import { VisitCardIssueInput } from './visit-card.types.ts';

@Resolver(() => VisitCard)
export class VisitCardResolver {
  @Allow('visit:readAll', 'visit:readOwn', 'visit:readAssigned')
  @ReadOne(() => VisitCard, { description: 'One visit card by id.' })
  visitCard(): never {
    return answeredByReader();
  }

  @Allow('visit:readAll', 'visit:readOwn', 'visit:readAssigned')
  @ReadPage(() => VisitCard, { description: 'The visit cards, newest first.', sort: ['-issuedAt'] })
  visitCards(): never {
    return answeredByReader();
  }

  @Allow('visitCard:issue')
  @Action({ visitCard: () => VisitCard }, { description: 'Issues a card to the owning rep (domain-rules 5.1).' })
  async visitCardIssue(@Ctx() ctx: Context, @Arg('input', () => VisitCardIssueInput) input: VisitCardIssueInput) {
    return { visitCard: await issueVisitCard(ctx, input) };
  }

  @Computed(() => Int, { needs: ['slotCount', 'usedSlots'], description: 'How many visits it still takes.' })
  freeSlotCount(@Root() card: Pick<VisitCard, 'slotCount' | 'usedSlots'>): number {
    return countFreeSlots(card);
  }

  @Computed(() => Int, {
    needs: ['slotCount', 'usedSlots'],
    nullable: true,
    description: 'The slot that the next visit takes; empty on a full card.',
  })
  nextSlotNo(@Root() card: Pick<VisitCard, 'slotCount' | 'usedSlots'>): number | null {
    return findNextSlot(card);
  }
}

@Resolver(() => Customer)
export class CustomerCardsResolver {
  @HasPage(() => VisitCard, {
    via: 'customer',
    sort: ['-issuedAt'],
    description: 'Its visit cards, newest first; the active one by filter.',
  })
  visitCards(): never {
    return answeredByReader();
  }

  @Computed(() => Boolean, { needs: ['owner'], description: 'Whether one may issue a card, when none is active.' })
  viewerCanIssueCard(@Root() customer: Pick<Customer, 'owner'>, @Ctx() { actor }: Context): boolean {
    return mayIssueCard(actor, customer);
  }

  @Computed(() => Boolean, { needs: ['owner'], description: 'Whether one may record a visit.' })
  viewerCanRecordVisit(@Root() customer: Pick<Customer, 'owner'>, @Ctx() { actor }: Context): boolean {
    return mayRecordVisit(actor, customer);
  }
}

@Resolver(() => Employee)
export class EmployeeCardsResolver {
  @HasPage(() => VisitCard, {
    via: 'rep',
    sort: ['-issuedAt'],
    description: 'The cards that the rep carries or carried, newest first.',
  })
  visitCards(): never {
    return answeredByReader();
  }
}
