import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow, Right } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { ApprovalRequest } from '../../approvals/index.ts';
import { Customer } from '../../customers/index.ts';
import { TimeClassEnum } from '../axes/axes.enums.ts';
import { timeClassOf } from '../axes/axes.queries.ts';
import type { TimeClass } from '../axes/axes.rules.ts';
import { endOverride, proposeOverride } from '../overrides/grade-override.actions.ts';
import { GradeOverride } from '../overrides/grade-override.entity.ts';
import { GradeOverrideEndInput, GradeOverrideProposeInput } from '../overrides/grade-override.types.ts';
import { AbcResult } from './abc-result.entity.ts';
import { AbcRun } from './abc-run.entity.ts';
import { GradeChange } from './grade-change.entity.ts';

@Resolver(() => AbcRun)
export class AbcRunResolver {
  @Allow('classification:read')
  @ReadOne(() => AbcRun, { description: 'One run of A/B/C by id.' })
  abcRun(): never {
    return answeredByReader();
  }

  @Allow('classification:read')
  @ReadPage(() => AbcRun, { description: 'The quarterly runs of A/B/C, the last one first.', sort: ['-quarter'] })
  abcRuns(): never {
    return answeredByReader();
  }

  @HasPage(() => AbcResult, { via: 'run', sort: ['place'], description: 'Where every customer stood, by volume.' })
  results(): never {
    return answeredByReader();
  }

  @HasPage(() => GradeChange, { via: 'run', sort: ['place'], description: 'Whose grade the run changed.' })
  changes(): never {
    return answeredByReader();
  }
}

@Resolver(() => GradeChange)
export class GradeChangeResolver {
  @Allow('customer:readAll', 'customer:readOwn', 'customer:readAssigned')
  @ReadPage(() => GradeChange, { description: 'Changes of grade, the last one first.', sort: ['-changedAt'] })
  gradeChanges(): never {
    return answeredByReader();
  }
}

@Resolver(() => GradeOverride)
export class GradeOverrideResolver {
  @Allow('customer:readAll', 'customer:readOwn', 'customer:readAssigned')
  @ReadPage(() => GradeOverride, {
    description: 'Grades that were set by hand, the last one first.',
    sort: ['-startsAt'],
  })
  gradeOverrides(): never {
    return answeredByReader();
  }

  @Allow('grade:propose')
  @Action(
    { approvalRequest: () => ApprovalRequest },
    { description: 'Proposes a grade by hand, with a reason and an end; another person consents (domain-rules 7.3).' },
  )
  async gradeOverridePropose(
    @Ctx() ctx: Context,
    @Arg('input', () => GradeOverrideProposeInput) input: GradeOverrideProposeInput,
  ) {
    return { approvalRequest: await proposeOverride(ctx, input) };
  }

  @Allow('grade:end')
  @Action(
    { gradeOverride: () => GradeOverride },
    { description: 'Ends a grade by hand before its day; what the last run said holds again (domain-rules 7.3).' },
  )
  async gradeOverrideEnd(@Ctx() ctx: Context, @Arg('input', () => GradeOverrideEndInput) input: GradeOverrideEndInput) {
    return { gradeOverride: await endOverride(ctx, input) };
  }
}

@Resolver(() => Customer)
export class CustomerGradesResolver {
  @HasPage(() => GradeChange, {
    via: 'customer',
    sort: ['-changedAt'],
    description: 'How its grade changed, the last change first (domain-rules 7.3).',
  })
  gradeChanges(): never {
    return answeredByReader();
  }

  @HasPage(() => GradeOverride, {
    via: 'customer',
    sort: ['-startsAt'],
    description: 'Grades that were set by hand, the last one first.',
  })
  gradeOverrides(): never {
    return answeredByReader();
  }

  @HasPage(() => AbcResult, { via: 'customer', sort: ['-id'], description: 'What the runs of A/B/C said of it.' })
  abcResults(): never {
    return answeredByReader();
  }

  @Right('customer:readTrade')
  @Computed(() => TimeClassEnum, {
    needs: ['firstCountedOrderAt'],
    description: 'Future, new or old, as of today (domain-rules 7.1).',
  })
  timeClass(@Root() { firstCountedOrderAt }: Pick<Customer, 'firstCountedOrderAt'>, @Ctx() ctx: Context): TimeClass {
    return timeClassOf(ctx, firstCountedOrderAt);
  }
}
