import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Shop } from '../../staff/index.ts';
import { averageScore } from './inspection.access.ts';
import { editInspection, recordInspection } from './inspection.actions.ts';
import { Inspection } from './inspection.entity.ts';
import type { Scores } from './inspection.rules.ts';
import { InspectionEditInput, InspectionRecordInput } from './inspection.types.ts';

@Resolver(() => Inspection)
export class InspectionResolver {
  @Allow('attendance:readAll', 'attendance:readShop', 'attendance:readRegion', 'inspection:record')
  @ReadOne(() => Inspection, { description: 'One inspection by id.' })
  inspection(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readShop', 'attendance:readRegion', 'inspection:record')
  @ReadPage(() => Inspection, { description: 'The inspections in sight, the latest first.', sort: ['-at'] })
  inspections(): never {
    return answeredByReader();
  }

  @Computed(() => DecimalScalar, {
    needs: ['attendanceScore', 'clothingScore', 'hygieneScore', 'smileScore', 'disciplineScore'],
    description: 'Average of the five items, one place.',
  })
  averageScore(@Root() scores: Scores): string {
    return averageScore(scores);
  }

  @Allow('inspection:record')
  @Action(
    { inspection: () => Inspection },
    { description: 'Inspects a shop of the region that one leads, not the own one (domain-rules 18.4).' },
  )
  async inspectionRecord(@Ctx() ctx: Context, @Arg('input', () => InspectionRecordInput) input: InspectionRecordInput) {
    return { inspection: await recordInspection(ctx, input) };
  }

  @Allow('inspection:record')
  @Action({ inspection: () => Inspection }, { description: 'Mends an own inspection on its day.' })
  async inspectionEdit(@Ctx() ctx: Context, @Arg('input', () => InspectionEditInput) input: InspectionEditInput) {
    return { inspection: await editInspection(ctx, input) };
  }
}

@Resolver(() => Shop)
export class ShopInspectionsResolver {
  @HasPage(() => Inspection, {
    via: 'shop',
    sort: ['-at'],
    description: 'The inspections of the shop, the latest first.',
  })
  inspections(): never {
    return answeredByReader();
  }
}
