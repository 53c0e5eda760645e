/** What people are told, by rule and person. */
export const notificationsModule = { entities: [], resolvers: [] };
