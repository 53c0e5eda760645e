import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow, Right } from '../../../kernel/graphql.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { ApprovalRequest } from '../../approvals/index.ts';
import { settingNow } from '../../staff/index.ts';
import { SalesPlanCheck } from './sales-plan-check.entity.ts';
import { maySumSold } from './sales-plan.access.ts';
import { adjustPlan, checkPlan, createPlan } from './sales-plan.actions.ts';
import { SalesPlan } from './sales-plan.entity.ts';
import { loadSold } from './sales-plan.loaders.ts';
import { SalesPlanAdjustInput, SalesPlanCheckInput, SalesPlanCreateInput } from './sales-plan.types.ts';

type PlanFacts = Pick<SalesPlan, 'id' | 'startsOn' | 'endsOn' | 'rep' | 'region'>;

@Resolver(() => SalesPlan)
export class SalesPlanResolver {
  @Allow('salesPlan:readAll', 'salesPlan:readOwn')
  @ReadOne(() => SalesPlan, { description: 'One sales plan by id.' })
  salesPlan(): never {
    return answeredByReader();
  }

  @Allow('salesPlan:readAll', 'salesPlan:readOwn')
  @ReadPage(() => SalesPlan, { description: 'The sales plans, the latest period first.', sort: ['-startsOn'] })
  salesPlans(): never {
    return answeredByReader();
  }

  @HasPage(() => SalesPlan, {
    via: 'whole',
    sort: ['startsOn'],
    description: 'What the plan is broken down into; `aggregate` sums it.',
  })
  parts(): never {
    return answeredByReader();
  }

  @HasPage(() => SalesPlanCheck, { via: 'plan', sort: ['-checkedOn'], description: 'The checks, the last first.' })
  checks(): never {
    return answeredByReader();
  }

  @Right('order:readAmounts')
  @Computed(() => DecimalScalar, {
    needs: ['id', 'startsOn', 'endsOn', 'rep', 'region'],
    nullable: true,
    description:
      'Net amount of the counted orders of the period so far (domain-rules 1.8); empty for who does not see all orders.',
  })
  async soldAmount(@Root() plan: PlanFacts, @Ctx() ctx: Context): Promise<string | null> {
    if (!maySumSold(ctx.actor)) return null;
    const { id, startsOn, endsOn, rep, region } = plan;
    return loadSold(ctx, { id, startsOn, endsOn, repId: rep?.id ?? null, regionId: region?.id ?? null });
  }

  @Computed(() => String, {
    needs: ['id'],
    description: 'ISO 4217 code of the company: of plan, sold amount and checks.',
  })
  currency(@Root() _plan: Pick<SalesPlan, 'id'>, @Ctx() ctx: Context): Promise<string> {
    return settingNow(ctx, 'company.currency');
  }

  @Allow('salesPlan:manage')
  @Action({ salesPlan: () => SalesPlan }, { description: 'Makes a plan, or a part of one (domain-rules 8.5).' })
  async salesPlanCreate(@Ctx() ctx: Context, @Arg('input', () => SalesPlanCreateInput) input: SalesPlanCreateInput) {
    return { salesPlan: await createPlan(ctx, input) };
  }

  @Allow('salesPlan:manage')
  @Action(
    { approvalRequest: () => ApprovalRequest },
    { description: 'Asks for another amount; it counts when the general manager agrees (domain-rules 8.5).' },
  )
  async salesPlanAdjust(@Ctx() ctx: Context, @Arg('input', () => SalesPlanAdjustInput) input: SalesPlanAdjustInput) {
    return { approvalRequest: await adjustPlan(ctx, input) };
  }

  @Allow('salesPlan:manage')
  @Action(
    { salesPlanCheck: () => SalesPlanCheck },
    { description: 'Notes how far a plan has come, with the amount of today (domain-rules 8.5).' },
  )
  async salesPlanCheck(@Ctx() ctx: Context, @Arg('input', () => SalesPlanCheckInput) input: SalesPlanCheckInput) {
    return { salesPlanCheck: await checkPlan(ctx, input) };
  }
}
