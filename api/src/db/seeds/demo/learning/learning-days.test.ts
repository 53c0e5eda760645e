import { expect, test } from 'vitest';

import { addDays } from '../../../../kernel/period.ts';
import { peakTouched } from '../../../../modules/people/training/peak.rules.ts';
import { dayInPeak, peaksAround, quietDay } from './learning-days.ts';

const days = Array.from({ length: 800 }, (_, at) => addDays('2026-01-01', at));

test('rules 20.4: on every day the training of the demo avoids the business peaks, but for the one with a reason', () => {
  for (const today of days) {
    const peaks = peaksAround(today);
    const touched = (date: string) => peakTouched(peaks, { from: date, to: date });
    const [held, planned] = [quietDay(today, addDays(today, -12), -1), quietDay(today, addDays(today, 9), 1)];

    expect([touched(held), touched(planned)], today).toEqual([null, null]);
    expect(held < today && planned > today, today).toBe(true);
    const { date, peakName } = dayInPeak(today);
    expect(touched(date)?.name, today).toBe(peakName);
    expect(date > today, today).toBe(true);
  }
});
