/** How far sales assistants come (rules 20.6). */
export const ASSISTANT_LEVELS = ['JUNIOR', 'MIDDLE', 'SENIOR'] as const;
