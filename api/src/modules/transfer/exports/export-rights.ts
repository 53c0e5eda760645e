/** Each opens some lists to be taken out; a person's own files are there for whoever holds one of them. */
export const EXPORT_RIGHTS = ['customer:export', 'attendanceMonth:close', 'employee:export'] as const;
