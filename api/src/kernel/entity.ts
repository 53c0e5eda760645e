import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';

import { DateTimeScalar } from './scalars.ts';

/** What every row has. Ids are UUIDv7, made here, so that they sort by time and work on any PostgreSQL. */
@ObjectType()
export abstract class Row {
  @Field(() => ID, { description: 'Unique over all types; sorts by time of creation.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @Field(() => DateTimeScalar, { description: 'When the row was written first.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When the row was changed last.' })
  @Property({ type: 'timestamptz' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'Counts the changes; every edit names the version it saw.' })
  @Property({ type: 'integer', version: true })
  version!: number;
}
