export const GRADE_CAUSES = ['RUN', 'OVERRIDE', 'OVERRIDE_END'] as const;
export type GradeCause = (typeof GRADE_CAUSES)[number];
