import { addDays, type LocalDate } from '../../../../kernel/period.ts';
import { isWorkday, midAutumn, springFestival } from '../season.ts';

export interface DemoPeak {
  readonly name: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly isYearly: boolean;
}

/** The seasons in which everybody is needed: lunar ones are named year by year. */
export function peaksAround(today: LocalDate): DemoPeak[] {
  const year = Number(today.slice(0, 4));
  const lunar = [year - 1, year, year + 1].flatMap((one): DemoPeak[] => [
    {
      name: `${one} 年春节旺季`,
      startsOn: addDays(springFestival(one), -21),
      endsOn: springFestival(one),
      isYearly: false,
    },
    { name: `${one} 年中秋旺季`, startsOn: addDays(midAutumn(one), -35), endsOn: midAutumn(one), isYearly: false },
  ]);
  const holiday = { name: '国庆黄金周', startsOn: `${year - 1}-10-01`, endsOn: `${year - 1}-10-07`, isYearly: true };
  return [...lunar, holiday];
}

function isBusy(peaks: readonly DemoPeak[], date: LocalDate): boolean {
  return peaks.some(({ startsOn, endsOn, isYearly }) =>
    isYearly
      ? startsOn.slice(5) <= date.slice(5) && date.slice(5) <= endsOn.slice(5)
      : startsOn <= date && date <= endsOn,
  );
}

/** The next day, from this one on or back, that is no peak and no day off. */
export function quietDay(today: LocalDate, from: LocalDate, step: 1 | -1): LocalDate {
  const peaks = peaksAround(today);
  let day = from;
  while (isBusy(peaks, day) || !isWorkday(day)) day = addDays(day, step);
  return day;
}

/** A day in the middle of the next mooncake season. */
export function dayInPeak(today: LocalDate): { readonly date: LocalDate; readonly peakName: string } {
  const peak = peaksAround(today).find(
    ({ name, startsOn }) => name.includes('中秋') && addDays(startsOn, 14) > addDays(today, 7),
  );
  if (!peak) throw new RangeError(`No mooncake season comes after ${today}.`);
  return { date: addDays(peak.startsOn, 14), peakName: peak.name };
}
