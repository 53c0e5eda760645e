/** What people are told about trial periods: the name of the kind and its sentence. Nobody is named in it. */
export default {
  TRIAL_BRIEFED: {
    name: ['试用期考核交底', 'Briefed for a review'],
    text: [
      '人事部就试用期第 {stageNo} 阶段考核向您交底，请确认',
      'HR briefed you for stage {stageNo} of a trial; please acknowledge',
    ],
  },
  TRIAL_STAGE_OPEN: {
    name: ['考核已开放', 'Review open'],
    text: [
      '试用期第 {stageNo} 阶段考核已开放，{dueOn} 到期',
      'Stage {stageNo} of a trial waits for your review, due on {dueOn}',
    ],
  },
  TRIAL_STAGE_DUE: {
    name: ['考核今日到期', 'Review due'],
    text: [
      '试用期第 {stageNo} 阶段考核于 {dueOn} 到期，请提交',
      'Your review of stage {stageNo} of a trial is due on {dueOn}',
    ],
  },
  TRIAL_STAGE_LATE: {
    name: ['考核催办', 'Review late'],
    text: [
      '试用期第 {stageNo} 阶段考核已于 {dueOn} 到期，尚未提交',
      'Your review of stage {stageNo} of a trial was due on {dueOn} and is missing',
    ],
  },
  TRIAL_STAGE_OVERDUE: {
    name: ['考核逾期', 'Review overdue'],
    text: [
      '试用期第 {stageNo} 阶段考核逾期（{dueOn} 到期），店长尚未提交',
      'The review of stage {stageNo} of a trial, due on {dueOn}, is overdue',
    ],
  },
  TRIAL_STAGE_SUBMITTED: {
    name: ['考核已提交', 'Review submitted'],
    text: ['店长提交了试用期第 {stageNo} 阶段考核', 'A manager submitted the review of stage {stageNo} of a trial'],
  },
  TRIAL_DISMISSAL_ASKED: {
    name: ['申请辞退试用员工', 'Dismissal asked for'],
    text: [
      '店长在第 {stageNo} 阶段考核中申请辞退试用员工，请决定',
      'In stage {stageNo} a manager asks to dismiss somebody on trial; please decide',
    ],
  },
  TRIAL_WARNED: {
    name: ['试用期警告', 'Warning on trial'],
    text: ['您收到一份试用期警告，请查看并确认', 'You got a warning on trial; please read and acknowledge it'],
  },
  TRIAL_SELF_ASSESSMENT_WANTED: {
    name: ['请写自我评价', 'Self-assessment asked for'],
    text: [
      '试用期第三阶段已开放，请在 {dueOn} 前写好自我评价',
      'Stage 3 of your trial is open: write your self-assessment by {dueOn}',
    ],
  },
  TRIAL_SELF_ASSESSED: {
    name: ['自我评价已提交', 'Self-assessment in'],
    text: [
      '试用员工已提交自我评价，您可以提交第三阶段意见',
      'The self-assessment is in; your opinion of stage 3 may follow',
    ],
  },
  TRIAL_RESULT_SHOWN: {
    name: ['阶段考核结果', 'Result of a stage'],
    text: ['您的试用期第 {stageNo} 阶段考核结果已公布', 'The result of stage {stageNo} of your trial is there'],
  },
  TRIAL_DECISION_DUE: {
    name: ['试用期待决定', 'Decision due'],
    text: ['有员工的试用期应于 {dueOn} 前决定是否转正', 'A trial is to be decided by {dueOn}'],
  },
  TRIAL_ENDS_UNDECIDED: {
    name: ['试用期将满未决定', 'Trial ends undecided'],
    text: [
      '警报：有员工的试用期还有 {days} 天（{endOn}）期满，仍未决定',
      'Alarm: a trial ends in {days} days, on {endOn}, and is not decided',
    ],
  },
  TRIAL_RAN_OUT: {
    name: ['试用期满未决定', 'Trial ran out'],
    text: [
      '有员工的试用期已于 {endOn} 期满，仍未决定，按惯例将视为转正',
      'A trial ran out on {endOn} undecided; by custom it counts as confirmed',
    ],
  },
  TRIAL_LAPSED: {
    name: ['期满视为转正', 'Confirmed by lapse'],
    text: [
      '有员工的试用期于 {endOn} 期满未决定，已视为转正',
      'A trial that ended on {endOn} undecided counts as confirmed',
    ],
  },
  TRIAL_DECIDED: {
    name: ['试用期结果', 'Outcome of the trial'],
    text: ['您的试用期已有结果，请查看', 'Your trial is decided; have a look'],
  },
} as const;
