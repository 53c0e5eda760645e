import type { Ctx } from '../../../kernel/context.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { BusinessPeak } from './business-peak.entity.ts';
import { occurrencesOf, peakTouched, whyNotPeakDays } from './peak.rules.ts';
import type {
  BusinessPeakCreateInput,
  BusinessPeakEditInput,
  BusinessPeakRemoveInput,
  BusinessPeakSpan,
} from './training.types.ts';

const NAME = 100;
const REASON = 500;
const PAST_SCOPE = { filters: { scope: false } } as const;
/** Longer ahead nobody looks. */
const MOST_SPANS = 500;

interface Dates {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export async function createPeak(ctx: Ctx, input: BusinessPeakCreateInput): Promise<BusinessPeak> {
  const { startsOn, endsOn } = input;
  const isYearly = input.isYearly ?? false;
  new InputCheck()
    .text('name', input.name, { most: NAME, required: true })
    .rule('endsOn', whyNotPeakDays({ startsOn, endsOn, isYearly }))
    .done();
  return add(ctx, BusinessPeak, { name: input.name.trim(), startsOn, endsOn, isYearly });
}

export async function editPeak(ctx: Ctx, input: BusinessPeakEditInput): Promise<BusinessPeak> {
  new InputCheck()
    .givenText('name', input.name, NAME)
    .rule('startsOn', input.startsOn === null ? 'VALUE_REQUIRED' : null)
    .rule('endsOn', input.endsOn === null ? 'VALUE_REQUIRED' : null)
    .text('reason', input.reason, { most: REASON, required: true })
    .done();
  const peak = await loadForChange(ctx, BusinessPeak, input);
  ctx.reason = input.reason.trim();
  assignGiven(peak, input, ['startsOn', 'endsOn']);
  if (input.name) peak.name = input.name.trim();
  peak.isYearly = input.isYearly ?? peak.isYearly;
  refuseIf(whyNotPeakDays(peak), ['input', 'endsOn']);
  return peak;
}

/** Sessions that were put into it keep its name and their reason. */
export async function removePeak(ctx: Ctx, input: BusinessPeakRemoveInput): Promise<void> {
  new InputCheck().text('reason', input.reason, { most: REASON, required: true }).done();
  const peak = await loadForChange(ctx, BusinessPeak, input);
  ctx.reason = input.reason.trim();
  ctx.em.remove(peak);
}

function allPeaks(ctx: Ctx): Promise<BusinessPeak[]> {
  return ctx.em.find(BusinessPeak, {}, { ...PAST_SCOPE, orderBy: { startsOn: 'asc', id: 'asc' } });
}

/** The peak in which the dates lie, or null. */
export async function peakOver(ctx: Ctx, dates: Dates): Promise<BusinessPeak | null> {
  return peakTouched(await allPeaks(ctx), dates);
}

/** All days of peaks that lie in `[from, to]`, the first ones first. */
export async function spansBetween(ctx: Ctx, { from, to }: Dates): Promise<BusinessPeakSpan[]> {
  const peaks = await allPeaks(ctx);
  return peaks
    .flatMap((peak) => occurrencesOf(peak, from, to).map((days) => ({ peak: { id: peak.id }, ...days })))
    .toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
    .slice(0, MOST_SPANS);
}
