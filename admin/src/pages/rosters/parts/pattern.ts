import { HOLIDAY_OFF, REST } from './roster-month.ts';

interface Step {
  readonly kind: 'WORK' | typeof REST | typeof HOLIDAY_OFF;
  readonly shiftTemplateId?: string;
}
export interface ReadPattern {
  readonly steps: readonly Step[];
  /** What is no code of a shift. */
  readonly unknown: string | null;
}

/** Of `E E L L -`: codes of shifts, and a dash for a rest day. */
export function readPattern(text: string, shifts: readonly { id: string; code: string }[]): ReadPattern {
  const words = text.split(/[\s,，]+/).filter(Boolean);
  const found = words.map((word): Step | string => {
    if (word === '-') return { kind: REST };
    if (word === '*') return { kind: HOLIDAY_OFF };
    const shift = shifts.find(({ code }) => code.toLowerCase() === word.toLowerCase());
    return shift ? { kind: 'WORK', shiftTemplateId: shift.id } : word;
  });
  return {
    steps: found.filter((one): one is Step => typeof one !== 'string'),
    unknown: found.find((one) => typeof one === 'string') ?? null,
  };
}
