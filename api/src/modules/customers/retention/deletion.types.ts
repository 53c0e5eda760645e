import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Deletion } from './deletion.entity.ts';

@InputType({ description: 'Brings back what was deleted.' })
export class DeletionRestoreInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Up to 500 characters, for the journal.' })
  reason?: string | null;
}

@InputType({ description: 'The second confirmation: what was deleted goes for good, and only a tombstone stays.' })
export class DeletionPurgeInput extends ChangeInput {}

@InputType({
  description: 'Erases a contact from every table and from the journal, at once and for good (promise D3).',
})
export class ContactEraseInput extends ChangeInput {
  @Field(() => String, { description: 'Up to 500 characters, without the name of the person.' })
  reason!: string;
}

@InputType({ description: 'Takes out all that is kept about one contact (promise D2).' })
export class ContactTakeOutInput extends ActionInput {
  @Field(() => ID, { description: 'Of whom, by id.' })
  contactId!: string;
}

@ObjectType({ description: 'Something deleted that may be what somebody is about to open anew (domain-rules 6.4).' })
export class DeletionHint {
  @Field(() => DateScalar, { description: 'Until the day before it can certainly be brought back.' })
  purgeableOn!: string;

  @Field(() => Deletion, { nullable: true, description: 'The deletion, for those who may bring it back.' })
  deletion!: { readonly id: string } | null;
}
