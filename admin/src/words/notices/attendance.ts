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
} as const;
