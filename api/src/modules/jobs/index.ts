/** Background work on the same PostgreSQL. */
export const jobsModule = { entities: [], resolvers: [] };
