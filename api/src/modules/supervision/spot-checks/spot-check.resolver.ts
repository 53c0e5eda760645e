import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Shop } from '../../staff/index.ts';
import { peopleToCheck, recordSpotCheck } from './spot-check.actions.ts';
import { SpotCheck } from './spot-check.entity.ts';
import { SpotCheckPerson, SpotCheckRecordInput } from './spot-check.types.ts';

@Resolver(() => SpotCheck)
export class SpotCheckResolver {
  @Allow('attendance:readAll', 'attendance:readShop', 'attendance:readRegion', 'spotCheck:record')
  @ReadOne(() => SpotCheck, { description: 'One spot check by id.' })
  spotCheck(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readShop', 'attendance:readRegion', 'spotCheck:record')
  @ReadPage(() => SpotCheck, { description: 'The spot checks in sight, the latest first.', sort: ['-at'] })
  spotChecks(): never {
    return answeredByReader();
  }

  @Allow('spotCheck:record')
  @Query(() => [SpotCheckPerson], {
    description: 'Who should be on duty in a shop at a moment, and who is on leave, out or off (domain-rules 18.1).',
  })
  spotCheckPeople(
    @Ctx() ctx: Context,
    @Arg('shopId', () => ID, { description: 'The shop that is called.' }) shopId: string,
    @Arg('at', () => DateTimeScalar, { nullable: true, description: 'At which moment; now when left out.' })
    at: Date | null = null,
  ): Promise<SpotCheckPerson[]> {
    return peopleToCheck(ctx, shopId, at ?? ctx.now);
  }

  @Allow('spotCheck:record')
  @Action(
    { spotCheck: () => SpotCheck },
    { description: 'Registers a check by phone, video or on site; who was met counts as present (domain-rules 18.1).' },
  )
  async spotCheckRecord(@Ctx() ctx: Context, @Arg('input', () => SpotCheckRecordInput) input: SpotCheckRecordInput) {
    return { spotCheck: await recordSpotCheck(ctx, input) };
  }
}

@Resolver(() => Shop)
export class ShopSpotChecksResolver {
  @HasPage(() => SpotCheck, {
    via: 'shop',
    sort: ['-at'],
    description: 'The spot checks of the shop, the latest first.',
  })
  spotChecks(): never {
    return answeredByReader();
  }
}
