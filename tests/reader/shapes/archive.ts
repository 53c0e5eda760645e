import type { Shape } from './shape.ts';

/** The archive and its regime. */
export const ARCHIVE_SHAPES: Readonly<Record<string, Shape>> = {
  ArchiveCategory: ({ at }) => ({ no: 10 + at }),
  ArchiveVolume: ({ at, dice }) => {
    const closed = at % 3 === 0;
    return {
      year: 2000 + at,
      state: closed ? 'CLOSED' : 'OPEN',
      closedAt: closed ? dice.one(['2026-01-05 00:00:00.000001+00', '2026-01-05 00:00:00+00']) : null,
    };
  },
  VolumeSection: ({ dice }) => ({ customers: dice.between(1, 9) }),
  ArchiveItem: ({ at, dice, one }) => ({ seq: at + 1, customer: dice.chance(0.4) ? null : one('Customer')['id'] }),
  ArchiveDocument: ({ at, one }) => {
    const state = ['DRAFT', 'CHECKED', 'SIGNED', 'APPROVED', 'FILED'][at % 5] as string;
    const reached = (least: number, value: unknown): unknown => (at % 5 >= least ? value : null);
    return {
      state,
      checkedBy: reached(1, one('Employee')['id']),
      checkedAt: reached(1, '2026-11-01 00:00:00+00'),
      customerSignedOn: reached(2, '2026-11-02'),
      handlerSignedAt: reached(2, '2026-11-02 00:00:00+00'),
      approvedAt: reached(3, '2026-11-03 00:00:00+00'),
      item: reached(4, one('ArchiveItem')['id']),
    };
  },
  DailyRecord: ({ at, dice, one }) => ({
    isImportant: at % 2 === 0,
    moveDueOn: at % 2 === 0 ? dice.one(['2026-11-20', '2026-11-28']) : null,
    customer: dice.chance(0.5) ? null : one('Customer')['id'],
  }),
  Attachment: ({ dice, one }) => {
    const ownerType = dice.one(['ArchiveDocument', 'ArchiveItem', 'DailyRecord', 'Region']);
    return { ownerType, ownerId: one(ownerType)['id'], bytes: dice.between(1, 9_999) };
  },
  UpdateSession: ({ at }) => ({
    state: at === 0 ? 'OPEN' : 'CLOSED',
    closedAt: at === 0 ? null : '2026-11-21 01:00:00+00',
  }),
  UpdateSessionItem: ({ at, one }) => ({
    kind: at % 2 ? 'REVIEW' : 'REQUEST',
    request: at % 2 ? null : one('ApprovalRequest')['id'],
  }),
  Contribution: ({ at, one }) => {
    const state = ['RECEIVED', 'FILED', 'DISCARDED'][at % 3];
    const customer = state === 'FILED' ? { customer: one('Customer')['id'] } : {};
    return { state, discardReason: state === 'DISCARDED' ? '100%_"why"' : null, ...customer };
  },
  FocusList: ({ at }) => ({
    period: `${2020 + at}-0${1 + (at % 9)}`,
    state: at % 2 ? 'OPEN' : 'FIXED',
    fixedAt: at % 2 ? null : '2026-11-21 01:00:00+00',
  }),
  ReviewMeeting: ({ at }) => ({
    periodFrom: '2026-01-01',
    periodTo: '2026-04-01',
    revision: at,
    classes: '[]',
    moves: '[]',
  }),
};
