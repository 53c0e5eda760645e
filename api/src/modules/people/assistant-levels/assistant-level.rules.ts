import type { LocalDate } from '../../../kernel/period.ts';
import type { AssistantLevel } from './assistant-level.enums.ts';

export interface Judged {
  readonly competenceId: string;
  readonly isMet: boolean;
}

/** The list of the level is the template: each competence of it is judged once, and nothing else (rules 20.6). */
export function whyNotJudgements(
  competenceIds: readonly string[],
  judged: readonly Judged[],
): 'ASSISTANT_COMPETENCES_MISSING' | 'ASSISTANT_COMPETENCE_NOT_JUDGED' | 'ASSISTANT_COMPETENCE_UNFIT' | null {
  if (competenceIds.length === 0) return 'ASSISTANT_COMPETENCES_MISSING';
  const given = new Set(judged.map(({ competenceId }) => competenceId));
  if (given.size < judged.length || [...given].some((id) => !competenceIds.includes(id)))
    return 'ASSISTANT_COMPETENCE_UNFIT';
  return competenceIds.every((id) => given.has(id)) ? null : 'ASSISTANT_COMPETENCE_NOT_JUDGED';
}

/** The level is reached with every competence of it. */
export function isReached(judged: readonly Pick<Judged, 'isMet'>[]): boolean {
  return judged.length > 0 && judged.every(({ isMet }) => isMet);
}

interface Appraised {
  readonly level: AssistantLevel;
  readonly heldOn: LocalDate;
  readonly isReached: boolean;
}

/** What the latest appraisal that was passed says on a date; who was never appraised has no level. */
export function assistantLevelOn(appraisals: readonly Appraised[], date: LocalDate): AssistantLevel | null {
  const passed = appraisals.filter((one) => one.isReached && one.heldOn <= date);
  return passed.toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : 1)).at(-1)?.level ?? null;
}

/** An appraisal is of today or of the past, and nobody judges himself (rules 2). */
export function whyNotHeldOn(heldOn: LocalDate, today: LocalDate): 'ASSISTANT_APPRAISAL_IN_FUTURE' | null {
  return heldOn > today ? 'ASSISTANT_APPRAISAL_IN_FUTURE' : null;
}
