/** Terms about tasks, plans, budgets and events. */
export default {
  salesPlans: ['销售计划', 'Sales plans'],
  salesPlan: ['销售计划', 'Sales plan'],
  expenses: ['费用', 'Expenses'],
  expense: ['费用', 'Expense'],
  expenseReport: ['费用报表', 'Report of expenses'],
  budgets: ['预算与标准', 'Budgets and standards'],
  agents: ['代理商', 'Agents'],
  salesEvents: ['展销活动', 'Fairs and events'],
  salesEvent: ['展销活动', 'Fair or event'],
  rewards: ['奖惩', 'Rewards and penalties'],
  spentOn: ['发生日期', 'Spent on'],
  soldAmount: ['已完成', 'Sold so far'],
} as const;
