/** Classes of customers, routes, composition (rules 7). */
export const classificationModule = { entities: [], resolvers: [] };
