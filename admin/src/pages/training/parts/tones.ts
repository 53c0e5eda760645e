/** How states of training look; the word stands with them in any case. */
export const NEED_STATES = ['OPEN', 'COVERED', 'DROPPED'] as const;
export const NEED_SOURCES = ['MARKET', 'QUESTIONNAIRE', 'DAILY'] as const;
export const COURSE_STATES = ['PLANNED', 'HELD', 'CALLED_OFF'] as const;
export const GOALS = ['LONG', 'MIDDLE', 'SHORT'] as const;
export const AUDIENCES = ['NEW_STAFF', 'IN_SERVICE'] as const;

export const NEED_TONES = { OPEN: 'warning', COVERED: 'success', DROPPED: 'neutral' } as const;
export const COURSE_TONES = { PLANNED: 'info', HELD: 'success', CALLED_OFF: 'neutral' } as const;
