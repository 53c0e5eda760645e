import { Arg, Ctx, Int, Query, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { badInput } from '../../../kernel/faults.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { JobRun } from '../../jobs/index.ts';
import { createMaintenancePlan, editMaintenancePlan, submitMaintenancePlans } from './maintenance-plan.actions.ts';
import { MaintenancePlan } from './maintenance-plan.entity.ts';
import { mayEditPlan } from './maintenance.access.ts';
import { draftYear } from './maintenance.jobs.ts';
import { maintenanceContactGaps, maintenanceCoverage } from './maintenance.queries.ts';
import {
  ContactGaps,
  MaintenanceCoverage,
  MaintenancePlanCreateInput,
  MaintenancePlanEditInput,
  MaintenancePlanDraftAllInput,
  MaintenancePlanSubmitInput,
} from './maintenance.types.ts';

const YEAR = { description: 'The year of the plans, from 2000 to 2999.' };

function yearOfPlans(year: number): number {
  return year >= 2000 && year <= 2999 ? year : badInput('Plans are made for years from 2000 to 2999.');
}

@Resolver(() => MaintenancePlan)
export class MaintenancePlanResolver {
  @Allow('maintenance:read')
  @ReadOne(() => MaintenancePlan, { description: 'One maintenance plan by id.' })
  maintenancePlan(): never {
    return answeredByReader();
  }

  @Allow('maintenance:read')
  @ReadPage(() => MaintenancePlan, {
    description: 'The maintenance plans, by year and due date.',
    sort: ['year', 'dueOn'],
  })
  maintenancePlans(): never {
    return answeredByReader();
  }

  @Allow('maintenance:read')
  @Query(() => MaintenanceCoverage, { description: 'Approved plans of those that are due (domain-rules 8.3).' })
  maintenanceCoverage(@Ctx() ctx: Context, @Arg('year', () => Int, YEAR) year: number): Promise<MaintenanceCoverage> {
    return maintenanceCoverage(ctx, yearOfPlans(year));
  }

  @Allow('maintenance:read')
  @Query(() => [ContactGaps], {
    description: 'Plans without a contact of the company in a half of the year that is over (domain-rules 8.3).',
  })
  maintenanceContactGaps(@Ctx() ctx: Context, @Arg('year', () => Int, YEAR) year: number): Promise<ContactGaps[]> {
    return maintenanceContactGaps(ctx, yearOfPlans(year));
  }

  @Allow('maintenance:edit')
  @Action({ maintenancePlan: () => MaintenancePlan }, { description: 'Drafts the plan of a customer for a year.' })
  async maintenancePlanCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => MaintenancePlanCreateInput) input: MaintenancePlanCreateInput,
  ) {
    return { maintenancePlan: await createMaintenancePlan(ctx, input) };
  }

  @Allow('maintenance:edit')
  @Action({ maintenancePlan: () => MaintenancePlan }, { description: 'Changes a draft.' })
  async maintenancePlanEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => MaintenancePlanEditInput) input: MaintenancePlanEditInput,
  ) {
    return { maintenancePlan: await editMaintenancePlan(ctx, input) };
  }

  @Allow('maintenance:edit')
  @Action(
    { submittedCount: () => Int },
    { description: 'Puts drafts to the sales manager, who consents in the inbox (domain-rules 8.3).' },
  )
  async maintenancePlanSubmit(
    @Ctx() ctx: Context,
    @Arg('input', () => MaintenancePlanSubmitInput) input: MaintenancePlanSubmitInput,
  ) {
    return { submittedCount: await submitMaintenancePlans(ctx, input) };
  }

  @Allow('maintenance:manage')
  @Action({ jobRun: () => JobRun }, { description: 'Has a plan drafted for every trading customer without one.' })
  async maintenancePlanDraftAll(
    @Ctx() ctx: Context,
    @Arg('input', () => MaintenancePlanDraftAllInput) input: MaintenancePlanDraftAllInput,
  ) {
    return { jobRun: await draftYear(ctx, input) };
  }
}

@Resolver(() => Customer)
export class CustomerMaintenanceResolver {
  @HasPage(() => MaintenancePlan, {
    via: 'customer',
    sort: ['-year'],
    description: 'The maintenance plans, latest first.',
  })
  maintenancePlans(): never {
    return answeredByReader();
  }

  @Computed(() => Boolean, { needs: ['owner'], description: 'Whether one may write its maintenance plan.' })
  viewerCanPlanMaintenance(@Root() customer: Pick<Customer, 'owner'>, @Ctx() { actor }: Context): boolean {
    return mayEditPlan(actor, customer);
  }
}
