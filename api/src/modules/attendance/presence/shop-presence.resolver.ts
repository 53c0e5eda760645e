import { Arg, Ctx, ID, Query, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Allow } from '../../../kernel/graphql.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Computed } from '../../../reader/index.ts';
import { Shop } from '../../staff/index.ts';
import { maySeePresence } from './shop-presence.access.ts';
import { shopPresence } from './shop-presence.actions.ts';
import { ShopPresence } from './shop-presence.types.ts';

@Resolver()
export class ShopPresenceResolver {
  @Allow('attendance:readAll', 'attendance:readShop', 'attendance:readRegion')
  @Query(() => [ShopPresence], {
    nullable: true,
    description: 'Who of a shop should be on duty, is on leave, out or off at a moment; null out of reach.',
  })
  shopPresence(
    @Ctx() ctx: Context,
    @Arg('shopId', () => ID, { description: 'Which shop, by id.' }) shopId: string,
    @Arg('at', () => DateTimeScalar, { nullable: true, description: 'At which moment; now when left out.' })
    at: Date | null = null,
  ): Promise<ShopPresence[] | null> {
    return shopPresence(ctx, { shopId, at });
  }
}

@Resolver(() => Shop)
export class ShopReachResolver {
  @Computed(() => Boolean, { needs: ['id', 'region'], description: 'Whether the viewer may see who is on duty there.' })
  viewerCanSeePresence(@Root() shop: Pick<Shop, 'id' | 'region'>, @Ctx() { actor }: Context): boolean {
    return maySeePresence(actor, shop);
  }
}
