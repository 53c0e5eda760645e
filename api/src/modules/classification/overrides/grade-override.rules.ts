import type { LocalDate } from '../../../kernel/period.ts';
import type { CustomerGrade } from '../../customers/index.ts';

export interface OverrideFacts {
  readonly grade: CustomerGrade;
  readonly endsOn: LocalDate | null;
}

/** A, B or C by hand ends on a day; D, blocked for credit or on probation, may be open-ended (rules 7.3). */
export function whyNotOverride(
  { grade, endsOn }: OverrideFacts,
  { current, today }: { current: CustomerGrade; today: LocalDate },
): 'GRADE_NOT_BY_HAND' | 'GRADE_UNCHANGED' | 'GRADE_END_REQUIRED' | 'GRADE_END_IN_PAST' | null {
  if (grade === 'N') return 'GRADE_NOT_BY_HAND';
  if (grade === current) return 'GRADE_UNCHANGED';
  if (endsOn === null) return grade === 'D' ? null : 'GRADE_END_REQUIRED';
  return endsOn < today ? 'GRADE_END_IN_PAST' : null;
}

/** The last day is inside. */
export function isOver({ endsOn }: Pick<OverrideFacts, 'endsOn'>, today: LocalDate): boolean {
  return endsOn !== null && endsOn < today;
}
