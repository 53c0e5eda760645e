import type { Ctx } from '../../../../kernel/context.ts';
import type { Making } from '../making.ts';
import { seedTrials } from '../trials/seed-trials.ts';
import { seedMonths } from './months.ts';
import { seedSupervision } from './supervision.ts';

/** What the product itself makes of the rows of shops: results of months, findings, what is due of trials. */
export async function seedShops(ctx: Ctx, making: Making): Promise<void> {
  await seedMonths(ctx, making);
  await seedSupervision(ctx, making);
  await seedTrials(ctx, making);
}
