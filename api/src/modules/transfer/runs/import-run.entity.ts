import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { JsonScalar } from '../../../kernel/json-scalar.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Attachment } from '../../files/index.ts';
import { Account } from '../../staff/index.ts';
import { IMPORT_STATES, type ImportState, type Match } from './import-run.rules.ts';

export const ImportStateEnum = schemaEnum<ImportState>('ImportState', 'How far somebody is with bringing in a file.', {
  OPENED: 'The file is still to come.',
  UPLOADED: 'The file is there; its columns are being matched.',
  CHECKING: 'Every row is tried out, and nothing is kept.',
  CHECKED: 'What would become of each row is known; nothing was written.',
  CONFIRMED: 'The rows are being written.',
  DONE: 'All good rows are in.',
  FAILED: 'The file cannot be brought in.',
  CANCELLED: 'Somebody called it off; what was written before stays.',
});

@ObjectType({ description: 'A file that somebody brings in, from the upload to the last row; for himself alone.' })
@Entity({ tableName: 'import_runs' })
@Index({ name: 'import_runs_account_index', properties: ['account', 'createdAt', 'id'] })
@Index({ name: 'import_runs_signature_index', properties: ['account', 'sheet', 'headerSignature'] })
@Index({ name: 'import_runs_created_at_index', properties: ['createdAt', 'id'] })
@Index({ name: 'import_runs_file_index', properties: ['file'] })
@Index({ name: 'import_runs_rejects_index', properties: ['rejects'] })
export class ImportRun extends Row {
  @ManyToOne({ entity: () => Account, index: false })
  account!: Account;

  @Field(() => String, { description: 'What is brought in: `customers`, `contacts`, `visits` or `punches`.' })
  @Property({ type: 'text' })
  sheet!: string;

  @Field(() => ImportStateEnum, { description: 'How far it is.' })
  @Enum({ items: () => [...IMPORT_STATES], type: 'text', default: 'OPENED' })
  state: ImportState = 'OPENED';

  @Field(() => Attachment, { nullable: true, description: 'The file, as long as it is kept.' })
  @ManyToOne({ entity: () => Attachment, nullable: true, deleteRule: 'set null' })
  file: Attachment | null = null;

  @Field(() => String, { nullable: true, description: 'Name of the file.' })
  @Property({ type: 'text', nullable: true })
  fileName: string | null = null;

  @Field(() => String, { nullable: true, description: 'How its text is written: `utf-8`, `gb18030` or `utf-16le`.' })
  @Property({ type: 'text', nullable: true })
  encoding: string | null = null;

  @Field(() => [String], { description: 'The headings of its columns.' })
  @Property({ type: 'text[]', columnType: 'text[]', default: [] })
  header: string[] = [];

  /** By it the same kind of file is known again: its columns were matched once. */
  @Property({ type: 'text', nullable: true })
  headerSignature: string | null = null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'Which column of the sheet comes from which of the file, as a list of `column` and `heading`.',
  })
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  matches: readonly Match[] | null = null;

  @Field(() => Int, { description: 'Rows of the file that were looked at so far, or all of them.' })
  @Property({ type: 'integer', default: 0 })
  rowCount: number = 0;

  @Field(() => Int, { description: 'Of the check: rows that would be new. Of what was written: rows that are new.' })
  @Property({ type: 'integer', default: 0 })
  createdCount: number = 0;

  @Field(() => Int, { description: 'Rows that change something that is there already.' })
  @Property({ type: 'integer', default: 0 })
  updatedCount: number = 0;

  @Field(() => Int, { description: 'Rows that are there already just so.' })
  @Property({ type: 'integer', default: 0 })
  skippedCount: number = 0;

  @Field(() => Int, { description: 'Rows that cannot be brought in.' })
  @Property({ type: 'integer', default: 0 })
  rejectedCount: number = 0;

  @Field(() => Int, { description: 'How much of the step under way is done, in percent.' })
  @Property({ type: 'integer', default: 0 })
  progressPercent: number = 0;

  @Field(() => String, { nullable: true, description: 'Why the file as a whole cannot be brought in.' })
  @Property({ type: 'text', nullable: true })
  fault: string | null = null;

  @Field(() => Attachment, {
    nullable: true,
    description: 'The rejected rows with their reasons as a file, to be mended and brought in again.',
  })
  @ManyToOne({ entity: () => Attachment, nullable: true, deleteRule: 'set null' })
  rejects: Attachment | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was over.' })
  @Property({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null = null;
}
