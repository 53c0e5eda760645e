import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { ShiftTemplate } from './shift-template.entity.ts';
import type { TemplateBreak } from './shift-template.types.ts';

@ObjectType({ description: 'The times of a shift from a day on; what was rostered before stays (domain-rules 17.6).' })
@Entity({ tableName: 'shift_template_versions' })
@Unique({ name: 'shift_template_versions_template_valid_from_unique', properties: ['template', 'validFrom'] })
@Index({ name: 'shift_template_versions_valid_from_index', properties: ['validFrom', 'id'] })
@Check({
  name: 'shift_template_versions_times_check',
  expression: 'start_minute between 0 and 1439 and end_minute > start_minute and end_minute <= 2880',
})
export class ShiftTemplateVersion extends Row {
  @Field(() => ShiftTemplate, { nullable: true, description: 'The template whose times they are.' })
  @ManyToOne(() => ShiftTemplate, { deleteRule: 'restrict', index: false })
  template!: ShiftTemplate;

  @Field(() => DateScalar, { description: 'In force from this day until the next version.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => Int, { description: 'Start, in minutes after midnight.' })
  @Property({ type: 'integer' })
  startMinute!: number;

  @Field(() => Int, { description: 'End, in minutes after midnight; over 1,440 on the next day.' })
  @Property({ type: 'integer' })
  endMinute!: number;

  @Property({ type: 'json', columnType: 'jsonb' })
  breaks!: readonly TemplateBreak[];
}
