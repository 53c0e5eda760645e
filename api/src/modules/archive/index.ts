import './new-customers/customer-new.approval.ts';

/** How the archive is kept (rules 6). */
export const archiveModule = { entities: [], resolvers: [] };
