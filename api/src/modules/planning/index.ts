/** Tasks, plans, maintenance, budgets (rules 8). */
export const planningModule = { entities: [], resolvers: [] };
