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
