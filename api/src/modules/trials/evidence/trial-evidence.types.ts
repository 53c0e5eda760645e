import { Field, Int, ObjectType } from 'type-graphql';

import { UserErrorCode } from '../../../kernel/refusal-codes.ts';
import type { RefusalCode } from '../../../kernel/refusal.ts';

@ObjectType({ description: 'What a decision about a trial could rest on today (domain-rules 19.4).' })
export class TrialEvidence {
  @Field(() => Boolean, { description: 'Stage 1 or 2 was submitted as not qualified.' })
  hasDocumentedFault!: boolean;

  @Field(() => Int, { description: 'Items of stage 3 rated 1 or 2, each with a fact.' })
  stage3FactCount!: number;

  @Field(() => Boolean, { description: 'The opinion of stage 3 is in, or notes of HR stand for it.' })
  hasOpinion!: boolean;

  @Field(() => Boolean, { description: 'The last day for a decision in time has gone by.' })
  isLate!: boolean;

  @Field(() => Boolean, { description: 'Not to hire the person needs the general manager.' })
  isOverrideNeeded!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can hire the person for good now.' })
  canConfirm!: boolean;

  @Field(() => UserErrorCode, { nullable: true, description: 'Why the person cannot be hired for good now.' })
  whyNotConfirm!: RefusalCode | null;

  @Field(() => Boolean, { description: 'Whether the viewer can decide not to hire the person now.' })
  canNotHire!: boolean;

  @Field(() => UserErrorCode, { nullable: true, description: 'Why it cannot be decided now not to hire the person.' })
  whyNot!: RefusalCode | null;
}
