import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Attachment } from '../../files/index.ts';
import { Account } from '../../staff/index.ts';

export const EXPORT_STATES = ['QUEUED', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];
export const ExportStateEnum = schemaEnum<ExportState>('ExportState', 'How far an export in the background is.', {
  QUEUED: 'It waits, or is being written.',
  DONE: 'The file is ready to be taken.',
  FAILED: 'It could not be written, such as when the right was taken away meanwhile.',
  CANCELLED: 'Somebody called it off.',
});

@ObjectType({ description: 'A long list that is written into a file in the background; for who asked for it alone.' })
@Entity({ tableName: 'export_runs' })
@Index({ name: 'export_runs_account_index', properties: ['account', 'createdAt', 'id'] })
@Index({ name: 'export_runs_created_at_index', properties: ['createdAt', 'id'] })
@Index({ name: 'export_runs_file_index', properties: ['file'] })
export class ExportRun extends Row {
  @ManyToOne({ entity: () => Account, index: false })
  account!: Account;

  @Field(() => String, { description: 'Which list it is, such as `customers`.' })
  @Property({ type: 'text' })
  list!: string;

  @Field(() => String, { description: 'The form of the file: `csv` or `xlsx`.' })
  @Property({ type: 'text' })
  format!: string;

  /** Filter, search, order and columns as they were asked for. */
  @Property({ type: 'json', columnType: 'jsonb' })
  asked!: unknown;

  @Field(() => ExportStateEnum, { description: 'How far it is.' })
  @Enum({ items: () => [...EXPORT_STATES], type: 'text', default: 'QUEUED' })
  state: ExportState = 'QUEUED';

  @Field(() => Int, { description: 'How many rows were counted when it was asked for.' })
  @Property({ type: 'integer' })
  expectedRows!: number;

  @Field(() => Int, { description: 'How many rows are written so far.' })
  @Property({ type: 'integer', default: 0 })
  rowCount: number = 0;

  @Field(() => Attachment, { nullable: true, description: 'The file, once it is written and while it is kept.' })
  @ManyToOne({ entity: () => Attachment, nullable: true, deleteRule: 'set null' })
  file: Attachment | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was over.' })
  @Property({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null = null;
}
