/** Values of enums about trial periods (domain-rules 19). */
export default {
  trialState: {
    RUNNING: ['试用中', 'On trial'],
    OVERDUE_CONFIRM_RISK: ['到期未决定', 'Over, undecided'],
    CONFIRMED: ['已转正', 'Confirmed'],
    CONFIRMED_BY_LAPSE: ['逾期视同转正', 'Confirmed by lapse'],
    NOT_HIRED: ['不予录用', 'Not hired'],
    DISMISSED: ['已辞退', 'Dismissed'],
    LEFT: ['已离职', 'Left'],
    CALLED_OFF: ['已撤销', 'Called off'],
  },
  trialDecision: { CONFIRM: ['转正', 'Confirm'], NOT_HIRED: ['不予录用', 'Not hire'] },
  trialStageState: {
    WAITING: ['未开始', 'Not open'],
    OPEN: ['待考核', 'Open'],
    OVERDUE: ['已逾期', 'Overdue'],
    SUBMITTED: ['已提交', 'Submitted'],
    CALLED_OFF: ['已取消', 'Called off'],
  },
  trialStageResult: { PASS: ['合格', 'Passed'], NOT_QUALIFIED: ['不合格', 'Not qualified'] },
  trialMeasureKind: {
    GUIDANCE: ['交流指导', 'Guidance'],
    WARNING: ['警告', 'Warning'],
    DISMISS: ['直接辞退', 'Dismissal'],
  },
  trialRecheckResult: { DONE: ['已做到', 'Done'], NOT_DONE: ['未做到', 'Not done'] },
  trialDismissalDecision: { UPHELD: ['同意辞退', 'Dismissed'], REJECTED: ['不同意辞退', 'Stays on trial'] },
  trialNoteSource: {
    MANAGER: ['店长', 'Manager'],
    HR: ['人事部', 'HR'],
    OTHER_SOURCE: ['其他来源', 'Other source'],
  },
  trialLengthWarning: { OVER_SIX_MONTHS: ['超过六个月', 'Longer than six months'] },
} as const;
