import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { AccessRequest, AccessRequestCreateInput } from '../../customers/index.ts';
import { askForAccess } from './access-request.approval.ts';

@Resolver()
export class AccessRequestingResolver {
  @Allow('access:request')
  @Action(
    { accessRequest: () => AccessRequest },
    { description: 'Asks to read customers of others for a time; the sales manager decides (domain-rules 6.5).' },
  )
  async accessRequestCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => AccessRequestCreateInput) input: AccessRequestCreateInput,
  ) {
    return { accessRequest: await askForAccess(ctx, input) };
  }
}
