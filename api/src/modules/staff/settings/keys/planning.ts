/** Settings about tasks, plans, budgets and events (rules 21). */
export const PLANNING_SETTINGS = {} as const;
