import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { Region } from '../../staff/index.ts';
import { readRecodePreview, recodeRegion } from './region-recode.actions.ts';
import { RegionRecodeInput, RegionRecodePreview } from './region-recode.types.ts';

@Resolver(() => Region)
export class RegionRecodeResolver {
  @Allow('region:recode')
  @Query(() => RegionRecodePreview, { description: 'What another code of a region would do to its customers.' })
  regionRecodePreview(
    @Ctx() ctx: Context,
    @Arg('regionId', () => ID, { description: 'The region that would get another code.' }) regionId: string,
    @Arg('code', () => String, { description: 'The code that it would get.' }) code: string,
  ): Promise<object> {
    return readRecodePreview(ctx, regionId, code);
  }

  @Allow('region:recode')
  @Action(
    { region: () => Region },
    { description: 'Gives a region another code; its customers get new ones in the background (domain-rules 4).' },
  )
  async regionRecode(@Ctx() ctx: Context, @Arg('input', () => RegionRecodeInput) input: RegionRecodeInput) {
    return { region: await recodeRegion(ctx, input) };
  }
}
