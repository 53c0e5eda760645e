import { Arg, Ctx, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { BusinessPeak } from './business-peak.entity.ts';
import { createPeak, editPeak, removePeak, spansBetween } from './peak.actions.ts';
import {
  BusinessPeakCreateInput,
  BusinessPeakEditInput,
  BusinessPeakRemoveInput,
  BusinessPeakSpan,
} from './training.types.ts';

@Resolver(() => BusinessPeak)
export class BusinessPeakResolver {
  @Allow('training:read', 'training:readAll')
  @ReadOne(() => BusinessPeak, { description: 'One business peak by id.' })
  businessPeak(): never {
    return answeredByReader();
  }

  @Allow('training:read', 'training:readAll')
  @ReadPage(() => BusinessPeak, { description: 'The business peaks, the latest first.', sort: ['-startsOn'] })
  businessPeaks(): never {
    return answeredByReader();
  }

  @Allow('training:read', 'training:readAll')
  @Query(() => [BusinessPeakSpan], {
    description: 'The days of business peaks within two dates, up to 500; yearly ones once for each year.',
  })
  businessPeakSpans(
    @Ctx() ctx: Context,
    @Arg('from', () => DateScalar, { description: 'First day of the time.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'Last day, inside.' }) to: string,
  ): Promise<BusinessPeakSpan[]> {
    return spansBetween(ctx, { from, to });
  }

  @Allow('training:manage')
  @Action({ businessPeak: () => BusinessPeak }, { description: 'Names a business peak (domain-rules 20.4).' })
  async businessPeakCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => BusinessPeakCreateInput) input: BusinessPeakCreateInput,
  ) {
    return { businessPeak: await createPeak(ctx, input) };
  }

  @Allow('training:manage')
  @Action({ businessPeak: () => BusinessPeak }, { description: 'Changes a business peak.' })
  async businessPeakEdit(@Ctx() ctx: Context, @Arg('input', () => BusinessPeakEditInput) input: BusinessPeakEditInput) {
    return { businessPeak: await editPeak(ctx, input) };
  }

  @Allow('training:manage')
  @Action({}, { description: 'Takes a business peak away.' })
  async businessPeakRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => BusinessPeakRemoveInput) input: BusinessPeakRemoveInput,
  ) {
    await removePeak(ctx, input);
    return {};
  }
}
