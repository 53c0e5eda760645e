/** Sentences about entry, leaving, documents of employees and their personal data. */
export default {
  EMPLOYMENT_NOT_ENDED: ['此人尚未离职。', 'This person has not left.'],
  EMPLOYMENT_OVERLAPS: ['这段时间此人已在职，请更正日期。', 'The person was employed then already; correct the day.'],
  EMPLOYMENT_NEEDS_DAY: ['已有任职经历，入职日期不能为空。', 'Who was employed needs a first day of work.'],
  DOCUMENT_ENDS_BEFORE_START: ['到期日早于生效日。', 'The document ends before it begins.'],
  EMPLOYEE_STILL_EMPLOYED: [
    '在职人员的资料不能删除，请先办理离职。',
    'Only who has left can be erased; note the last day of work first.',
  ],
  EMPLOYEE_IS_ONESELF: ['自己的资料不能由自己导出或删除。', 'Nobody takes out or erases the own data.'],
} as const;
