import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { PERMISSION_NAMES, PERMISSIONS } from './permissions.ts';
import { editRole } from './role.actions.ts';
import { Role } from './role.entity.ts';
import { RoleEditInput } from './role.types.ts';

@ObjectType({ description: 'Something that a role can allow.' })
export class PermissionOption {
  @Field(() => String, { description: 'As `noun:verb`.' })
  name!: string;

  @Field(() => String, { description: 'What it opens.' })
  description!: string;
}

@Resolver(() => Role)
export class RoleResolver {
  @Allow('signedIn')
  @ReadOne(() => Role, { description: 'One role by id.' })
  role(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => Role, { description: 'The roles, by key; without `role:read` the own ones.', sort: ['key'] })
  roles(): never {
    return answeredByReader();
  }

  @Allow('role:read')
  @Query(() => [PermissionOption], { description: 'Everything that roles can allow.' })
  permissionOptions(): PermissionOption[] {
    return PERMISSION_NAMES.map((name) => ({ name, description: PERMISSIONS[name] }));
  }

  @Allow('role:manage')
  @Action({ role: () => Role }, { description: 'Changes what a role allows.' })
  async roleEdit(@Ctx() ctx: Context, @Arg('input', () => RoleEditInput) input: RoleEditInput) {
    return { role: await editRole(ctx, input) };
  }
}
