/** What people are told about plans and tasks: the name of the kind and its sentence. */
export default {
  ASSIGNMENT_PUBLISHED: {
    name: ['月度任务已公布', 'Monthly tasks published'],
    text: ['{month} 的任务已公布（第 {versionNo} 版）', 'The tasks for {month} were published (version {versionNo})'],
  },
  SALES_EVENT_REPORTED: {
    name: ['活动总结已提交', 'Effect report handed in'],
    text: ['“{name}”的效果总结已提交，请查阅', 'The effect report of “{name}” was handed in'],
  },
  SALES_EVENT_REPORT_OVERDUE: {
    name: ['活动总结逾期', 'Effect report overdue'],
    text: ['“{name}”的效果总结应在 {dueOn} 前提交', 'The effect report of “{name}” was due on {dueOn}'],
  },
  AGENTS_TO_EVALUATE: {
    name: ['代理商待评估', 'Agents to evaluate'],
    text: ['您有 {n} 个代理商待评估', 'You have {n} agents to evaluate'],
  },
} as const;
