/** How the archive is kept (rules 6). */
export const archiveModule = { entities: [], resolvers: [] };
