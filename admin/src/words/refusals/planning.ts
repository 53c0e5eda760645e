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
  TASK_IS_COUNTED: [
    '按订单、拜访或回款统计尚未完成，只有考核人可以认定完成',
    'What is counted is not reached yet; only who judges the list calls it completed',
  ],
  TASK_MISSED_STAYS: [
    '期间已结束，未完成的任务须填补救措施，不能删除',
    'The period is over; a missed task gets a remedial measure and is not taken off',
  ],
  ASSIGNMENT_PUBLISHED: ['已发布的内容不能修改，请建立新版本', 'What is published stays; make a new version'],
  ASSIGNMENT_DRAFT_EXISTS: ['该业务员本月的草稿已存在', 'A draft for this rep and month is there already'],
  ASSIGNMENT_MONTH_OVER: ['该月份已经结束', 'The month is over'],
  MAINTENANCE_PLAN_EXISTS: ['该客户本年度的维护计划已存在', 'The customer has a plan for this year already'],
  MAINTENANCE_PLAN_NOT_DRAFT: ['计划已提交或已批准', 'The plan is submitted or approved already'],
  GREETING_DONE_ALREADY: ['该问候已完成', 'The greeting is marked as done'],
  SALES_PLAN_PART_UNFIT: [
    '分解计划须短于上级计划（或与其同期），且在其期间内，请更正期间。',
    'A part is shorter than its whole, or of the same period, and lies inside it; correct the period.',
  ],
  SALES_PLAN_EXISTS: [
    '该期间已有此计划，请改为申请调整。',
    'There is such a plan for this period; ask for an adjustment instead.',
  ],
  SALES_PLAN_AMOUNT_UNCHANGED: [
    '金额与现计划相同，请填写新的金额。',
    'The plan has this amount already; enter another one.',
  ],
  EXPENSE_STATE_NOT_NEXT: [
    '费用当前状态不能这样操作，请刷新后查看。',
    'The expense cannot go on like this now; reload to see where it stands.',
  ],
  EXPENSE_DECIDED: ['费用已提交或已审批，不能再修改。', 'The expense was handed in or decided on; it stays as it is.'],
  EXPENSE_SPENDER_UNFIT: [
    '费用标准不允许该岗位发生此类费用。',
    'The standard does not let this role spend on this kind.',
  ],
  EXPENSE_EVIDENCE_MISSING: ['请先填写凭证再提交。', 'Add the evidence before you hand it in.'],
  EXPENSE_IN_FUTURE: ['日期不能晚于今天。', 'The day lies in the future; correct it.'],
  EXPENSE_CUSTOMERS_DIFFER: [
    '拜访、订单与客户不一致，请重新选择。',
    'Visit, order and customer do not belong together; choose again.',
  ],
  EXPENSE_STANDARD_IN_PAST: ['新标准须从今天或以后生效。', 'A new version starts today or later.'],
  EXPENSE_STANDARD_EXISTS: [
    '该日已有一版标准，请选其他生效日。',
    'There is a version from this day; choose another day.',
  ],
  SALES_EVENT_STATE_NOT_NEXT: [
    '活动当前状态不能这样操作，请刷新后查看。',
    'The event cannot go on like this now; reload to see where it stands.',
  ],
  SALES_EVENT_ENDS_BEFORE: ['结束日不能早于开始日。', 'The last day lies before the first; correct it.'],
  SALES_EVENT_NOT_OVER: ['活动尚未到最后一天。', 'The last day of the event has not come yet.'],
  SALES_EVENT_CONCLUSIONS_MISSING: ['请填写效果总结的结论。', 'Write the conclusions of the report.'],
  SALES_EVENT_CLOSED: [
    '只有已批准或已举办的活动可以添加线索和订单。',
    'Leads and orders are added from the consent until the report.',
  ],
  SALES_EVENT_LEAD_KNOWN: ['该客户已登记在此活动中。', 'The customer was added to the event already.'],
  SALES_EVENT_ORDER_KNOWN: ['该订单已关联到一个活动。', 'The order belongs to an event already.'],
  CUSTOMER_NOT_AN_AGENT: [
    '只有代理店、特约店、专营店可以评估。',
    'Only agents, special-contract shops and franchises are judged so.',
  ],
  AGENT_ITEMS_INCOMPLETE: ['请对六个项目各评一次。', 'Judge each of the six items once.'],
  AGENT_MEASURES_MISSING: [
    '结果为改进时须填写措施和复查日期。',
    'For an improvement name the measures and the day of re-check.',
  ],
  AGENT_RECHECK_NOT_LATER: ['复查日期须晚于今天。', 'The re-check lies after today; correct it.'],
  AGENT_EVALUATED_ALREADY: ['该代理商本期已评估。', 'The agent was evaluated for this period already.'],
  REWARD_BASIS_UNKNOWN: [
    '找不到所依据的记录，请重新选择。',
    'The row it rests on does not exist or is not visible to you; choose again.',
  ],
  REWARD_BASIS_OF_OTHER: [
    '所依据的记录不属于此人，请重新选择。',
    'The row it rests on is about somebody else; choose again.',
  ],
  REWARD_FOR_ONESELF: ['不能对自己提出或审批奖惩。', 'Nobody proposes or decides on an own reward or penalty.'],
} as const;
