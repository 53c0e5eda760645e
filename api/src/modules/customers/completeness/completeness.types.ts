import { Field, InputType, Int, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'A customer signed a contract (domain-rules 3.4).' })
export class CustomerSignInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'When it was signed, at the latest today.' })
  signedOn!: string;
}

@InputType({ description: 'Whose data the supervisor confirms (domain-rules 3.4).' })
export class CustomerConfirmDataInput extends ChangeInput {}

@InputType({ description: 'Which fields the visit card shows beside its slots (domain-rules 3.1).' })
export class CardFieldsChooseInput extends ActionInput {
  @Field(() => [String], { description: 'Names of fields in their order, at most as many as `card.maxBasicFields`.' })
  fields!: string[];
}

@ObjectType({ description: 'The fields of the visit card beside its slots (domain-rules 3.1).' })
export class CardFields {
  @Field(() => [String], { description: 'Those in use, in their order.' })
  fields!: string[];

  @Field(() => [String], { description: 'All that can be chosen.' })
  choices!: string[];

  @Field(() => Int, { description: 'How many a card takes at most.' })
  most!: number;
}

@ObjectType({ description: 'How often a field of the form is blank (domain-rules 3.1).' })
export class BlankShare {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;

  @Field(() => Int, { description: 'How many customers it is blank for.' })
  blank!: number;

  @Field(() => Int, { description: 'How many customers there are.' })
  customers!: number;

  @Field(() => DateScalar, {
    description:
      'Of which day the counts are: for who sees the whole company the start of the month, once it is known.',
  })
  countedOn!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The one by the other; empty without customers.' })
  share!: string | null;

  @Field(() => Boolean, { description: 'Whether it belongs to what must be known of some customers.' })
  isRequired!: boolean;

  @Field(() => Boolean, {
    description: 'Blank for more than 0.8 in each of the last twelve months: the form can do without it.',
  })
  isProposedForRemoval!: boolean;
}
