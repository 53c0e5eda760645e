import type { Ctx } from '../../../kernel/context.ts';
import type { Month } from '../../../kernel/period.ts';
import type { AttendanceDifference } from './closing.types.ts';
import { shopDifferences } from './differences.queries.ts';

const row = (id: string | null) => (id === null ? null : { id });

/** With rows in place of ids, so that they are read as their readers may. */
export async function differencesToTell(ctx: Ctx, shopId: string, month: Month): Promise<AttendanceDifference[]> {
  const differences = await shopDifferences(ctx, shopId, month);
  return differences.map(({ employeeId, resultId, reportId, ...rest }) => ({
    ...rest,
    employee: row(employeeId),
    result: row(resultId),
    report: row(reportId),
  }));
}
