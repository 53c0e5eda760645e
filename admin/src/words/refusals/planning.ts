/** Sentences for refusal codes about tasks, plans, budgets and events. */
export default {
  EMPLOYEE_STILL_HOLDS: [
    '此人名下还有客户、访问卡、订单、任务或申请，请先办理移交',
    'Customers, cards, orders, tasks or requests are still with this person; hand them over first',
  ],
  HAND_OVER_TO_SELF: ['不能移交给本人', 'Choose somebody else than the person who hands over'],
  HAND_OVER_REGION_TWICE: ['同一区域只能指定一位接收人', 'Name one rep for each region'],
  TASK_LIST_EXISTS: ['该业务员此期间的任务单已存在', 'The rep has a task list for this period already'],
  TASK_LIST_CLOSED: ['该期间已关闭', 'The period is closed'],
  TASK_LIST_NOT_OVER: ['期间尚未结束，不能关闭', 'The period still runs; close it after its last day'],
  TASK_REMEDY_MISSING: [
    '还有未完成的任务没有补救措施',
    'Some tasks that were not completed have no remedial measure yet',
  ],
  TASK_PERIOD_INVALID: ['开始日期应为月、季或年的第一天', 'Choose the first day of the month, quarter or year'],
  TASK_TARGET_UNFIT: [
    '主任务填数量或金额，辅任务填次数，只能填一项',
    'Give a main task a quantity or an amount and an auxiliary one a number of times, only one of them',
  ],
  TASK_NOT_OPEN: ['任务已完成或已考核', 'The task is done or judged already'],
  TASK_CUSTOMER_OF_OTHER_REP: ['该客户属于其他业务员', 'The customer is with another rep'],
  TASK_REMEDY_NOT_NEEDED: ['任务已完成，不需要补救措施', 'The task is completed; no measure is needed'],
  ASSIGNMENT_PUBLISHED: ['已发布的内容不能修改，请建立新版本', 'What is published stays; make a new version'],
  ASSIGNMENT_DRAFT_EXISTS: ['该业务员本月的草稿已存在', 'A draft for this rep and month is there already'],
  ASSIGNMENT_MONTH_OVER: ['该月份已经结束', 'The month is over'],
  MAINTENANCE_PLAN_EXISTS: ['该客户本年度的维护计划已存在', 'The customer has a plan for this year already'],
  MAINTENANCE_PLAN_NOT_DRAFT: ['计划已提交或已批准', 'The plan is submitted or approved already'],
  GREETING_DONE_ALREADY: ['该问候已完成', 'The greeting is marked as done'],
} as const;
