import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { SpotCheckResult } from './spot-check-result.entity.ts';
import { correctResult } from './spot-check.actions.ts';
import { SpotCheck } from './spot-check.entity.ts';
import { SpotCheckResultCorrectInput } from './spot-check.types.ts';

@Resolver(() => SpotCheckResult)
export class SpotCheckResultResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion', 'spotCheck:record')
  @ReadOne(() => SpotCheckResult, { description: 'One result of a check by id.' })
  spotCheckResult(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion', 'spotCheck:record')
  @ReadPage(() => SpotCheckResult, {
    description: 'What spot checks found about people, the latest entered first.',
    sort: ['-createdAt'],
  })
  spotCheckResults(): never {
    return answeredByReader();
  }

  @Allow('spotCheck:record')
  @Action(
    { spotCheckResult: () => SpotCheckResult },
    { description: 'Corrects what a check found about a person, with a reason; by the checker or HR.' },
  )
  async spotCheckResultCorrect(
    @Ctx() ctx: Context,
    @Arg('input', () => SpotCheckResultCorrectInput) input: SpotCheckResultCorrectInput,
  ) {
    return { spotCheckResult: await correctResult(ctx, input) };
  }
}

@Resolver(() => SpotCheck)
export class SpotCheckResultsResolver {
  @HasPage(() => SpotCheckResult, {
    via: 'check',
    sort: ['-createdAt'],
    description: 'What was found about each person.',
  })
  results(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeSpotCheckResultsResolver {
  @HasPage(() => SpotCheckResult, {
    via: 'employee',
    sort: ['-createdAt'],
    description: 'What spot checks found about the person.',
  })
  spotCheckResults(): never {
    return answeredByReader();
  }
}
