import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { CUSTOMER_GRADES, type CustomerGrade, CustomerGradeEnum } from '../../customers/index.ts';
import { ArchiveVolume } from './archive-volume.entity.ts';

/** Written when the volume is bound: codes of customers change, a bound directory does not. */
@ObjectType({ description: 'A line of the directory of a bound volume: one region and grade (domain-rules 4, 6.6).' })
@Entity({ tableName: 'archive_volume_sections' })
@Index({ name: 'archive_volume_sections_volume_index', properties: ['volume', 'regionCode', 'grade'] })
@Check({ name: 'archive_volume_sections_count_check', expression: 'customers > 0' })
export class VolumeSection extends Row {
  @Field(() => ArchiveVolume, { description: 'The volume whose directory it belongs to.' })
  @ManyToOne(() => ArchiveVolume, { deleteRule: 'cascade', index: false })
  volume!: ArchiveVolume;

  @Field(() => String, { description: 'Code of the region as it was when the volume was bound.' })
  @Property({ type: 'text' })
  regionCode!: string;

  @Field(() => CustomerGradeEnum, { description: 'Grade of the customers when the volume was bound.' })
  @Enum({ items: () => [...CUSTOMER_GRADES] })
  grade!: CustomerGrade;

  @Field(() => Int, { description: 'How many customers of this region and grade have items in the volume.' })
  @Property({ type: 'integer' })
  customers!: number;

  @Field(() => String, { description: 'The first of their codes in filing order.' })
  @Property({ type: 'text' })
  firstCode!: string;

  @Field(() => String, { description: 'The last of their codes in filing order.' })
  @Property({ type: 'text' })
  lastCode!: string;
}
