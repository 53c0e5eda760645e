/** Values of enums about tasks, plans, budgets and events. */
export default {} as const;
