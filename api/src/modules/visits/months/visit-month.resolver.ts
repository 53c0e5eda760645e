import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, Computed, ReadPage } from '../../../reader/index.ts';
import { SalesMonthLock } from './sales-month-lock.entity.ts';
import { VisitMonthReport } from './visit-month-report.entity.ts';
import { lockSalesMonth, saveMonthReport } from './visit-month.actions.ts';
import { shareOf } from './visit-month.queries.ts';
import { SalesMonthLockCreateInput, VisitMonthReportSaveInput } from './visit-month.types.ts';

@Resolver(() => VisitMonthReport)
export class VisitMonthResolver {
  @Allow('visit:readAll', 'visit:readOwn', 'visit:readAssigned')
  @ReadPage(() => VisitMonthReport, {
    description: 'What reps said of their months, newest first (domain-rules 5.2).',
    sort: ['-startsOn'],
  })
  visitMonthReports(): never {
    return answeredByReader();
  }

  @Allow('visit:readAll', 'visit:readOwn', 'visit:readAssigned')
  @ReadPage(() => SalesMonthLock, {
    description: 'Months that take no visit any more, newest first.',
    sort: ['-startsOn'],
  })
  salesMonthLocks(): never {
    return answeredByReader();
  }

  @Allow('visit:record')
  @Action(
    { visitMonthReport: () => VisitMonthReport },
    { description: 'Saves the estimate of visits of a month that were not recorded (domain-rules 5.2).' },
  )
  async visitMonthReportSave(
    @Ctx() ctx: Context,
    @Arg('input', () => VisitMonthReportSaveInput) input: VisitMonthReportSaveInput,
  ) {
    return { visitMonthReport: await saveMonthReport(ctx, input) };
  }

  @Allow('salesMonth:lock')
  @Action(
    { salesMonthLock: () => SalesMonthLock },
    { description: 'Locks a month whose figures are published; for ever (domain-rules 5.2).' },
  )
  async salesMonthLockCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => SalesMonthLockCreateInput) input: SalesMonthLockCreateInput,
  ) {
    return { salesMonthLock: await lockSalesMonth(ctx, input) };
  }

  @Computed(() => DecimalScalar, {
    needs: ['unrecordedVisits', 'recordedVisits'],
    nullable: true,
    description: 'Share of the visits that were not recorded; empty without any visit (FND-16).',
  })
  unrecordedShare(
    @Root() { unrecordedVisits, recordedVisits }: Pick<VisitMonthReport, 'unrecordedVisits' | 'recordedVisits'>,
  ): string | null {
    return shareOf({ unrecordedVisits, recordedVisits });
  }
}
