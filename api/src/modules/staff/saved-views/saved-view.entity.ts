import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Account } from '../accounts/account.entity.ts';

@ObjectType({ description: 'Filters, sort and columns of a list of the interface under a name.' })
@Entity({ tableName: 'saved_views' })
@Index({ name: 'saved_views_owner_list_index', properties: ['owner', 'list', 'name'] })
@Index({ name: 'saved_views_list_name_index', properties: ['list', 'name', 'id'] })
@Check({ name: 'saved_views_list_check', expression: "list ~ '^[a-z][A-Za-z]{1,60}$'" })
@Check({ name: 'saved_views_roles_check', expression: "is_shared or default_of_roles = '{}'" })
export class SavedView extends Row {
  @Field(() => String, { description: 'Which list it is for, such as `customers`.' })
  @Property({ type: 'text' })
  list!: string;

  @Field(() => String, { description: 'How people call it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Filters, sort and columns, as the address of the page carries them.' })
  @Property({ type: 'text' })
  state!: string;

  @Field(() => Boolean, { description: 'Whether everybody sees it; otherwise the owner alone.' })
  @Property({ type: 'boolean', default: false })
  isShared: boolean = false;

  @Field(() => [String], { description: 'Keys of the roles that the list opens with it for.' })
  @Property({ type: 'text[]', columnType: 'text[]', defaultRaw: "'{}'" })
  defaultOfRoles: string[] = [];

  @Field(() => Account, { nullable: true, description: 'Who saved it.' })
  @ManyToOne({ entity: () => Account, index: false })
  owner!: Account;
}
sortedByLabel(SavedView, 'name');
