/** Sentences for refusal codes about approvals, jobs, notifications and files. */
export default {} as const;
