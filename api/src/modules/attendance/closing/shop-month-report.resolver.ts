import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Shop } from '../../staff/index.ts';
import { sendShopReport } from './shop-month-report.actions.ts';
import { ShopMonthReport } from './shop-month-report.entity.ts';
import { ShopMonthReportLine, ShopMonthReportSendInput } from './shop-month-report.types.ts';

@Resolver(() => ShopMonthReport)
export class ShopMonthReportResolver {
  @Allow('attendance:readAll', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => ShopMonthReport, { description: 'One report of a shop by id.' })
  shopMonthReport(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => ShopMonthReport, {
    description: 'The reports of the shops in sight, the latest month first.',
    sort: ['-startsOn'],
  })
  shopMonthReports(): never {
    return answeredByReader();
  }

  @Computed(() => [ShopMonthReportLine], { needs: ['lines'], description: 'One line for each person.' })
  lines(@Root() { lines }: Pick<ShopMonthReport, 'lines'>): ShopMonthReportLine[] {
    return Array.isArray(lines) ? (lines as ShopMonthReportLine[]) : [];
  }

  @Allow('attendanceMonth:report')
  @Action(
    { shopMonthReport: () => ShopMonthReport },
    { description: 'Sends what the store manager saw of the month, again if need be (domain-rules 17.7).' },
  )
  async shopMonthReportSend(
    @Ctx() ctx: Context,
    @Arg('input', () => ShopMonthReportSendInput) input: ShopMonthReportSendInput,
  ) {
    return { shopMonthReport: await sendShopReport(ctx, input) };
  }
}

@Resolver(() => Shop)
export class ShopMonthReportsResolver {
  @HasPage(() => ShopMonthReport, {
    via: 'shop',
    sort: ['-startsOn'],
    description: 'What the shop reported of its months, the latest first.',
  })
  monthReports(): never {
    return answeredByReader();
  }
}
