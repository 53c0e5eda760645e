import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Computed } from '../../../reader/index.ts';
import { analyseCard, attachCard, recoverCard, voidCard } from './card-way.actions.ts';
import {
  VisitCardAnalyseInput,
  VisitCardAttachInput,
  VisitCardRecoverInput,
  VisitCardVoidInput,
} from './card-way.types.ts';
import { mayAnalyseCard, mayAttachCard, mayRecoverCard, mayVoidCard } from './visit-card.access.ts';
import { VisitCard } from './visit-card.entity.ts';
import { isLate } from './visit-card.queries.ts';

type Used = Pick<VisitCard, 'status' | 'usedSlots'>;

@Resolver(() => VisitCard)
export class CardWayResolver {
  @Allow('visitCard:recover')
  @Action(
    { visitCard: () => VisitCard },
    { description: 'Marks a full card as handed in at the meeting, and computes what it tells (domain-rules 5.1).' },
  )
  async visitCardRecover(@Ctx() ctx: Context, @Arg('input', () => VisitCardRecoverInput) input: VisitCardRecoverInput) {
    return { visitCard: await recoverCard(ctx, input) };
  }

  @Allow('visitCard:analyse')
  @Action(
    { visitCard: () => VisitCard },
    { description: 'Adds what the manager concludes to the figures of a recovered card (domain-rules 5.1).' },
  )
  async visitCardAnalyse(@Ctx() ctx: Context, @Arg('input', () => VisitCardAnalyseInput) input: VisitCardAnalyseInput) {
    return { visitCard: await analyseCard(ctx, input) };
  }

  @Allow('visitCard:attach')
  @Action(
    { visitCard: () => VisitCard },
    { description: 'Attaches an analysed card to the department form; read-only from then on (domain-rules 5.1).' },
  )
  async visitCardAttach(@Ctx() ctx: Context, @Arg('input', () => VisitCardAttachInput) input: VisitCardAttachInput) {
    return { visitCard: await attachCard(ctx, input) };
  }

  @Allow('visitCard:void')
  @Action(
    { visitCard: () => VisitCard },
    { description: 'Voids a card that was issued by mistake and has no entries (domain-rules 5.1).' },
  )
  async visitCardVoid(@Ctx() ctx: Context, @Arg('input', () => VisitCardVoidInput) input: VisitCardVoidInput) {
    return { visitCard: await voidCard(ctx, input) };
  }

  @Computed(() => Boolean, {
    needs: ['status', 'usedSlots', 'recoveryDueOn'],
    description: 'Not handed in by the meeting at which it was due (FND-12).',
  })
  isRecoveryOverdue(@Root() card: Used & Pick<VisitCard, 'recoveryDueOn'>, @Ctx() { now, zone }: Context): boolean {
    return isLate(card, businessDate(now, zone));
  }

  @Computed(() => Boolean, { needs: ['status', 'usedSlots'], description: 'Whether one may mark it as handed in.' })
  viewerCanRecover(@Root() card: Used, @Ctx() { actor }: Context): boolean {
    return mayRecoverCard(actor, card);
  }

  @Computed(() => Boolean, { needs: ['status'], description: 'Whether one may write the conclusion.' })
  viewerCanAnalyse(@Root() card: Used, @Ctx() { actor }: Context): boolean {
    return mayAnalyseCard(actor, card);
  }

  @Computed(() => Boolean, { needs: ['status'], description: 'Whether one may attach it to the form.' })
  viewerCanAttach(@Root() card: Used, @Ctx() { actor }: Context): boolean {
    return mayAttachCard(actor, card);
  }

  @Computed(() => Boolean, { needs: ['status', 'usedSlots'], description: 'Whether one may void it.' })
  viewerCanVoid(@Root() card: Used, @Ctx() { actor }: Context): boolean {
    return mayVoidCard(actor, card);
  }
}
