import { Field, ID, InputType } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { RewardBasisEnum, RewardKindEnum } from './reward-proposal.enums.ts';
import type { RewardBasis, RewardKind } from './reward-proposal.rules.ts';

@InputType({ description: 'Proposes a reward or penalty; it rests on a row that exists (domain-rules 8.8).' })
export class RewardProposalCreateInput extends ActionInput {
  @Field(() => ID, { description: 'Who is rewarded or penalised; never oneself.' })
  personId!: string;

  @Field(() => RewardKindEnum, { description: 'Reward or penalty.' })
  kind!: RewardKind;

  @Field(() => RewardBasisEnum, { description: 'What kind of row it rests on.' })
  basis!: RewardBasis;

  @Field(() => ID, { description: 'The row it rests on: visible to who proposes, and about the person.' })
  basisId!: string;

  @Field(() => String, { description: 'What is proposed, and why, 4 to 1,000 characters.' })
  proposal!: string;
}
