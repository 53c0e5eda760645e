import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { ApprovalDecisionEnum } from './approval-request.enums.ts';

export type Decision = 'APPROVE' | 'REJECT';

@ObjectType({ description: 'One field that a request changes.' })
export class ApprovalChange {
  @Field(() => String, { description: 'The field, as the schema calls it.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'As it was when the request was made.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'As it is to become.' })
  after!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the values are kept from the viewer, who lacks the right to read them.',
  })
  isHidden!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the values are masked and the viewer may read them in full by `approvalChangesInFull`.',
  })
  viewerCanReveal!: boolean;
}

@InputType({ description: 'Decides a request.' })
export class ApprovalRequestDecideInput extends ChangeInput {
  @Field(() => ApprovalDecisionEnum, { description: 'Consent or not.' })
  decision!: Decision;

  @Field(() => String, { nullable: true, description: 'Up to 500 characters; needed to refuse consent.' })
  note?: string | null;
}

@InputType({ description: 'A request with the version that was seen.' })
export class ApprovalRef {
  @Field(() => ID, { description: 'The request to decide.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}

@InputType({ description: 'Decides several requests alike: all of them or, when one is refused, none.' })
export class ApprovalRequestDecideManyInput extends ActionInput {
  @Field(() => [ApprovalRef], { description: 'Up to 100 requests.' })
  requests!: ApprovalRef[];

  @Field(() => ApprovalDecisionEnum, { description: 'Consent or not, for all of them.' })
  decision!: Decision;

  @Field(() => String, { nullable: true, description: 'Up to 500 characters; needed to refuse consent.' })
  note?: string | null;
}

@InputType({ description: 'Takes an own request back.' })
export class ApprovalRequestWithdrawInput extends ChangeInput {}

@InputType({ description: 'Finds other deciders for what waits for a person as the direct leader.' })
export class ApprovalRequestReassignInput extends ActionInput {
  @Field(() => ID, { description: 'The leader for whom the requests wait.' })
  employeeId!: string;

  @Field(() => String, { description: 'Why the leader does not decide them, 1 to 500 characters.' })
  reason!: string;
}
