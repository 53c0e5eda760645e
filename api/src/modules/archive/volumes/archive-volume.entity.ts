import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { ArchiveCategory } from '../categories/archive-category.entity.ts';
import { VOLUME_STATES, type VolumeState } from './archive-volume.rules.ts';

const VolumeStateEnum = schemaEnum<VolumeState>(
  'ArchiveVolumeState',
  'Whether a volume takes items (domain-rules 6.6).',
  {
    OPEN: 'Takes items of its year, and late ones of the years before.',
    CLOSED: 'Bound: its directory is written, nothing in it changes any more.',
  },
);

@ObjectType({
  description: 'What a rep has in one category in one year, bound once the year is over (domain-rules 6.6).',
})
@Entity({ tableName: 'archive_volumes' })
@Unique({ name: 'archive_volumes_place_unique', properties: ['year', 'category', 'sectionCode'] })
@Index({ name: 'archive_volumes_rep_index', properties: ['rep', 'year'] })
@Index({ name: 'archive_volumes_category_index', properties: ['category', 'year'] })
@Check({ name: 'archive_volumes_year_check', expression: 'year between 1900 and 2999' })
@Check({ name: 'archive_volumes_closed_check', expression: "(state = 'CLOSED') = (closed_at is not null)" })
export class ArchiveVolume extends Row {
  @Field(() => Int, { description: 'The year that the volume holds.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => ArchiveCategory, { description: 'The big category that the volume holds.' })
  @ManyToOne(() => ArchiveCategory, { deleteRule: 'restrict', index: false })
  category!: ArchiveCategory;

  @Field(() => Employee, { nullable: true, description: 'The rep whose section it is; none for the house.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  rep: Employee | null = null;

  @Field(() => String, { description: 'Number of the rep as it was then, `HQ` for the house: part of the numbers.' })
  @Property({ type: 'text' })
  sectionCode!: string;

  @Field(() => Int, { description: 'How many numbers were given in it.' })
  @Property({ type: 'integer', default: 0 })
  lastSeq: number = 0;

  @Field(() => VolumeStateEnum, { description: 'Whether it still takes items.' })
  @Enum({ items: () => [...VOLUME_STATES], default: 'OPEN' })
  state: VolumeState = 'OPEN';

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was bound.' })
  @Property({ type: 'timestamptz', nullable: true })
  closedAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who bound it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  closedBy: Employee | null = null;

  @Field(() => String, { nullable: true, description: 'Where the bound paper stands.' })
  @Property({ type: 'text', nullable: true })
  shelf: string | null = null;
}
