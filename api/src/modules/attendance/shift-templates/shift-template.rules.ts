import type { LocalDate } from '../../../kernel/period.ts';
import type { ShiftTemplate } from '../engine/shift-times.rules.ts';
import type { TemplateBreak } from './shift-template.types.ts';

const DAY = 1_440;
const MOST_BREAKS = 6;

export interface TemplateTimes {
  /** Minutes after the midnight before the start; over 1,440 on the next day. */
  readonly startMinute: number;
  readonly endMinute: number;
  readonly breaks: readonly TemplateBreak[];
}

/** A shift begins on its date and lasts at most until the same time of the next day (rules 17.2). */
export function whyNotTimes({ startMinute, endMinute }: Omit<TemplateTimes, 'breaks'>): 'SHIFT_TIMES_INVALID' | null {
  const isFit = startMinute >= 0 && startMinute < DAY && endMinute > startMinute && endMinute <= startMinute + DAY;
  return isFit ? null : 'SHIFT_TIMES_INVALID';
}

/** Breaks lie inside the shift, one after the other, and leave some work. */
export function whyNotBreaks({ startMinute, endMinute, breaks }: TemplateTimes): 'SHIFT_BREAKS_INVALID' | null {
  const inOrder = breaks.toSorted((one, other) => one.startMinute - other.startMinute);
  let before = startMinute;
  let pause = 0;
  for (const one of inOrder) {
    if (one.startMinute < before || one.endMinute <= one.startMinute) return 'SHIFT_BREAKS_INVALID';
    before = one.endMinute;
    pause += one.endMinute - one.startMinute;
  }
  const isFit = breaks.length <= MOST_BREAKS && before <= endMinute && pause < endMinute - startMinute;
  return isFit ? null : 'SHIFT_BREAKS_INVALID';
}

/** A code stands in a grid: no blanks in it. */
export function whyNotCode(code: string): 'SHIFT_CODE_INVALID' | null {
  return /^[\p{L}\p{N}]{1,4}$/u.test(code) ? null : 'SHIFT_CODE_INVALID';
}

export function whyNotColour(colourNo: number): 'VALUE_OUT_OF_RANGE' | null {
  return colourNo >= 0 && colourNo <= 7 ? null : 'VALUE_OUT_OF_RANGE';
}

/** What was rostered keeps its times; new ones hold from today or later (rules 17.6). */
export function whyNotVersionDay(validFrom: LocalDate, today: LocalDate): 'SHIFT_VERSION_IN_PAST' | null {
  return validFrom < today ? 'SHIFT_VERSION_IN_PAST' : null;
}

function clock(minute: number): string {
  const inDay = minute % DAY;
  return [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** As the engine reads times of the day. */
export function inClockTimes({ startMinute, endMinute, breaks }: TemplateTimes): ShiftTemplate {
  return {
    start: clock(startMinute),
    end: clock(endMinute),
    breaks: breaks.map((one) => ({ start: clock(one.startMinute), end: clock(one.endMinute) })),
  };
}
