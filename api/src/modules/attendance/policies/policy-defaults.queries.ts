import type { Ctx } from '../../../kernel/context.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { settingNow } from '../../staff/index.ts';
import type { DeductionCapMode, HourRounding } from './policy-version.enums.ts';
import type { PolicyTerms } from './policy-version.types.ts';

/** The first day of a version that names none: the day of the setting, in this year (rules 17.4, clause 7). */
export async function usualStart(ctx: Ctx): Promise<LocalDate> {
  const year = businessDate(ctx.now, ctx.zone).slice(0, 4);
  return `${year}-${await settingNow(ctx, 'attendance.effectiveFrom')}`;
}

/** With what a new version begins (rules 17.6, 21). */
export async function usualTerms(ctx: Ctx): Promise<PolicyTerms> {
  return {
    partialRate: await settingNow(ctx, 'attendance.partialRate'),
    unnotifiedMultiplier: await settingNow(ctx, 'attendance.unnotifiedMultiplier'),
    graceMinutes: await settingNow(ctx, 'attendance.grace'),
    gapMinutes: await settingNow(ctx, 'attendance.gap'),
    punchWindowMinutes: await settingNow(ctx, 'attendance.punchWindow'),
    hqTravelMinutes: await settingNow(ctx, 'attendance.hqTravel'),
    repeatSeconds: 60,
    rounding: (await settingNow(ctx, 'attendance.rounding')) as HourRounding,
    monthlyHours: await settingNow(ctx, 'attendance.monthlyHours'),
    missingPunch: 'ABSENT',
    noticeRule: 'REQUESTED',
    capMode: (await settingNow(ctx, 'deduction.cap')) as DeductionCapMode,
    capShare: await settingNow(ctx, 'deduction.capShare'),
    capMinimumWage: null,
    clauses: [2, 3, 4, 5, 6],
    managerPosts: ['STORE_MANAGER'],
  };
}
