import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

import type { LocalDate } from '../../../kernel/period.ts';

/** A public holiday, or a day on which one is made up for. */
export interface PublicDay {
  readonly isWorkday: boolean;
  /** In Chinese, such as 国庆节. */
  readonly nameZh: string;
  readonly nameEn: string;
}

type Named = Readonly<Record<LocalDate, string>>;

/** The package writes `National Day,国庆节,3`. */
function daysFrom(named: Named, isWorkday: boolean): [LocalDate, PublicDay][] {
  return Object.entries(named).map(([day, text]) => {
    const [nameEn = '', nameZh = ''] = text.split(',');
    return [day, { isWorkday, nameZh, nameEn }];
  });
}

/** The days that the State Council has set, as far as they are known. */
const OF_CHINA: ReadonlyMap<LocalDate, PublicDay> = new Map([
  ...daysFrom(chineseDays.holidays, false),
  ...daysFrom(chineseDays.workdays, true),
]);

/** Public holidays and make-up days, by the setting `calendar.publicDays`. */
export function publicDays(of: string): ReadonlyMap<LocalDate, PublicDay> {
  return of === 'CN' ? OF_CHINA : new Map();
}
