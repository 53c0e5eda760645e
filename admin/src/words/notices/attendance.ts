/** What people are told about their time: the name of the kind and its sentence. */
export default {
  ATTENDANCE_NOTICE: {
    name: ['员工报备', 'Notice to HR'],
    text: ['有员工向人事部报备迟到、早退或不能到岗', 'Somebody tells HR of coming late, leaving early or staying away'],
  },
  ATTENDANCE_REQUEST_CHANGED: {
    name: ['考勤申请有变动', 'Request changed by HR'],
    text: ['人事部处理了您的考勤申请，请查看', 'HR changed or judged what you asked for; have a look'],
  },
  ROSTER_PUBLISHED: {
    name: ['排班已公布', 'Roster published'],
    text: ['{shop} {month} 的排班已公布', 'The roster of {shop} for {month} was published'],
  },
  ROSTER_CHANGED: {
    name: ['排班有变动', 'Roster changed'],
    text: [
      '{shop} 已公布的排班有变动：自 {date} 起共 {days} 天',
      'Your published roster of {shop} changed: {days} days from {date} on',
    ],
  },
  SHIFT_CHANGE_SENT: {
    name: ['调班说明', 'Change of a shift'],
    text: ['有员工向人事部说明 {date} 的调班', 'Somebody explains a change of the shift of {date}'],
  },
  SHIFT_SWAP_ASKED: {
    name: ['同事申请对调', 'Swap asked for'],
    text: ['有同事申请与您对调 {date} 的班次', 'A colleague asks to swap shifts with you on {date}'],
  },
  SHIFT_CHANGE_OBJECTED: {
    name: ['人事部对调班有异议', 'HR objects to a change'],
    text: ['人事部对 {date} 的调班提出异议', 'HR objects to the change of the shift of {date}'],
  },
  RESULT_OBJECTION_SENT: {
    name: ['考勤结果异议', 'Objection to a result'],
    text: ['有员工对 {month} 的考勤结果提出异议', 'Somebody objects to the result of {month}'],
  },
  RESULT_OBJECTION_ANSWERED: {
    name: ['异议已答复', 'Objection answered'],
    text: ['人事部答复了您对考勤结果的异议', 'HR answered your objection to a result'],
  },
} as const;
