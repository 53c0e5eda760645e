/** Settings about approvals, jobs, notifications and files (rules 21). */
export const MECHANISMS_SETTINGS = {} as const;
