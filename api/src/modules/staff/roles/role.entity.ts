import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { sortedByLabel } from '../../../reader/index.ts';

@ObjectType({ description: 'What the accounts that hold it may do (domain-rules 2). Roles are never removed.' })
@Entity({ tableName: 'roles' })
export class Role extends Row {
  @Field(() => String, { description: 'Its fixed name for programs, such as SALES_MANAGER.' })
  @Property({ type: 'text' })
  @Unique()
  key!: string;

  @Field(() => String, { description: 'How it is called among people.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => [String], { description: 'Permissions as `noun:verb`.' })
  @Property({ type: 'text[]', columnType: 'text[]' })
  permissions: string[] = [];
}
sortedByLabel(Role, 'key');
