import { hoursFrom, weekdaysFrom } from '../../calendar/calendar.rules.ts';
import { whole, word } from '../setting-kinds.ts';

/** Settings about approvals, jobs, notifications and files (rules 21). */
export const MECHANISMS_SETTINGS = {
  'calendar.openingHours': word(
    '09:00-18:00',
    (text) => hoursFrom(text) !== null,
    'When the company is open on a day of work; the business clock counts these minutes.',
  ),
  'calendar.workingWeekdays': word(
    'MON,TUE,WED,THU,FRI',
    (text) => weekdaysFrom(text) !== null,
    'On which weekdays people work, such as MON,TUE,WED,THU,FRI.',
  ),
  'calendar.publicDays': word(
    'CN',
    (text) => text === 'CN' || text === 'NONE',
    'Whose public holidays and make-up days count: CN, or NONE.',
  ),
  'job.keep': whole({ fallback: 90, min: 1, max: 3650, unit: 'days' }, 'How long finished background jobs are kept.'),
  'transfer.keep': whole(
    { fallback: 30, min: 1, max: 365, unit: 'days' },
    'How long files that were brought in or taken out are kept.',
  ),
  'files.mostMegabytes': whole(
    { fallback: 20, min: 1, max: 200, unit: 'MiB' },
    'How large a file may be that is attached to a row.',
  ),
  'files.types': word(
    'pdf, jpg, jpeg, png, webp, heic, tif, tiff, docx, xlsx, pptx, doc, xls, ppt, wps, et, txt, csv, dat',
    (text) => /^[a-z0-9]{1,8}( *, *[a-z0-9]{1,8})*$/.test(text),
    'Which kinds of files are taken, by extension; web pages and drawings with scripts never are.',
  ),
} as const;
