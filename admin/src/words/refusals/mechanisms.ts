/** Sentences for refusal codes about approvals, jobs, notifications and files. */
export default {
  APPROVAL_DECIDED_ALREADY: ['这条申请已经处理过了', 'This request is decided already'],
  APPROVAL_WAITING_ALREADY: ['同样的申请正在等待审批', 'The same is asked for already and waits for a decision'],
  FILE_TOO_LARGE: ['文件超过设置的附件大小上限', 'The file is larger than the setting for attachments allows'],
  FILE_EMPTY: ['文件没有内容', 'The file is empty'],
  FILE_TYPE_REFUSED: [
    '不接受这种文件，请用 PDF、图片、Office 文档或文本',
    'Files of this kind are not taken: use PDF, a picture, an Office document or text',
  ],
  FILE_NAME_UNFIT: [
    '文件名与内容不符，请用正确的扩展名重新保存',
    'The name does not fit the content; save it again with the right extension',
  ],
  IMPORT_SHEET_UNKNOWN: ['没有这种导入', 'This cannot be brought in'],
  IMPORT_STATE_NOT_NEXT: ['导入或导出当前的状态不允许这样操作', 'Its state does not allow this'],
  IMPORT_FILE_MISSING: ['请先选择文件', 'Choose a file first'],
  IMPORT_FILE_UNREADABLE: ['文件无法读取或已不再保存', 'The file cannot be read, or is not kept any more'],
  IMPORT_FILE_NOT_A_TABLE: [
    '不是可以导入的表格，请用 CSV（UTF-8、GB18030、UTF-16）或 XLSX',
    'Not a table that can be read: use CSV (UTF-8, GB18030, UTF-16) or XLSX',
  ],
  IMPORT_FILE_WITHOUT_ROWS: ['文件是空的', 'The file is empty'],
  IMPORT_ENCODING_UNKNOWN: ['不支持这种文字编码', 'Text in this encoding is not read'],
  IMPORT_XLSX_BROKEN: ['不是可读取的工作簿', 'Not a workbook that can be read'],
  IMPORT_XLSX_TOO_LARGE: ['工作簿太大', 'The workbook is too large'],
  IMPORT_COLUMN_UNKNOWN: ['没有这一列', 'There is no such column'],
  IMPORT_COLUMN_TWICE: ['同一列出现两次', 'A column is there twice'],
  IMPORT_COLUMN_MISSING: ['必需的列还没有匹配', 'A column that is needed is not matched yet'],
  IMPORT_WITHOUT_GOOD_ROWS: ['没有可以导入的行', 'There is no row that could be brought in'],
  CALENDAR_DAY_TAKEN: ['日历里已经有这一天', 'The calendar says something of this day already'],
  JOB_UNKNOWN: ['没有这个后台任务，或者不能手动启动', 'There is no such job, or it cannot be started by hand'],
  JOB_STATE_NOT_NEXT: ['任务当前的状态不允许这样操作', 'The run is not in a state from which this can be done'],
} as const;
