import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { type EmployeeDocumentKind, EmployeeDocumentKindEnum } from './employee-document.enums.ts';

@InputType({ description: 'A document for the file of an employee; its scans are attached to it afterwards.' })
export class EmployeeDocumentAddInput extends ActionInput {
  @Field(() => ID, { description: 'Whose document it is.' })
  employeeId!: string;

  @Field(() => EmployeeDocumentKindEnum, { description: 'What kind of paper it is.' })
  kind!: EmployeeDocumentKind;

  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The number on it, up to 60 characters.' })
  number?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was signed or issued.' })
  signedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which it is valid.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it is valid; null for no end.' })
  validTo?: string | null;
}

@InputType({ description: 'Changes of a document; what is left out stays.' })
export class EmployeeDocumentEditInput extends ChangeInput {
  @Field(() => EmployeeDocumentKindEnum, { nullable: true, description: 'What kind of paper it is.' })
  kind?: EmployeeDocumentKind;

  @Field(() => String, { nullable: true, description: 'What it is called, 1 to 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The number on it, up to 60 characters.' })
  number?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was signed or issued.' })
  signedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which it is valid.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it is valid; null for no end.' })
  validTo?: string | null;
}

@InputType({ description: 'Takes a document and its scans out of the file for good.' })
export class EmployeeDocumentRemoveInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}
