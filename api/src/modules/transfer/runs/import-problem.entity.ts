import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { ImportRun } from './import-run.entity.ts';

@ObjectType({ description: 'A cell, or a whole row, of a file that cannot be brought in as it is.' })
@Entity({ tableName: 'import_problems' })
@Index({ name: 'import_problems_run_index', properties: ['run', 'line', 'id'] })
export class ImportProblem extends Row {
  @Field(() => ImportRun, { description: 'The import that met it.' })
  @ManyToOne({ entity: () => ImportRun, index: false, deleteRule: 'cascade' })
  run!: ImportRun;

  @Field(() => Int, { description: 'The line of the file on which the row begins, from 1.' })
  @Property({ type: 'integer' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'The column of the sheet; empty when the whole row is meant.' })
  @Property({ type: 'text', nullable: true })
  column: string | null = null;

  @Field(() => String, { nullable: true, description: 'The text of the cell, cut off after 200 characters.' })
  @Property({ type: 'text', nullable: true })
  value: string | null = null;

  @Field(() => String, { description: 'What is wrong with it, as a code.' })
  @Property({ type: 'text' })
  code!: string;
}
