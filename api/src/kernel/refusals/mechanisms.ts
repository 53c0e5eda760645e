/** Refusals about approvals, jobs, notifications and files. */
export const MECHANISMS_REFUSALS = {} as const;
