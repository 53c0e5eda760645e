/** Refusals about tasks, plans, budgets and events. */
export const PLANNING_REFUSALS = {
  EMPLOYEE_STILL_HOLDS:
    'Customers, cards, orders, tasks or requests are still with the person; they are handed over first.',
  HAND_OVER_TO_SELF: 'The person who hands over is not the one who takes over.',
  HAND_OVER_REGION_TWICE: 'The region is given to two reps.',
  TASK_LIST_EXISTS: 'The rep has a task list for this period already.',
  TASK_LIST_CLOSED: 'The period of the task list is closed.',
  TASK_LIST_NOT_OVER: 'The period of the task list still runs.',
  TASK_REMEDY_MISSING: 'A task that was not completed has no remedial measure yet.',
  TASK_PERIOD_INVALID: 'The period does not begin on the first day of its month, quarter or year.',
  TASK_TARGET_UNFIT: 'A main task names a quantity or an amount, an auxiliary one how many times, never two of them.',
  TASK_NOT_OPEN: 'The task is done or judged already.',
  TASK_CUSTOMER_OF_OTHER_REP: 'The customer is with another rep.',
  TASK_REMEDY_NOT_NEEDED: 'The task is completed; it needs no remedial measure.',
  ASSIGNMENT_PUBLISHED: 'What is published stays as it is; a change is a new version.',
  ASSIGNMENT_DRAFT_EXISTS: 'A draft for this rep and month is there already.',
  ASSIGNMENT_MONTH_OVER: 'The month is over.',
  MAINTENANCE_PLAN_EXISTS: 'The customer has a maintenance plan for this year already.',
  MAINTENANCE_PLAN_NOT_DRAFT: 'The plan is submitted or approved; it is taken back to a draft first.',
  GREETING_DONE_ALREADY: 'The greeting is marked as done.',
} as const;
