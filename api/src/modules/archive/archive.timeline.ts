import { defineTimeline } from '../customers/index.ts';
import { Contribution } from './contributions/contribution.entity.ts';
import { DailyRecord } from './daily/daily-record.entity.ts';
import { ArchiveDocument } from './documents/archive-document.entity.ts';
import { ArchiveItem } from './items/archive-item.entity.ts';

defineTimeline({
  kind: 'DOCUMENT',
  description: 'A document of the archive (domain-rules 6.2).',
  of: () => ArchiveDocument,
  at: 'datedOn',
  tells: { text: 'title', state: 'state', person: 'handler' },
});
defineTimeline({
  kind: 'ARCHIVE_ITEM',
  description: 'Something was filed under a number (domain-rules 6.6).',
  of: () => ArchiveItem,
  at: 'happenedOn',
  tells: { number: 'number', text: 'title', person: 'filedBy' },
});
defineTimeline({
  kind: 'DAILY_RECORD',
  description: 'An entry of the daily archive (domain-rules 6.7).',
  of: () => DailyRecord,
  at: 'happenedOn',
  tells: { word: 'kind', text: 'title', person: 'author' },
});
defineTimeline({
  kind: 'CONTRIBUTION',
  description: 'An employee told something of the customer (domain-rules 6.2).',
  of: () => Contribution,
  at: 'createdAt',
  tells: { word: 'kind', state: 'state', text: 'text', person: 'contributor' },
});
