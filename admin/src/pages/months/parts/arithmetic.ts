import { bare } from '../../../lib/decimal.ts';
import { formatMoney, formatNumber, formatPercent } from '../../../lib/format.ts';
import { t } from '../../../words/i18n.ts';
import type { Pay } from './day-marks.ts';

type DeductionLine = Pay['deductionLines'][number];
type BonusLine = Pay['bonusLines'][number];
type CapLine = Pay['capLines'][number];

/** A wage of an hour that is no whole number of cents is written as the division it is. */
function hourText({ hourlyWage, monthlyWage, monthlyHours }: DeductionLine, currency: string): string {
  const [, cents = ''] = bare(hourlyWage ?? '').split('.');
  if (cents.length <= 2) return formatMoney(hourlyWage, currency);
  return `${formatMoney(monthlyWage, currency)} ÷ ${bare(monthlyHours)}`;
}

/** `0.5 h × 20.00 × 2 = 20.00` */
export function deductionText(line: DeductionLine, currency: string): string {
  if (line.amount === null) return t('months.noWage');
  const hours = t('months.hours', { n: formatNumber(line.hours, 4) });
  const factors = [hours, hourText(line, currency), bare(line.multiplier)];
  return `${factors.join(' × ')} = ${formatMoney(line.amount, currency)}`;
}

/** Whether rounding up to whole hours has added something. */
export function isRoundedUp({ seconds, chargedSeconds }: DeductionLine): boolean {
  return chargedSeconds > seconds;
}

/** `600.00 × 22/24 × 80 % = 440.00` */
export function bonusText({ bonusBase, workdays, ofWorkdays, factor, amount }: BonusLine, currency: string): string {
  const share = workdays === ofWorkdays ? [] : [`${workdays}/${ofWorkdays}`];
  return `${[formatMoney(bonusBase, currency), ...share, formatPercent(factor)].join(' × ')} = ${formatMoney(amount, currency)}`;
}

/** `min(deduction, 20 % × 3,480.00, 3,480.00 − 2,690.00)` */
export function capText(
  { share, monthWage, minimumWage, amount }: CapLine,
  pay: Pick<Pay, 'deduction' | 'currency'>,
): string {
  const wage = formatMoney(monthWage, pay.currency);
  const least = minimumWage === null ? [] : [`${wage} − ${formatMoney(minimumWage, pay.currency)}`];
  const all = [formatMoney(pay.deduction, pay.currency), `${formatPercent(share)} × ${wage}`, ...least];
  return `min(${all.join(', ')}) = ${formatMoney(amount, pay.currency)}`;
}
