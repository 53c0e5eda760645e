import { Arg, Ctx, ID, Query, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { DateScalar, MonthScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { JobRun } from '../../jobs/index.ts';
import { Employee } from '../../staff/index.ts';
import {
  discardAssignment,
  draftAssignment,
  editAssignment,
  publishAssignment,
  setVisitTask,
} from './assignment.actions.ts';
import { draftMonth } from './assignment.jobs.ts';
import {
  MonthlyAssignmentDiscardInput,
  MonthlyAssignmentDraftInput,
  MonthlyAssignmentEditInput,
  MonthlyAssignmentPublishInput,
  MonthlyAssignmentDraftAllInput,
  MonthPublication,
  VisitTaskSetInput,
} from './assignment.types.ts';
import { assignmentOn, monthPublication } from './month-publication.queries.ts';
import { MonthlyAssignment } from './monthly-assignment.entity.ts';
import { VisitTask } from './visit-task.entity.ts';

@Resolver(() => MonthlyAssignment)
export class MonthlyAssignmentResolver {
  @Allow('assignment:read')
  @ReadOne(() => MonthlyAssignment, { description: 'One version by id.' })
  monthlyAssignment(): never {
    return answeredByReader();
  }

  @Allow('assignment:read')
  @ReadPage(() => MonthlyAssignment, {
    description: 'What was published, the latest month and version first; drafts for those who publish.',
    sort: ['-startsOn', '-versionNo'],
  })
  monthlyAssignments(): never {
    return answeredByReader();
  }

  @Allow('assignment:read')
  @Query(() => MonthPublication, { description: 'The publication for one month, rep by rep (domain-rules 8.2).' })
  monthPublication(
    @Ctx() ctx: Context,
    @Arg('month', () => MonthScalar, { description: 'Such as `2026-12`.' }) month: string,
  ): Promise<MonthPublication> {
    return monthPublication(ctx, month);
  }

  @Allow('assignment:read')
  @Query(() => MonthlyAssignment, {
    nullable: true,
    description: 'The version by which a day of a rep is judged (domain-rules 8.2).',
  })
  monthlyAssignmentOfDay(
    @Ctx() ctx: Context,
    @Arg('repId', () => ID, { description: 'The rep whose day it is.' }) repId: string,
    @Arg('date', () => DateScalar, { description: 'The business date that is judged.' }) date: string,
  ): Promise<object | null> {
    return assignmentOn(ctx, repId, date);
  }

  @Allow('assignment:publish')
  @Action(
    { monthlyAssignment: () => MonthlyAssignment },
    {
      description: 'Makes a draft: the first from the archive, a later one as a copy to be changed (domain-rules 8.2).',
    },
  )
  async monthlyAssignmentDraft(
    @Ctx() ctx: Context,
    @Arg('input', () => MonthlyAssignmentDraftInput) input: MonthlyAssignmentDraftInput,
  ) {
    return { monthlyAssignment: await draftAssignment(ctx, input) };
  }

  @Allow('assignment:publish')
  @Action({ jobRun: () => JobRun }, { description: 'Has a draft made for every rep who has none, in the background.' })
  async monthlyAssignmentDraftAll(
    @Ctx() ctx: Context,
    @Arg('input', () => MonthlyAssignmentDraftAllInput) input: MonthlyAssignmentDraftAllInput,
  ) {
    return { jobRun: await draftMonth(ctx, input) };
  }

  @Allow('assignment:publish')
  @Action({ monthlyAssignment: () => MonthlyAssignment }, { description: 'Changes the figures of a draft.' })
  async monthlyAssignmentEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => MonthlyAssignmentEditInput) input: MonthlyAssignmentEditInput,
  ) {
    return { monthlyAssignment: await editAssignment(ctx, input) };
  }

  @Allow('assignment:publish')
  @Action({ monthlyAssignment: () => MonthlyAssignment }, { description: 'Says how often one customer is visited.' })
  async visitTaskSet(@Ctx() ctx: Context, @Arg('input', () => VisitTaskSetInput) input: VisitTaskSetInput) {
    return { monthlyAssignment: await setVisitTask(ctx, input) };
  }

  @Allow('assignment:publish')
  @Action(
    { monthlyAssignment: () => MonthlyAssignment },
    { description: 'Publishes a draft; from then on it never changes (domain-rules 8.2).' },
  )
  async monthlyAssignmentPublish(
    @Ctx() ctx: Context,
    @Arg('input', () => MonthlyAssignmentPublishInput) input: MonthlyAssignmentPublishInput,
  ) {
    return { monthlyAssignment: await publishAssignment(ctx, input) };
  }

  @Allow('assignment:publish')
  @Action({ rep: () => Employee }, { description: 'Throws a draft away; what is published stays.' })
  async monthlyAssignmentDiscard(
    @Ctx() ctx: Context,
    @Arg('input', () => MonthlyAssignmentDiscardInput) input: MonthlyAssignmentDiscardInput,
  ) {
    return { rep: await discardAssignment(ctx, input) };
  }

  @HasPage(() => VisitTask, {
    via: 'assignment',
    sort: ['-times'],
    description: 'Customer by customer, most often first.',
  })
  visitTasks(): never {
    return answeredByReader();
  }

  @Computed(() => Boolean, { needs: ['state', 'rep'], description: 'Whether it is a draft that one may change.' })
  viewerCanPublish(@Root() { state }: Pick<MonthlyAssignment, 'state'>, @Ctx() { actor }: Context): boolean {
    return state === 'DRAFT' && actor.can('assignment:publish');
  }
}

@Resolver(() => Employee)
export class EmployeeAssignmentsResolver {
  @HasPage(() => MonthlyAssignment, {
    via: 'rep',
    sort: ['-startsOn', '-versionNo'],
    description: 'What was published for the rep, the latest first.',
  })
  monthlyAssignments(): never {
    return answeredByReader();
  }
}
