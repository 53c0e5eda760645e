import type { RouteLocationNamedRaw } from 'vue-router';

import { i18n, wordOr } from '../../words/i18n.ts';
import { pageLink } from '../links.ts';

export interface Notice {
  readonly kind: string;
  readonly facts: unknown;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
}

/** Every kind that the interface has words for. */
export function noticeKinds(): string[] {
  const messages = i18n.global.getLocaleMessage('zh-CN') as { notifications?: { of?: object } };
  return Object.keys(messages.notifications?.of ?? {}).toSorted();
}

/** The name of a kind; a kind that a newer API knows keeps its code. */
export function kindName(kind: string): string {
  return wordOr(`notifications.of.${kind}.name`, kind);
}

/** What happened, in the words of the kind and with the facts that came along. */
export function noticeText({ kind, facts }: Notice): string {
  const key = `notifications.of.${kind}.text`;
  if (!i18n.global.te(key, 'zh-CN')) return kindName(kind);
  return i18n.global.t(key, (facts ?? {}) as Record<string, unknown>);
}

/** Where the row that it is about is shown; whether one may see it the page says. */
const PLACES: Readonly<Record<string, (id: string) => RouteLocationNamedRaw>> = {
  Customer: (id) => pageLink('CustomerPage', { id }),
  Order: (id) => pageLink('OrderPage', { id }),
  ApprovalRequest: (id) => ({ ...pageLink('ApprovalsPage'), query: { request: id } }),
  Contribution: () => pageLink('ContributionsPage'),
  ImportRun: (id) => pageLink('ImportPage', { id }),
  ExportRun: () => pageLink('ImportsPage'),
  JobRun: () => pageLink('JobsPage'),
  MonthlyAssignment: (id) => pageLink('AssignmentPage', { id }),
  MonthlyRoster: () => pageLink('RosterPage'),
  ShiftChange: () => pageLink('ShiftChangesPage'),
  Trial: (id) => pageLink('TrialPage', { id }),
  TrialStage: (id) => pageLink('TrialReviewPage', { id }),
  TrainingSession: () => pageLink('MyTrainingPage'),
  HiringRequisition: () => pageLink('RequisitionsPage'),
  SalesEvent: (id) => pageLink('SalesEventPage', { id }),
};

/** Rows that lead different people to different places, by what they are told. */
const PLACES_BY_KIND: Readonly<Record<string, () => RouteLocationNamedRaw>> = {
  ATTENDANCE_NOTICE: () => ({ ...pageLink('HrDeskPage'), query: { view: 'notices' } }),
  ATTENDANCE_REQUEST_CHANGED: () => pageLink('MyRequestsPage'),
  RESULT_OBJECTION_SENT: () => pageLink('MonthClosePage'),
  RESULT_OBJECTION_ANSWERED: () => pageLink('MyMonthPage'),
  OBSERVATION_SENT: () => ({ ...pageLink('ObservationsPage'), query: { state: 'open' } }),
  OBSERVATION_ANSWERED: () => pageLink('ObservationsPage'),
  TRIAL_WARNED: () => pageLink('MyTrialPage'),
  TRIAL_SELF_ASSESSMENT_WANTED: () => pageLink('MyTrialPage'),
  TRIAL_RESULT_SHOWN: () => pageLink('MyTrialPage'),
  TRIAL_DECIDED: () => pageLink('MyTrialPage'),
  EMPLOYEE_DOCUMENT_ENDING: () => pageLink('PapersPage'),
  FINDINGS_SERIOUS: () => ({ ...pageLink('FindingsPage'), query: { severity: 'SERIOUS', state: 'OPEN' } }),
};

export function noticeLink({ kind, subjectType, subjectId }: Notice): RouteLocationNamedRaw | null {
  const place = PLACES_BY_KIND[kind] ?? (subjectType === null ? undefined : PLACES[subjectType]);
  return place && subjectId ? place(subjectId) : null;
}
