/** Refusals about tasks, plans, budgets and events. */
export const PLANNING_REFUSALS = {} as const;
