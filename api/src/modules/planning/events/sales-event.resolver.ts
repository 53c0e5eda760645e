import { Arg, Ctx, Field, Int, ObjectType, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow, Right } from '../../../kernel/graphql.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, Computed, HasList, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { ApprovalRequest } from '../../approvals/index.ts';
import { Customer } from '../../customers/index.ts';
import { Expense } from '../expenses/expense.entity.ts';
import { maySumSold } from '../plans/sales-plan.access.ts';
import { EventLead } from './event-lead.entity.ts';
import { EventOrder } from './event-order.entity.ts';
import { addLead, linkOrder } from './event-result.actions.ts';
import { EventStaff } from './event-staff.entity.ts';
import { isReportLate, mayCountLeads } from './sales-event.access.ts';
import { cancelEvent, holdEvent, planEvent, reportEvent } from './sales-event.actions.ts';
import { SalesEvent } from './sales-event.entity.ts';
import { loadEffect } from './sales-event.loaders.ts';
import {
  SalesEventLeadAddInput,
  SalesEventOrderLinkInput,
  SalesEventCancelInput,
  SalesEventCreateInput,
  SalesEventHoldInput,
  SalesEventReportInput,
} from './sales-event.types.ts';

@ObjectType({ description: 'What came of an event and what it cost, over all customers (domain-rules 8.10).' })
export class EventEffect {
  @Field(() => Int, {
    nullable: true,
    description: 'Customers who were met; empty for who reads nothing of the archive (domain-rules 6.5).',
  })
  leadCount!: number | null;

  @Field(() => Int, { description: 'Orders that came of it, without samples and cancelled ones.' })
  orderCount!: number;

  @Field(() => DecimalScalar, { description: 'Net amount of those in the company currency.' })
  orderAmount!: string;

  @Field(() => DecimalScalar, { description: 'Approved expenses for it.' })
  cost!: string;
}

@Resolver(() => Customer)
export class CustomerEventsResolver {
  @HasPage(() => EventLead, {
    via: 'customer',
    sort: ['-id'],
    description:
      'The events at which it was met, the last first: the source of a prospect from a fair (domain-rules 8.10).',
  })
  eventLeads(): never {
    return answeredByReader();
  }
}

@Resolver(() => SalesEvent)
export class SalesEventResolver {
  @Allow('salesEvent:read')
  @ReadOne(() => SalesEvent, { description: 'One event by id.' })
  salesEvent(): never {
    return answeredByReader();
  }

  @Allow('salesEvent:read')
  @ReadPage(() => SalesEvent, { description: 'The events, the latest first.', sort: ['-startsOn'] })
  salesEvents(): never {
    return answeredByReader();
  }

  @HasList(() => EventStaff, { via: 'event', sort: ['id'], description: 'Who works there.' })
  staff(): never {
    return answeredByReader();
  }

  @HasPage(() => EventLead, { via: 'event', sort: ['-id'], description: 'Customers who were met, the last first.' })
  leads(): never {
    return answeredByReader();
  }

  @HasPage(() => EventOrder, { via: 'event', sort: ['-id'], description: 'Orders that came of it, the last first.' })
  orders(): never {
    return answeredByReader();
  }

  @HasPage(() => Expense, { via: 'event', sort: ['-spentOn'], description: 'What was spent on it, the last first.' })
  expenses(): never {
    return answeredByReader();
  }

  @Right('order:readAmounts')
  @Computed(() => EventEffect, {
    needs: ['id'],
    nullable: true,
    description: 'What came of it; empty for who does not see all orders and customers (domain-rules 6.5, 8.10).',
  })
  async effect(@Root() { id }: Pick<SalesEvent, 'id'>, @Ctx() ctx: Context): Promise<EventEffect | null> {
    if (!maySumSold(ctx.actor)) return null;
    const effect = await loadEffect(ctx, id);
    return mayCountLeads(ctx.actor) ? effect : { ...effect, leadCount: null };
  }

  @Computed(() => Boolean, {
    needs: ['state', 'reportDueOn'],
    description: 'Whether the effect report is overdue (domain-rules 8.10).',
  })
  isReportOverdue(@Root() event: Pick<SalesEvent, 'state' | 'reportDueOn'>, @Ctx() ctx: Context): boolean {
    return isReportLate(event, ctx);
  }

  @Allow('salesEvent:manage')
  @Action(
    { salesEvent: () => SalesEvent, approvalRequest: () => ApprovalRequest },
    { description: 'Plans an event with staff, materials and budget; the general manager agrees to it.' },
  )
  async salesEventCreate(@Ctx() ctx: Context, @Arg('input', () => SalesEventCreateInput) input: SalesEventCreateInput) {
    return planEvent(ctx, input);
  }

  @Allow('salesEvent:manage')
  @Action({ salesEvent: () => SalesEvent }, { description: 'Says that an event was held.' })
  async salesEventHold(@Ctx() ctx: Context, @Arg('input', () => SalesEventHoldInput) input: SalesEventHoldInput) {
    return { salesEvent: await holdEvent(ctx, input) };
  }

  @Allow('salesEvent:manage')
  @Action({ salesEvent: () => SalesEvent }, { description: 'Hands in the effect report (domain-rules 8.10).' })
  async salesEventReport(@Ctx() ctx: Context, @Arg('input', () => SalesEventReportInput) input: SalesEventReportInput) {
    return { salesEvent: await reportEvent(ctx, input) };
  }

  @Allow('salesEvent:manage')
  @Action({ salesEvent: () => SalesEvent }, { description: 'Calls an event off that was not held.' })
  async salesEventCancel(@Ctx() ctx: Context, @Arg('input', () => SalesEventCancelInput) input: SalesEventCancelInput) {
    return { salesEvent: await cancelEvent(ctx, input) };
  }

  @Allow('salesEvent:manage')
  @Action({ eventLead: () => EventLead }, { description: 'Adds a customer who was met (domain-rules 8.10).' })
  async salesEventLeadAdd(
    @Ctx() ctx: Context,
    @Arg('input', () => SalesEventLeadAddInput) input: SalesEventLeadAddInput,
  ) {
    return { eventLead: await addLead(ctx, input) };
  }

  @Allow('salesEvent:manage')
  @Action(
    { eventOrder: () => EventOrder },
    { description: 'Links an order that came of an event (domain-rules 8.10).' },
  )
  async salesEventOrderLink(
    @Ctx() ctx: Context,
    @Arg('input', () => SalesEventOrderLinkInput) input: SalesEventOrderLinkInput,
  ) {
    return { eventOrder: await linkOrder(ctx, input) };
  }
}
