/** Requests that another person decides. */
export const approvalsModule = { entities: [], resolvers: [] };
