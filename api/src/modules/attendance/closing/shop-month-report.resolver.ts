import { Resolver, Root } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Shop } from '../../staff/index.ts';
import { ShopMonthReport } from './shop-month-report.entity.ts';
import { ShopMonthReportLine } from './shop-month-report.types.ts';

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
