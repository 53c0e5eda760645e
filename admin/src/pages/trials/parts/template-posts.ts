export const POSTS = ['CLERK', 'SHIFT_LEAD', 'STORE_MANAGER', 'OFFICE'] as const;
