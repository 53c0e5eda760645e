import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { SpotCheckPlan } from './spot-check-plan.entity.ts';

@Resolver(() => SpotCheckPlan)
export class SpotCheckPlanResolver {
  @Allow('spotCheck:plan', 'spotCheck:record')
  @ReadOne(() => SpotCheckPlan, { description: 'One planned check by id.' })
  spotCheckPlan(): never {
    return answeredByReader();
  }

  @Allow('spotCheck:plan', 'spotCheck:record')
  @ReadPage(() => SpotCheckPlan, { description: 'The planned checks, the next ones last.', sort: ['at'] })
  spotCheckPlans(): never {
    return answeredByReader();
  }
}
