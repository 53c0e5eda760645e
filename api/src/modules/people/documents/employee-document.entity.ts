import { Check, Entity, Enum, Formula, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { AccessLogged, Right } from '../../../kernel/graphql.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { type EmployeeDocumentKind, EmployeeDocumentKindEnum } from './employee-document.enums.ts';

@ObjectType({
  description: 'A document in the file of an employee, such as the contract of work (domain-rules 20.0).',
})
@Entity({ tableName: 'employee_documents' })
@Index({ name: 'employee_documents_valid_to_index', properties: ['validTo', 'id'] })
@Index({ name: 'employee_documents_created_at_index', properties: ['createdAt', 'id'] })
@Index({ name: 'employee_documents_employee_created_at_index', properties: ['employee', 'createdAt', 'id'] })
@Check({
  name: 'employee_documents_valid_to_check',
  expression: 'valid_to is null or valid_from is null or valid_to >= valid_from',
})
export class EmployeeDocument extends Row {
  @Field(() => Employee, { nullable: true, description: 'Whose document it is.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => EmployeeDocumentKindEnum, { description: 'What kind of paper it is.' })
  @Enum({ items: () => Object.values(EmployeeDocumentKindEnum) })
  kind!: EmployeeDocumentKind;

  @Field(() => String, { description: 'What it is called, such as "Contract of work 2026 to 2029".' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The number on the document in full, such as that of an identity card; reading it is logged.',
  })
  @Right('employee:readPersonal')
  @AccessLogged()
  @Property({ type: 'text', nullable: true, fieldName: 'number' })
  numberFull: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was signed or issued.' })
  @Property({ type: 'date', nullable: true })
  signedOn: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which it is valid.' })
  @Property({ type: 'date', nullable: true })
  validFrom: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it is valid; empty for no end.' })
  @Property({ type: 'date', nullable: true })
  validTo: string | null = null;

  @Field(() => Boolean, { description: 'Whether the person has another one of the kind that is valid for longer.' })
  @Formula(
    (papers) =>
      `exists (select from employee_documents n where n.employee_id = ${papers.employee} and n.kind = ${papers.kind}
        and n.id <> ${papers.id} and coalesce(n.valid_to, 'infinity') > ${papers.validTo})`,
    { type: 'boolean', columnType: 'boolean', lazy: true },
  )
  isRenewed?: boolean;
}
