/** Sentences about hiring requisitions and candidates. */
export default {
  REQUISITION_DAY_OVER: ['到岗日期不能早于今天。', 'They are needed today or later.'],
  REQUISITION_CLOSED: ['这项招聘需求已招满或已撤销。', 'This requisition was filled or called off.'],
  REQUISITION_OPEN: ['这项招聘需求本来就在招聘中。', 'This requisition is open already.'],
  REQUISITION_BELOW_HIRED: ['人数不能少于已录用的人数。', 'More people than that were hired already.'],
  CANDIDATE_STATE_NOT_NEXT: ['应聘者当前的状态不能进行这一步。', 'The candidate cannot take this step now.'],
  CANDIDATE_STEP_MISSING: [
    '前一步还没有完成：先筛选，再初试，然后录用。',
    'The step before is missing: first the CV, then the interview, then hiring.',
  ],
  CANDIDATE_STEP_IN_FUTURE: ['日期不能在将来。', 'The day cannot lie ahead.'],
  CANDIDATE_STEP_BEFORE_LAST: ['日期早于上一步，请更正。', 'The day lies before the last step; correct it.'],
  CANDIDATE_HIRE_APART: ['录用请用“录用”操作。', 'Hire with the action for it.'],
  CANDIDATE_HIRED: ['此人已录用，请在员工档案中修改。', 'The person was hired; change the employee file.'],
  CANDIDATE_HIRED_BEFORE_APPLIED: ['入职日期早于收到简历的日期。', 'The first day of work lies before the CV came in.'],
  CANDIDATE_FORGOTTEN: ['此人的资料已清除。', 'The data of this person are erased.'],
} as const;
