/** Permissions about trial periods. */
export default {
  trial_readAll: ['查看所有人的试用期（自己的除外）', 'See the trials of everybody but oneself'],
  trial_readOwn: ['查看自己试用期的日期和结果', 'See days and outcomes of the own trial'],
  trial_readShop: ['查看本店员工的试用期', 'See the trials of people in the own shops'],
  trial_readRegion: ['查看所辖区域员工的试用期', 'See the trials of people in the region one leads'],
  trial_answer: ['填写自己的自评，确认收到的警告', 'Write the own self-assessment and acknowledge own warnings'],
  trial_review: ['考核自己管理的试用员工，确认交底', 'Review people whose manager one is, and acknowledge briefings'],
  trial_brief: ['考核前向店长交底', 'Brief managers before they review'],
  trial_decide: ['决定转正、不予录用和试用期辞退', 'Decide who is hired for good or dismissed during the trial'],
  trial_manage: [
    '开始和撤销试用期、调整阶段日期、记录其他来源的情况',
    'Begin and call off trials, move stages, note what other sources say',
  ],
  trialTemplate_read: ['查看试用期模板', 'See how long trials take and what is looked at'],
  trialTemplate_manage: ['制定试用期模板', 'Make templates of trials'],
} as const;
