import type { ResultOf } from '../../../graphql.ts';
import { localTime } from '../../../lib/company-clock.ts';
import { formatInstant, formatTime } from '../../../lib/format.ts';
import { t } from '../../../words/i18n.ts';
import type { MyRequestsDocument } from '../RequestsPage.graphql.ts';

type Answer = ResultOf<typeof MyRequestsDocument>;
export type RequestNoun = 'leave' | 'outing' | 'overtime' | 'notice' | 'correction';

export const REQUEST_ICONS: Readonly<Record<RequestNoun, string>> = {
  leave: 'i-lucide-calendar-minus',
  outing: 'i-lucide-door-open',
  notice: 'i-lucide-megaphone',
  overtime: 'i-lucide-clock-plus',
  correction: 'i-lucide-fingerprint',
};

type Tone = 'neutral' | 'success' | 'warning' | 'error';

export interface Badge {
  readonly text: string;
  readonly tone: Tone;
}

/** A request of any kind as a person reads it. */
export interface RequestRow {
  readonly id: string;
  readonly version: number;
  readonly noun: RequestNoun;
  readonly title: string;
  readonly time: string;
  readonly text: string | null;
  readonly badges: readonly Badge[];
  readonly note: string | null;
  readonly decidedBy: string | null;
  readonly canWithdraw: boolean;
  readonly requestedAt: string;
}

interface Decided {
  readonly decisionNote: string | null;
  readonly decidedBy: { readonly name: string } | null;
}

const TONES = { PENDING: 'warning', APPROVED: 'success', REJECTED: 'error', WITHDRAWN: 'neutral' } as const;
type State = keyof typeof TONES;

/** One day shows its date once. */
export function spanText(startsAt: string, endsAt: string): string {
  const isOneDay = localTime(startsAt).slice(0, 10) === localTime(endsAt).slice(0, 10);
  const end = isOneDay ? formatTime(endsAt) : formatInstant(endsAt);
  return `${formatInstant(startsAt)} – ${end}`;
}

export function noticeBadge(requestedAt: string, startsAt: string): Badge {
  const isBefore = new Date(requestedAt) < new Date(startsAt);
  return isBefore
    ? { text: t('requests.toldBefore'), tone: 'success' }
    : { text: t('requests.toldLate'), tone: 'error' };
}

function stateBadge(state: State): Badge {
  return { text: t(`enum.staffRequestState.${state}`), tone: TONES[state] };
}

function stands(state: State): boolean {
  return state === 'PENDING' || state === 'APPROVED';
}

/** What was granted is taken back before it begins; afterwards HR does it. */
function canWithdraw(state: State, startsAt: string): boolean {
  return state === 'PENDING' || (state === 'APPROVED' && new Date(startsAt) > new Date());
}

function decision({ decisionNote, decidedBy }: Decided): Pick<RequestRow, 'note' | 'decidedBy'> {
  return { note: decisionNote, decidedBy: decidedBy?.name ?? null };
}

type Leave = Answer['leaveRequests']['nodes'][number];
type OutingRow = Answer['outings']['nodes'][number];

function leaveRow(row: Leave): RequestRow {
  const { id, version, leaveKind, startsAt, endsAt, requestedAt, state, hours, reason } = row;
  const told = stands(state) ? [noticeBadge(requestedAt, startsAt)] : [];
  return {
    id,
    version,
    requestedAt,
    noun: 'leave',
    text: reason,
    ...decision(row),
    title: `${t(`enum.leaveKind.${leaveKind}`)} · ${t('requests.hours', { n: Number(hours) })}`,
    time: spanText(startsAt, endsAt),
    badges: [stateBadge(state), ...told],
    canWithdraw: canWithdraw(state, startsAt),
  };
}

function reasonBadges({ outingKind, reasonState, isNecessary }: OutingRow): Badge[] {
  if (outingKind === 'BUSINESS' && reasonState !== 'PENDING') {
    const tone = reasonState === 'ACCEPTED' ? 'success' : 'error';
    return [{ text: t(`enum.outingReasonState.${reasonState}`), tone }];
  }
  if (outingKind !== 'HQ' || isNecessary === null) return [];
  return [
    { text: t(isNecessary ? 'requests.necessary' : 'requests.unnecessary'), tone: isNecessary ? 'success' : 'error' },
  ];
}

function outingRow(row: OutingRow): RequestRow {
  const { id, version, outingKind, startsAt, endsAt, requestedAt, state, reason } = row;
  const told = stands(state) ? [noticeBadge(requestedAt, startsAt)] : [];
  return {
    id,
    version,
    requestedAt,
    noun: 'outing',
    text: reason,
    ...decision(row),
    title: t('requests.outingTitle', { kind: t(`enum.outingKind.${outingKind}`) }),
    time: spanText(startsAt, endsAt),
    badges: [stateBadge(state), ...told, ...reasonBadges(row)],
    canWithdraw: canWithdraw(state, startsAt),
  };
}

function overtimeRow(row: Answer['overtimes']['nodes'][number]): RequestRow {
  const { id, version, startsAt, endsAt, requestedAt, state, reason } = row;
  return {
    id,
    version,
    requestedAt,
    noun: 'overtime',
    text: reason,
    ...decision(row),
    title: t('requests.kind.overtime'),
    time: spanText(startsAt, endsAt),
    badges: [stateBadge(state)],
    canWithdraw: canWithdraw(state, startsAt),
  };
}

function noticeRow(row: Answer['attendanceNotices']['nodes'][number]): RequestRow {
  const { id, version, startsAt, endsAt, requestedAt, noticeState, text } = row;
  const isRejected = noticeState === 'REJECTED';
  return {
    id,
    version,
    requestedAt,
    noun: 'notice',
    text,
    ...decision(row),
    canWithdraw: false,
    title: t('requests.kind.notice'),
    time: spanText(startsAt, endsAt),
    badges: isRejected
      ? [{ text: t('enum.attendanceNoticeState.REJECTED'), tone: 'error' }]
      : [noticeBadge(requestedAt, startsAt)],
  };
}

function correctionRow(row: Answer['punchCorrections']['nodes'][number]): RequestRow {
  const { id, version, correctionKind, at, direction, punch, requestedAt, state, reason } = row;
  const way = direction ? ` · ${t(`enum.punchDirection.${direction}`)}` : '';
  return {
    id,
    version,
    requestedAt,
    noun: 'correction',
    text: reason,
    ...decision(row),
    title: t(`enum.punchCorrectionKind.${correctionKind}`) + way,
    time: formatInstant(at ?? punch?.at),
    badges: [stateBadge(state)],
    canWithdraw: state === 'PENDING',
  };
}

/** All that somebody asked for, the latest first. */
export function requestRows(answer: Answer | undefined): RequestRow[] {
  if (!answer) return [];
  const { leaveRequests, outings, overtimes, attendanceNotices, punchCorrections } = answer;
  return [
    ...leaveRequests.nodes.map(leaveRow),
    ...outings.nodes.map(outingRow),
    ...overtimes.nodes.map(overtimeRow),
    ...attendanceNotices.nodes.map(noticeRow),
    ...punchCorrections.nodes.map(correctionRow),
  ].toSorted((one, other) => (one.requestedAt < other.requestedAt ? 1 : -1));
}
