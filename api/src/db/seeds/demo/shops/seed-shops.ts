import type { Ctx } from '../../../../kernel/context.ts';
import type { DemoCompany } from '../demo-company.ts';
import type { Making } from '../making.ts';
import { seedPersonnel } from '../personnel/seed-personnel.ts';
import { seedTrials } from '../trials/seed-trials.ts';
import { seedMonths } from './months.ts';
import { seedSupervision } from './supervision.ts';

/** What the product itself makes of the rows of shops: results of months, findings, what is due of trials. */
export async function seedShops(ctx: Ctx, company: DemoCompany, making: Making): Promise<void> {
  await seedMonths(ctx, making);
  await seedSupervision(ctx, making);
  await seedPersonnel(ctx.em, company, making);
  await seedTrials(ctx, making);
}
