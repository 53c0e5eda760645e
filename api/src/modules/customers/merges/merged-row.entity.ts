import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

import { CustomerMerge } from './customer-merge.entity.ts';

/** One row that a merge moved, so that undoing it finds the same rows. Written by statements, read by nobody else. */
@Entity({ tableName: 'merged_rows' })
@Index({ name: 'merged_rows_merge_index', properties: ['merge', 'tableName'] })
export class MergedRow {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id!: string;

  @ManyToOne(() => CustomerMerge, { deleteRule: 'cascade', index: false })
  merge!: CustomerMerge;

  @Property({ type: 'text' })
  tableName!: string;

  @Property({ type: 'text' })
  columnName!: string;

  @Property({ type: 'uuid' })
  rowId!: string;
}
