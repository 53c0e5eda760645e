/** The six steps of the work on a prospect, in their order (domain-rules 5.5). */
export const STEPS = ['COLLECTED', 'ROUTED', 'FIRST_VISITED', 'RECORDED', 'SCREENED', 'MAINTAINED'] as const;
export type Step = (typeof STEPS)[number];
