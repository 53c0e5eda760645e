import { whole, word } from '../setting-kinds.ts';

/** Settings about the archive regime: sessions, retention, volumes (rules 21). */
export const ARCHIVE_SETTINGS = {
  'archive.retention': whole(
    { fallback: 1, min: 1, max: 24, unit: 'months' },
    'How long something deleted is kept in the bin before it may be purged.',
  ),
  'archive.purgeMode': word(
    'CONFIRM',
    (mode) => mode === 'CONFIRM' || mode === 'AUTO',
    'Whether a manager confirms each purge (CONFIRM) or the nightly job purges what is due (AUTO).',
  ),
  'archive.deadAfter': whole(
    { fallback: 24, min: 3, max: 240, unit: 'months' },
    'After how long without any contact a prospect counts as a dead file.',
  ),
  'access.defaultDays': whole(
    { fallback: 7, min: 1, max: 365, unit: 'days' },
    'For how long an access request opens customers when it says nothing else.',
  ),
  'access.maxDays': whole(
    { fallback: 30, min: 1, max: 365, unit: 'days' },
    'For how long an access request opens customers at most.',
  ),
  'access.authorRead': whole(
    { fallback: 30, min: 0, max: 365, unit: 'days' },
    'How long own entries stay readable after the customer was handed over.',
  ),
  'retention.accessLog': whole(
    { fallback: 365, min: 180, max: 1095, unit: 'days' },
    'How long it is kept who read personal data.',
  ),
  'archive.importantMoveDue': whole(
    { fallback: 7, min: 1, max: 365, unit: 'days' },
    'How long an important record may stand in the daily archive.',
  ),
  'archive.reasonLength': whole(
    { fallback: 4, min: 1, max: 100, unit: 'characters' },
    'How much the reason for a change of filled data says at least.',
  ),
  'archive.reviewIntervalDays': whole(
    { fallback: 90, min: 7, max: 730, unit: 'days' },
    'After how long without a look at its data a customer comes up at the update session of its rep.',
  ),
} as const;
