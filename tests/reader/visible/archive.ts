import type { Row } from '../rows.ts';
import { both, everybody, holdersOf, under, withArchive, withCustomer, type Asked, type Rule } from './rule.ts';

/** What one may decide at all: the level, and for leaders the person (rules 2). */
function decides({ actor, holds }: Asked, { level, decider }: Row): boolean {
  if (holds('request:decideTop')) return true;
  const isLeader = actor.employeeId !== null && decider === actor.employeeId;
  if (level === 'LINE' || level === 'HUMAN_RESOURCES') {
    return holds('attendance:hr') || (level === 'LINE' && isLeader && holds('attendance:decide'));
  }
  if (holds('request:decideSales')) return level !== 'GENERAL_MANAGER';
  return holds('request:decideTeam') && level === 'LEADER' && isLeader;
}

/** Own ones while the customer is in sight, those about own customers, and those to decide (rules 2). */
const approvals: Rule = (asked) => (row) => {
  const { actor, holds, all } = asked;
  const isOwn = actor.accountId !== null && row['requesterId'] === actor.accountId;
  if (decides(asked, row) || (isOwn && (row['customer'] === null || holds('customer:readAll')))) return true;
  if (!holds('customer:readOwn') && !holds('customer:readAssigned')) return false;
  const owner = all('Customer').find(({ id }) => id === row['customer'])?.['owner'];
  return typeof owner === 'string' && actor.repIds.includes(owner);
};

/** All volumes for who keeps the archive; for a rep the own sections. */
const archiveVolumes: Rule = ({ actor, holds }) => {
  if (holds('archive:readAll')) return () => true;
  if (!holds('archive:read')) return null;
  const reps = new Set<unknown>(actor.repIds);
  return ({ rep }) => reps.has(rep);
};

/** What is about a customer is there with him, the rest by a rule of its own. */
function ofCustomerOr(rest: (asked: Asked) => (row: Row) => boolean): Rule {
  return (asked) => {
    if (!asked.holds('archive:read')) return null;
    const ofHouse = rest(asked);
    return (row) =>
      row['customer'] === null ? ofHouse(row) : asked.seen('Customer')?.has(String(row['customer'])) === true;
  };
}

/** What files may belong to. */
const FILE_OWNERS: readonly string[] = [
  'ArchiveDocument',
  'DailyRecord',
  'ArchiveItem',
  'ImportRun',
  'ExportRun',
  'EmployeeDocument',
];

/** The archive, its files and its regime. */
export const ARCHIVE_ROWS: Readonly<Record<string, Rule>> = {
  ArchiveCategory: everybody,
  ArchiveVolume: archiveVolumes,
  VolumeSection: under('ArchiveVolume', 'volume'),
  ArchiveItem: ofCustomerOr(
    ({ seen }) =>
      (row) =>
        seen('ArchiveVolume')?.has(String(row['volume'])) === true,
  ),
  ArchiveDocument: both(holdersOf('archive:read'), (asked) => {
    const customers = asked.seen('Customer');
    return customers && ((row) => customers.has(String(row['customer'])));
  }),
  ExitRecord: both(holdersOf('exitRecord:read'), withCustomer('customer')),
  DailyRecord: ofCustomerOr(
    ({ actor, holds }) =>
      (row) =>
        holds('archive:readAll') || (actor.employeeId !== null && row['author'] === actor.employeeId),
  ),
  // By the row that the file belongs to, whatever it is.
  Attachment: ({ seen }) => {
    const owners = new Map(FILE_OWNERS.map((owner) => [owner, seen(owner)]));
    if ([...owners.values()].every((rows) => rows === null)) return null;
    return ({ ownerType, ownerId }) => owners.get(String(ownerType))?.has(String(ownerId)) === true;
  },
  ApprovalRequest: approvals,
  UpdateSession: holdersOf('updateSession:read'),
  UpdateSessionRep: holdersOf('updateSession:read'),
  UpdateSessionItem: holdersOf('updateSession:read'),
  Contribution: (asked) => {
    if (!asked.holds('customer:readProfile')) return null;
    const known = withCustomer('customer')(asked);
    if (!asked.holds('contribution:sort')) return known;
    return (row) => row['customer'] === null || known?.(row) === true;
  },
  FocusList: ({ holds }) => {
    const sees = ['customer:readAll', 'customer:readOwn', 'customer:readAssigned'].some((right) => holds(right));
    return sees && (holds('customer:readProfile') || holds('customer:readTrade')) ? () => true : null;
  },
  FocusEntry: withArchive,
  ReviewMeeting: ({ holds }) =>
    ['review:read', 'customer:readAll', 'order:readAll'].every((right) => holds(right)) ? () => true : null,
};
