import archive from './notices/archive.ts';
import attendance from './notices/attendance.ts';
import classification from './notices/classification.ts';
import customers from './notices/customers.ts';
import mechanisms from './notices/mechanisms.ts';
import personnel from './notices/personnel.ts';
import planning from './notices/planning.ts';
import supervision from './notices/supervision.ts';
import training from './notices/training.ts';
import trials from './notices/trials.ts';
import visits from './notices/visits.ts';

/** What people are told, and the page and the bell that tell it. */
export default {
  title: ['通知', 'Notifications'],
  what: ['内容', 'What'],
  when: ['时间', 'When'],
  unread: ['未读', 'Unread'],
  read: ['已读', 'Read'],
  markRead: ['标为已读', 'Mark as read'],
  markUnread: ['标为未读', 'Mark as unread'],
  markAllRead: ['全部标为已读', 'Mark all as read'],
  allRead: ['已全部标为已读', 'All are marked as read'],
  emailed: ['已发邮件', 'E-mailed'],
  open: ['查看', 'Open'],
  empty: ['需要您知道的事会出现在这里。', 'What you should know appears here.'],
  rules: ['通知方式', 'How I am told'],
  rulesNote: [
    '非紧急的通知在公司上班时间送达。邮件只写事项类别，不含客户信息。',
    'What is not urgent comes when the company is open. E-mails name the kind of thing only, nothing of customers.',
  ],
  kind: ['事项', 'Kind'],
  way: ['方式', 'Way'],
  ways: {
    IN_APP: ['系统内', 'In app'],
    EMAIL: ['系统内和邮件', 'In app and e-mail'],
    OFF: ['不通知', 'Not at all'],
  },
  ruleSaved: ['通知方式已保存', 'Saved how you are told'],
  of: {
    ...archive,
    ...attendance,
    ...classification,
    ...customers,
    ...mechanisms,
    ...planning,
    ...personnel,
    ...supervision,
    ...training,
    ...trials,
    ...visits,
  },
} as const;
