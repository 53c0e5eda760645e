import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { ArchiveVolume } from '../volumes/archive-volume.entity.ts';
import { PAIR_STATES, type PairState } from './archive-item.rules.ts';

const PairStateEnum = schemaEnum<PairState>(
  'ArchivePairState',
  'How paper and electronic file stand (domain-rules 6.8).',
  {
    ELECTRONIC_ONLY: 'Needs no paper and has none.',
    PAPER_MISSING: 'Has legal force and no paper: flagged.',
    ONE_SIDED: 'One of the two does not say where the other is: flagged.',
    PAIRED: 'Each of the two names number and place of the other.',
  },
);

@ObjectType({ description: 'What was filed in a big category, with the numbers of both sets (domain-rules 6.6, 6.8).' })
@Entity({ tableName: 'archive_items' })
@Unique({ name: 'archive_items_seq_unique', properties: ['volume', 'seq'] })
@Index({ name: 'archive_items_customer_index', properties: ['customer', 'happenedOn', 'id'] })
@Index({ name: 'archive_items_newest_index', properties: ['filedOn', 'id'] })
@Index({ name: 'archive_items_pair_index', properties: ['pairState', 'number'] })
@Check({ name: 'archive_items_seq_check', expression: 'seq > 0' })
export class ArchiveItem extends Row {
  @Field(() => String, { description: 'Year, category, rep and sequence, such as `2026-4-S01-0012`.' })
  @Property({ type: 'text' })
  @Unique()
  number!: string;

  @Field(() => ArchiveVolume, {
    nullable: true,
    description: 'The volume that holds it; hidden when one sees the customer but not the section.',
  })
  @ManyToOne(() => ArchiveVolume, { deleteRule: 'restrict', index: false })
  volume!: ArchiveVolume;

  @Field(() => Int, { description: 'Its place in the volume, from 1.' })
  @Property({ type: 'integer' })
  seq!: number;

  @Field(() => String, { description: 'What it is, up to 200 characters.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it says, where no file says it.' })
  @Property({ type: 'text', nullable: true })
  content: string | null = null;

  @Field(() => Customer, { nullable: true, description: 'The customer whom it is about.' })
  @ManyToOne(() => Customer, { nullable: true, deleteRule: 'restrict', index: false })
  customer: Customer | null = null;

  @Field(() => String, { nullable: true, description: 'Code of the customer when it was filed; it still resolves.' })
  @Property({ type: 'text', nullable: true })
  customerCode: string | null = null;

  @Field(() => DateScalar, { description: 'The day that it is about; its year decides on the volume.' })
  @Property({ type: 'date' })
  happenedOn!: string;

  @Field(() => DateScalar, { description: 'The day on which it was filed.' })
  @Property({ type: 'date' })
  filedOn!: string;

  @Field(() => Employee, { nullable: true, description: 'Who filed it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  filedBy: Employee | null = null;

  @Field(() => ArchiveVolume, {
    nullable: true,
    description: 'Cross-note: the bound volume for which it came too late.',
  })
  @ManyToOne(() => ArchiveVolume, { nullable: true, deleteRule: 'restrict', index: false })
  lateFor: ArchiveVolume | null = null;

  @Field(() => Boolean, { description: 'Has force as evidence or in law, or is important: must exist on paper.' })
  @Property({ type: 'boolean', fieldName: 'legal_force', default: false })
  hasLegalForce: boolean = false;

  @Field(() => String, { description: 'Number of the electronic one in its own set.' })
  @Property({ type: 'text' })
  @Unique()
  eCode!: string;

  @Field(() => String, { nullable: true, description: 'Where the electronic one lies.' })
  @Property({ type: 'text', nullable: true })
  eLocation: string | null = null;

  @Field(() => String, { nullable: true, description: 'Number of the paper in its own set.' })
  @Property({ type: 'text', nullable: true })
  @Unique()
  paperNo: string | null = null;

  @Field(() => String, { nullable: true, description: 'Container in which the paper is.' })
  @Property({ type: 'text', nullable: true })
  paperLocation: string | null = null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'When code and place of the electronic one were written on the paper; another code or number undoes it.',
  })
  @Property({ type: 'date', nullable: true })
  paperMarkedOn: string | null = null;

  @Field(() => PairStateEnum, { description: 'How the two sides of the pair stand.' })
  @Enum({ items: () => [...PAIR_STATES] })
  pairState!: PairState;
}
