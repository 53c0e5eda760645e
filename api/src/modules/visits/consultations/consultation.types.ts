import { Field, ID, InputType } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { ConsultationKindEnum } from './consultation.enums.ts';
import type { ConsultationKind } from './consultation.rules.ts';

@InputType({ description: 'That somebody looks a customer up now.' })
export class ConsultationNoteInput extends ActionInput {
  @Field(() => ID, { description: 'The customer who is looked up.' })
  customerId!: string;

  @Field(() => ConsultationKindEnum, { description: 'What is looked at.' })
  kind!: ConsultationKind;
}
