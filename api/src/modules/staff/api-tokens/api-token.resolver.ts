import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { createApiToken, revokeApiToken } from './api-token.actions.ts';
import { ApiToken } from './api-token.entity.ts';
import { ApiTokenCreateInput, ApiTokenRevokeInput } from './api-token.types.ts';

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  @Allow('apiToken:manage', 'account:manage')
  @ReadOne(() => ApiToken, { description: 'One API token by id.' })
  apiToken(): never {
    return answeredByReader();
  }

  @Allow('apiToken:manage', 'account:manage')
  @ReadPage(() => ApiToken, {
    description: 'The own API tokens, the newest first; with `account:manage` those of all.',
    sort: ['-createdAt'],
  })
  apiTokens(): never {
    return answeredByReader();
  }

  @Allow('apiToken:manage')
  @Action(
    { apiToken: () => ApiToken, clearText: () => String },
    {
      description: 'Makes an API token. clearText: what the program sends as `Authorization: Bearer`, shown this once.',
    },
  )
  apiTokenCreate(@Ctx() ctx: Context, @Arg('input', () => ApiTokenCreateInput) input: ApiTokenCreateInput) {
    return createApiToken(ctx, input);
  }

  @Allow('apiToken:manage', 'account:manage')
  @Action(
    { apiToken: () => ApiToken },
    { description: 'Takes an API token back: it opens nothing from the next request on.' },
  )
  async apiTokenRevoke(@Ctx() ctx: Context, @Arg('input', () => ApiTokenRevokeInput) input: ApiTokenRevokeInput) {
    return { apiToken: await revokeApiToken(ctx, input) };
  }
}
