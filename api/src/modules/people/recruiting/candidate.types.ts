import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { type HireChannel, HireChannelEnum, type ShopPost, ShopPostEnum } from '../../staff/index.ts';
import { type CandidateStepKind, CandidateStepKindEnum } from './recruiting.enums.ts';

@InputType({ description: 'Somebody who wants to work here (domain-rules 20.2).' })
export class CandidateCreateInput extends ActionInput {
  @Field(() => String, { description: 'The full name, 1 to 100 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Up to 50 characters.' })
  phone?: string | null;

  @Field(() => HireChannelEnum, { description: 'Over which channel the person came.' })
  channel!: HireChannel;

  @Field(() => ID, { nullable: true, description: 'An open requisition; none for the pool.' })
  requisitionId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the CV came in, not ahead; today when left out.' })
  appliedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What else is known, up to 1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Changes of a candidate who was not hired; what is left out stays.' })
export class CandidateEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'The full name, 1 to 100 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 50 characters.' })
  phone?: string | null;

  @Field(() => HireChannelEnum, { nullable: true, description: 'Over which channel the person came.' })
  channel?: HireChannel | null;

  @Field(() => ID, { nullable: true, description: 'An open requisition; null for none.' })
  requisitionId?: string | null;

  @Field(() => String, { nullable: true, description: 'What else is known, up to 1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'What was done about a candidate; hiring is `candidateHire` (domain-rules 20.2).' })
export class CandidateStepAddInput extends ChangeInput {
  @Field(() => CandidateStepKindEnum, { description: 'Every kind but HIRE.' })
  kind!: CandidateStepKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'On which day, not ahead and not before the step before; today when left out.',
  })
  date?: string | null;

  @Field(() => ID, { nullable: true, description: 'By whom; oneself when left out.' })
  takenById?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What came of it, up to 1,000 characters; needed where somebody is refused or a refusal is taken back.',
  })
  note?: string | null;
}

@InputType({ description: 'A candidate becomes an employee with employment and posting (domain-rules 20.2).' })
export class CandidateHireInput extends ChangeInput {
  @Field(() => String, { description: 'Staff number, 1 to 20 characters, used by nobody else.' })
  number!: string;

  @Field(() => DateScalar, { description: 'The first day of work.' })
  hiredOn!: string;

  @Field(() => ShopPostEnum, { description: 'What the person does from then on.' })
  post!: ShopPost;

  @Field(() => ID, { nullable: true, description: 'The shop; none for the office.' })
  shopId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the file calls the post, up to 100 characters.' })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'By whom; oneself when left out.' })
  takenById?: string | null;

  @Field(() => String, { nullable: true, description: 'What was agreed, up to 1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Erases name, phone and words about a candidate who was not hired (promise D3).' })
export class CandidateForgetInput extends ChangeInput {}
