import { Arg, Ctx, Query, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { addDays, businessDate, type LocalDate } from '../../../kernel/period.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { Visit } from '../visits/visit.entity.ts';
import { VisitPlanItem } from './visit-plan-item.entity.ts';
import { canChangePlan } from './visit-plan.access.ts';
import { cancelPlan, confirmPlan, editPlan, markPlanDone, planVisits } from './visit-plan.actions.ts';
import { VisitPlanStateEnum } from './visit-plan.enums.ts';
import { loadPlanState, loadVisitOfPlan } from './visit-plan.loaders.ts';
import { measureAdherence } from './visit-plan.queries.ts';
import type { VisitPlanState } from './visit-plan.rules.ts';
import {
  PlanAdherence,
  VisitPlanAddInput,
  VisitPlanCancelInput,
  VisitPlanConfirmInput,
  VisitPlanDoneInput,
  VisitPlanEditInput,
} from './visit-plan.types.ts';

type StateFacts = Pick<VisitPlanItem, 'id' | 'plannedOn' | 'cancelledOn'>;

@Resolver(() => VisitPlanItem)
export class VisitPlanResolver {
  @Allow('visit:readAll', 'visit:readOwn', 'visit:readAssigned')
  @ReadOne(() => VisitPlanItem, { description: 'One planned visit by id.' })
  visitPlanItem(): never {
    return answeredByReader();
  }

  @Allow('visit:readAll', 'visit:readOwn', 'visit:readAssigned')
  @ReadPage(() => VisitPlanItem, { description: 'The planned visits, the latest day first.', sort: ['-plannedOn'] })
  visitPlanItems(): never {
    return answeredByReader();
  }

  @Allow('visit:readAll', 'visit:readOwn', 'visit:readAssigned')
  @Query(() => [PlanAdherence], {
    description: 'Planned visits done on the planned date by planned visits, for each rep (domain-rules 5.4).',
  })
  async planAdherence(
    @Ctx() ctx: Context,
    @Arg('from', () => DateScalar, { description: 'First day of the period.' }) from: LocalDate,
    @Arg('until', () => DateScalar, { description: 'Last day of the period.' }) until: LocalDate,
  ) {
    return measureAdherence(ctx, { from, to: addDays(until, 1) });
  }

  @Allow('visitPlan:edit')
  @Action({ visitPlanItems: () => [VisitPlanItem] }, { description: 'Plans visits of one day (domain-rules 5.4).' })
  async visitPlanAdd(@Ctx() ctx: Context, @Arg('input', () => VisitPlanAddInput) input: VisitPlanAddInput) {
    return { visitPlanItems: await planVisits(ctx, input) };
  }

  @Allow('visitPlan:edit')
  @Action({ visitPlanItem: () => VisitPlanItem }, { description: 'Changes a planned visit whose day is not over.' })
  async visitPlanEdit(@Ctx() ctx: Context, @Arg('input', () => VisitPlanEditInput) input: VisitPlanEditInput) {
    return { visitPlanItem: await editPlan(ctx, input) };
  }

  @Allow('visitPlan:edit')
  @Action(
    { visitPlanItem: () => VisitPlanItem },
    { description: 'Gives a planned visit up; from its day on it still counts as planned (domain-rules 5.4).' },
  )
  async visitPlanCancel(@Ctx() ctx: Context, @Arg('input', () => VisitPlanCancelInput) input: VisitPlanCancelInput) {
    return { visitPlanItem: await cancelPlan(ctx, input) };
  }

  @Allow('visitPlan:edit')
  @Action(
    { visitPlanItem: () => VisitPlanItem },
    { description: 'Marks a planned visit as done; its memo follows within the memo window (domain-rules 5.2).' },
  )
  async visitPlanDone(@Ctx() ctx: Context, @Arg('input', () => VisitPlanDoneInput) input: VisitPlanDoneInput) {
    return { visitPlanItem: await markPlanDone(ctx, input) };
  }

  @Allow('visitPlan:edit')
  @Action(
    { visitPlanItems: () => [VisitPlanItem] },
    { description: 'Confirms the own plan of a day, which prepares its visits (domain-rules 5.3).' },
  )
  async visitPlanConfirm(@Ctx() ctx: Context, @Arg('input', () => VisitPlanConfirmInput) input: VisitPlanConfirmInput) {
    return { visitPlanItems: await confirmPlan(ctx, input) };
  }

  @Computed(() => VisitPlanStateEnum, {
    needs: ['id', 'plannedOn', 'cancelledOn'],
    description: 'Planned, visited, missed or cancelled.',
  })
  state(@Root() item: StateFacts, @Ctx() ctx: Context): Promise<VisitPlanState> {
    return loadPlanState(ctx, item);
  }

  @Computed(() => Visit, {
    needs: ['id'],
    nullable: true,
    description: 'The visit of the rep to the customer on the planned date.',
  })
  async visit(@Root() { id }: Pick<VisitPlanItem, 'id'>, @Ctx() ctx: Context): Promise<{ id: string } | null> {
    const visitId = await loadVisitOfPlan(ctx, id);
    return visitId === null ? null : { id: visitId };
  }

  @Computed(() => Boolean, {
    needs: ['rep', 'plannedOn', 'cancelledOn'],
    description: 'Whether it is an own plan whose day is not over.',
  })
  viewerCanChange(
    @Root() item: Pick<VisitPlanItem, 'rep' | 'plannedOn' | 'cancelledOn'>,
    @Ctx() { actor, now, zone }: Context,
  ): boolean {
    return canChangePlan(actor, item, businessDate(now, zone));
  }
}

@Resolver(() => Customer)
export class CustomerVisitPlanResolver {
  @HasPage(() => VisitPlanItem, {
    via: 'customer',
    sort: ['-plannedOn'],
    description: 'The planned visits, the latest day first (domain-rules 5.4).',
  })
  visitPlanItems(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeVisitPlanResolver {
  @HasPage(() => VisitPlanItem, {
    via: 'rep',
    sort: ['-plannedOn'],
    description: 'The planned visits of the rep, the latest day first.',
  })
  visitPlanItems(): never {
    return answeredByReader();
  }
}
