/** Files that belong to rows. */
export const filesModule = { entities: [], resolvers: [] };
