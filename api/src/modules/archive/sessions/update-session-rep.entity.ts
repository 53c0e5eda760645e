import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Employee } from '../../staff/index.ts';
import { UpdateSession } from './update-session.entity.ts';

@ObjectType({ description: 'A rep who attends an update session; the own customers with old data come up.' })
@Entity({ tableName: 'update_session_reps' })
@Unique({ name: 'update_session_reps_unique', properties: ['session', 'rep'] })
export class UpdateSessionRep extends Row {
  @Field(() => UpdateSession, { description: 'The session attended.' })
  @ManyToOne(() => UpdateSession, { deleteRule: 'restrict', index: false })
  session!: UpdateSession;

  @Field(() => Employee, { nullable: true, description: 'Who attends.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict' })
  rep!: Employee;
}
