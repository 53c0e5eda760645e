/** Posts of which there are trials; whoever works in an office has none. */
export const POSTS = ['CLERK', 'SHIFT_LEAD', 'STORE_MANAGER'] as const;
