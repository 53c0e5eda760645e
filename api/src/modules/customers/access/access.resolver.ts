import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { isInForce, mayRevoke } from './access-grant.access.ts';
import { AccessGrant } from './access-grant.entity.ts';
import { AccessRequest } from './access-request.entity.ts';
import { revokeGrant } from './access.actions.ts';
import { AccessGrantRevokeInput } from './access.types.ts';

const SPELL = ['startsAt', 'endsAt'] as const;
type Spell = Pick<AccessGrant, (typeof SPELL)[number]>;

@Resolver(() => AccessRequest)
export class AccessRequestResolver {
  @Allow('signedIn')
  @ReadOne(() => AccessRequest, { description: 'One access request by id.' })
  accessRequest(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => AccessRequest, {
    description: 'The own access requests, and all of them for who answers for reading rights; the latest first.',
    sort: ['-createdAt'],
  })
  accessRequests(): never {
    return answeredByReader();
  }

  @HasPage(() => AccessGrant, {
    via: 'request',
    sort: ['-startsAt'],
    description: 'What the consent opened, customer by customer.',
  })
  grants(): never {
    return answeredByReader();
  }
}

@Resolver(() => AccessGrant)
export class AccessGrantResolver {
  @Allow('signedIn')
  @ReadOne(() => AccessGrant, { description: 'One grant by id, such as one that the access log names.' })
  accessGrant(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => AccessGrant, {
    description: 'The own grants, and all of them for who answers for reading rights; those that end last first.',
    sort: ['-endsAt'],
  })
  accessGrants(): never {
    return answeredByReader();
  }

  @Allow('access:revoke')
  @Action({ accessGrant: () => AccessGrant }, { description: 'Ends a grant before its time (domain-rules 6.5).' })
  async accessGrantRevoke(
    @Ctx() ctx: Context,
    @Arg('input', () => AccessGrantRevokeInput) input: AccessGrantRevokeInput,
  ) {
    return { accessGrant: await revokeGrant(ctx, input) };
  }

  @Computed(() => Boolean, { needs: SPELL, description: 'Whether it opens the customer at this moment.' })
  isInForce(@Root() grant: Spell, @Ctx() { now }: Context): boolean {
    return isInForce(grant, now);
  }

  @Computed(() => Boolean, { needs: SPELL, description: 'Whether one may end it before its time.' })
  viewerCanRevoke(@Root() grant: Spell, @Ctx() { actor, now }: Context): boolean {
    return mayRevoke(actor, grant, now);
  }
}
