/** What people are told about approvals, jobs and files: the name of the kind and its sentence. */
export default {
  JOB_FAILED: {
    name: ['后台任务失败', 'Background job failed'],
    text: ['后台任务“{job}”多次尝试后仍失败，请查看', 'The background job {job} failed for good; please look'],
  },
  IMPORT_READY: {
    name: ['导入已完成', 'An import is ready'],
    text: [
      '您的文件已处理：{rows} 行，其中 {rejected} 行被拒绝',
      'Your file was worked on: {rows} rows, {rejected} of them rejected',
    ],
  },
  EXPORT_READY: {
    name: ['导出文件已就绪', 'An export is ready'],
    text: ['导出文件已生成（{rows} 行），可以下载', 'The file with {rows} rows is ready to be taken'],
  },
  APPROVAL_WANTED: {
    name: ['等待我审批', 'Waiting for my decision'],
    text: ['有一条申请等待您审批', 'A request waits for your decision'],
  },
  APPROVAL_DECIDED: {
    name: ['我的申请已处理', 'My request was decided'],
    text: ['您的申请已经处理', 'Your request was decided'],
  },
} as const;
