/** Sentences for refusal codes about approvals, jobs, notifications and files. */
export default {
  APPROVAL_DECIDED_ALREADY: ['这条申请已经处理过了', 'This request is decided already'],
  APPROVAL_WAITING_ALREADY: ['同样的申请正在等待审批', 'The same is asked for already and waits for a decision'],
  FILE_TOO_LARGE: ['文件太大', 'The file is too large'],
  FILE_EMPTY: ['文件没有内容', 'The file is empty'],
  FILE_TYPE_REFUSED: [
    '不接受这种文件，请用 PDF、图片、Office 文档或文本',
    'Files of this kind are not taken: use PDF, a picture, an Office document or text',
  ],
  FILE_NAME_UNFIT: [
    '文件名与内容不符，请用正确的扩展名重新保存',
    'The name does not fit the content; save it again with the right extension',
  ],
  CALENDAR_DAY_TAKEN: ['日历里已经有这一天', 'The calendar says something of this day already'],
  JOB_UNKNOWN: ['没有这个后台任务，或者不能手动启动', 'There is no such job, or it cannot be started by hand'],
  JOB_STATE_NOT_NEXT: ['任务当前的状态不允许这样操作', 'The run is not in a state from which this can be done'],
} as const;
