import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Region } from '../regions/region.entity.ts';
import { createShop, editShop } from './shop.actions.ts';
import { Shop } from './shop.entity.ts';
import { ShopCreateInput, ShopEditInput } from './shop.types.ts';

@Resolver(() => Shop)
export class ShopResolver {
  @Allow('signedIn')
  @ReadOne(() => Shop, { description: 'One shop by id.' })
  shop(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => Shop, { description: 'The shops, by code.', sort: ['code'] })
  shops(): never {
    return answeredByReader();
  }

  @Allow('shop:manage')
  @Action({ shop: () => Shop }, { description: 'Adds a shop.' })
  async shopCreate(@Ctx() ctx: Context, @Arg('input', () => ShopCreateInput) input: ShopCreateInput) {
    return { shop: await createShop(ctx, input) };
  }

  @Allow('shop:manage')
  @Action({ shop: () => Shop }, { description: 'Changes a shop.' })
  async shopEdit(@Ctx() ctx: Context, @Arg('input', () => ShopEditInput) input: ShopEditInput) {
    return { shop: await editShop(ctx, input) };
  }
}

@Resolver(() => Region)
export class RegionShopsResolver {
  @HasPage(() => Shop, { via: 'region', sort: ['code'], description: 'The shops of the region, by code.' })
  shops(): never {
    return answeredByReader();
  }
}
