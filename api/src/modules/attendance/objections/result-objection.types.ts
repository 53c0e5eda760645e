import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';

@InputType({
  description: 'What somebody has against the own result, within the days that are given (domain-rules 17.5).',
})
export class ResultObjectionSendInput extends ActionInput {
  @Field(() => ID, { description: 'The own result of a month that is over, the one that counts.' })
  resultId!: string;

  @Field(() => String, { description: 'What is wrong, up to 2,000 characters.' })
  text!: string;
}

@InputType({ description: 'What HR says to an objection.' })
export class ResultObjectionAnswerInput extends ChangeInput {
  @Field(() => Boolean, { description: 'Whether HR agrees; what is wrong is corrected by itself.' })
  isAccepted!: boolean;

  @Field(() => String, { description: 'What is said to the person, up to 2,000 characters.' })
  answer!: string;
}
