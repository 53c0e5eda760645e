import { Field, ObjectType } from 'type-graphql';

import { DateScalar } from '../../../kernel/scalars.ts';
import { TrialBriefing } from '../briefings/trial-briefing.entity.ts';
import { TrialMeasure } from '../measures/trial-measure.entity.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import { Trial } from '../trials/trial.entity.ts';

type Ref = { readonly id: string };

@ObjectType({
  description: 'What of trials is late or due within a week, as far as the viewer sees it (domain-rules 19).',
})
export class TrialsDue {
  @Field(() => DateScalar, { description: 'The last day that is told, a week from today.' })
  until!: string;

  @Field(() => [TrialStage], { description: 'Reviews that are overdue or due, the earliest first.' })
  stages!: Ref[];

  @Field(() => [TrialStage], { description: 'Stages that are due and whose reviewer was not briefed.' })
  briefingsToGive!: Ref[];

  @Field(() => [TrialBriefing], { description: 'Briefings that nobody has acknowledged yet.' })
  briefingsToAcknowledge!: Ref[];

  @Field(() => [TrialMeasure], { description: 'Guidance that is to be checked again.' })
  measuresToRecheck!: Ref[];

  @Field(() => [TrialMeasure], { description: 'Dismissals that HR has not decided.' })
  dismissals!: Ref[];

  @Field(() => [Trial], { description: 'Trials whose decision is overdue or due.' })
  decisions!: Ref[];
}
