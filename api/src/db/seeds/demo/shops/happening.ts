import type { LeaveKind } from '../../../../modules/attendance/engine/facts.rules.ts';
import type { TemplateName } from './shifts.ts';

type Decision = 'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

/** Minutes from the start of the shift; below zero before it. */
export type Stretch = readonly [from: number, to: number];

/** What somebody asked for or told. */
export interface Asked {
  readonly what: 'LEAVE' | 'OUTING' | 'NOTICE' | 'CHANGE' | 'OVERTIME' | 'CORRECTION';
  /** Which time it is about; a correction is about the moment at which it begins. */
  readonly span: Stretch;
  /** Hours before the start of the shift; below zero afterwards. */
  readonly before: number;
  readonly text: string;
  readonly state: Decision;
  readonly kind?: Exclude<LeaveKind, 'OTHER'> | 'ANNUAL' | 'BUSINESS' | 'PRIVATE' | 'HQ' | 'IN' | 'OUT';
  readonly reasonState?: 'ACCEPTED' | 'REJECTED';
  readonly isNecessary?: boolean;
  readonly template?: TemplateName;
}

/** What made a day of somebody differ from a plain one. */
export interface Happening {
  readonly who: string;
  readonly month: 'BEFORE' | 'LAST' | 'THIS' | 'COMING';
  /** Which of the person's shifts of that month, or of those that come, from 1. */
  readonly nth: number;
  /** Minutes from the usual moment: later is above zero. */
  readonly came?: number;
  readonly went?: number;
  readonly unpunched?: readonly ('IN' | 'OUT')[];
  readonly away?: Stretch;
  readonly atHeadquarters?: Stretch;
  readonly worked?: TemplateName;
  /** The code of another shop whose clock was used. */
  readonly clock?: string;
  readonly asked?: Asked;
}

/** The whole of a plain shift. */
export const SHIFT: Stretch = [0, 480];

/** Of which month, its list says. */
export type Told = Omit<Happening, 'month'>;
