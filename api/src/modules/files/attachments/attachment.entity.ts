import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Employee } from '../../staff/index.ts';

/** The content lies in the store under the id of the row; `GET /files/<id>` gives it out. */
@ObjectType({
  description: 'A file that belongs to another row and is visible with it; its content is at `/files/<id>`.',
})
@Entity({ tableName: 'attachments' })
@Index({ name: 'attachments_owner_index', properties: ['ownerId', 'createdAt'] })
@Check({ name: 'attachments_bytes_check', expression: 'bytes > 0' })
export class Attachment extends Row {
  @Field(() => String, { description: 'Type of the row that it belongs to, such as `ArchiveDocument`.' })
  @Property({ type: 'text' })
  ownerType!: string;

  @Field(() => ID, { description: 'The row that it belongs to.' })
  @Property({ type: 'uuid' })
  ownerId!: string;

  @Field(() => String, { description: 'The name under which it is saved, without folders or signs that mislead.' })
  @Property({ type: 'text' })
  fileName!: string;

  @Field(() => String, { description: 'What the content is, as found in its bytes and not as the sender said.' })
  @Property({ type: 'text' })
  mediaType!: string;

  @Field(() => Int, { description: 'How long the content is, in bytes.' })
  @Property({ type: 'integer' })
  bytes!: number;

  @Field(() => String, { description: 'SHA-256 of the content in hexadecimal digits: who has a copy can compare it.' })
  @Property({ type: 'text' })
  sha256!: string;

  @Field(() => Employee, { nullable: true, description: 'Who brought it in; none when no employee did.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  createdBy: Employee | null = null;
}
