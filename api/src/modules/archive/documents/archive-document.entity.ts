import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { ArchiveCategory } from '../categories/archive-category.entity.ts';
import { ArchiveItem } from '../items/archive-item.entity.ts';
import { DOCUMENT_STATES, type DocumentState } from './archive-document.rules.ts';

const DocumentStateEnum = schemaEnum<DocumentState>(
  'ArchiveDocumentState',
  'The way into the archive (domain-rules 6.2).',
  {
    DRAFT: 'Being written; text and files can change.',
    CHECKED: 'The rep has checked it for truth.',
    SIGNED: 'Signed by the customer, with evidence, and by the handler; the leader decides.',
    APPROVED: 'Signed by the direct leader; waits to be filed.',
    FILED: 'In the archive, under a number.',
  },
);

@ObjectType({ description: 'A document that enters the archive only with three signatures (domain-rules 6.2).' })
@Entity({ tableName: 'archive_documents' })
@Index({ name: 'archive_documents_newest_index', properties: ['createdAt', 'id'] })
@Index({ name: 'archive_documents_customer_index', properties: ['customer', 'createdAt'] })
@Index({ name: 'archive_documents_state_index', properties: ['state', 'createdAt'] })
@Check({
  name: 'archive_documents_checked_check',
  expression: "state = 'DRAFT' or (checked_by_id is not null and checked_at is not null)",
})
@Check({
  name: 'archive_documents_signed_check',
  expression: "state in ('DRAFT', 'CHECKED') or (customer_signed_on is not null and handler_signed_at is not null)",
})
@Check({
  name: 'archive_documents_approved_check',
  expression: "state not in ('APPROVED', 'FILED') or approved_at is not null",
})
@Check({ name: 'archive_documents_filed_check', expression: "(state = 'FILED') = (item_id is not null)" })
export class ArchiveDocument extends Row {
  @Field(() => Customer, { description: 'The customer whose document it is.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => ArchiveCategory, { description: 'The category in which it is to be filed.' })
  @ManyToOne(() => ArchiveCategory, { deleteRule: 'restrict', index: false })
  category!: ArchiveCategory;

  @Field(() => String, { description: 'What it is, up to 200 characters.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is about, up to 2,000 characters.' })
  @Property({ type: 'text', nullable: true })
  content: string | null = null;

  @Field(() => DateScalar, { description: 'The day of the document.' })
  @Property({ type: 'date' })
  datedOn!: string;

  @Field(() => Boolean, { description: 'Has force as evidence or in law: must exist on paper once filed.' })
  @Property({ type: 'boolean', fieldName: 'legal_force', default: false })
  hasLegalForce: boolean = false;

  @Field(() => Employee, { nullable: true, description: 'The handler: who dealt with it and signs for it.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  handler!: Employee;

  @Field(() => DocumentStateEnum, { description: 'How far it has come.' })
  @Enum({ items: () => [...DOCUMENT_STATES], default: 'DRAFT' })
  state: DocumentState = 'DRAFT';

  @Field(() => Employee, { nullable: true, description: 'The rep who checked it for truth.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  checkedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was checked for truth.' })
  @Property({ type: 'timestamptz', nullable: true })
  checkedAt: Date | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the customer signed.' })
  @Property({ type: 'date', nullable: true })
  customerSignedOn: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the handler signed.' })
  @Property({ type: 'timestamptz', nullable: true })
  handlerSignedAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'The direct leader who approved it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  approvedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the direct leader approved it.' })
  @Property({ type: 'timestamptz', nullable: true })
  approvedAt: Date | null = null;

  @Field(() => ArchiveItem, { nullable: true, description: 'What it became in the archive.' })
  @ManyToOne(() => ArchiveItem, { nullable: true, unique: true, deleteRule: 'restrict' })
  item: ArchiveItem | null = null;
}
