/** What people are told about plans and tasks: the name of the kind and its sentence. */
export default {
  ASSIGNMENT_PUBLISHED: {
    name: ['月度任务已公布', 'Monthly tasks published'],
    text: ['{month} 的任务已公布（第 {versionNo} 版）', 'The tasks for {month} were published (version {versionNo})'],
  },
} as const;
