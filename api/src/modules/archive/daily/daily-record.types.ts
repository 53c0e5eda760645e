import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { DailyKindEnum } from './daily-record.enums.ts';
import type { DailyKind } from './daily-record.rules.ts';

@InputType({ description: 'A new record of the daily archive (domain-rules 6.7).' })
export class DailyRecordCreateInput extends ActionInput {
  @Field(() => DailyKindEnum, { description: 'What kind of record it is.' })
  kind!: DailyKind;

  @Field(() => String, { description: 'What it is, 1 to 200 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it says, up to 5,000 characters.' })
  content?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Opinion on the handling, up to 2,000 characters; needed for praise and complaints.',
  })
  handling?: string | null;

  @Field(() => DateScalar, { description: 'The day that it is about, not in the future.' })
  happenedOn!: string;

  @Field(() => ID, { nullable: true, description: 'The customer whom it is about.' })
  customerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Important: to be moved to a big category in time.' })
  isImportant?: boolean | null;
}

@InputType({ description: 'Changes a record that was not moved; what is left out stays.' })
export class DailyRecordEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'What it is, 1 to 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it says, up to 5,000 characters.' })
  content?: string | null;

  @Field(() => String, { nullable: true, description: 'Opinion on the handling, up to 2,000 characters.' })
  handling?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Important: to be moved to a big category in time.' })
  isImportant?: boolean | null;
}

@InputType({ description: 'Moves a record to a big category (domain-rules 6.7).' })
export class DailyRecordMoveInput extends ChangeInput {
  @Field(() => ID, { description: 'The big category.' })
  categoryId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose section; without it the owner of the customer, or the author.',
  })
  repId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Has force as evidence or in law, or is important.' })
  hasLegalForce?: boolean | null;
}
