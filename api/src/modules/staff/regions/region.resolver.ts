import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { createRegion, editRegion } from './region.actions.ts';
import { Region } from './region.entity.ts';
import { RegionCreateInput, RegionEditInput } from './region.types.ts';

@Resolver(() => Region)
export class RegionResolver {
  @Allow('signedIn')
  @ReadOne(() => Region, { description: 'One region by id.' })
  region(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => Region, { description: 'The regions, by code.', sort: ['code'] })
  regions(): never {
    return answeredByReader();
  }

  @Allow('region:manage')
  @Action({ region: () => Region }, { description: 'Adds a region.' })
  async regionCreate(@Ctx() ctx: Context, @Arg('input', () => RegionCreateInput) input: RegionCreateInput) {
    return { region: await createRegion(ctx, input) };
  }

  @Allow('region:manage')
  @Action({ region: () => Region }, { description: 'Changes a region.' })
  async regionEdit(@Ctx() ctx: Context, @Arg('input', () => RegionEditInput) input: RegionEditInput) {
    return { region: await editRegion(ctx, input) };
  }
}
