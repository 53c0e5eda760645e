import { ApprovalRequest } from '../../../modules/approvals/index.ts';
import { GradeChange, GradeOverride } from '../../../modules/classification/index.ts';
import {
  AccessGrant,
  AccessRequest,
  Contact,
  Customer,
  CustomerCode,
  CustomerMerge,
  Deletion,
  OwnershipPeriod,
} from '../../../modules/customers/index.ts';
import { Notification } from '../../../modules/notifications/index.ts';
import { AgentEvaluation, AgentRating, MarketBreach, RewardProposal } from '../../../modules/planning/index.ts';
import { SavedQuery, SavedQueryVersion } from '../../../modules/queries/index.ts';
import { ImportProblem, ImportRun } from '../../../modules/transfer/index.ts';
import { VisitMonthReport } from '../../../modules/visits/index.ts';
import { agentRows } from './agents.rows.ts';
import type { DemoBin } from './bin.rows.ts';
import type { DemoCompany } from './demo-company.ts';
import { deskRows } from './desk.rows.ts';
import { gradingRows } from './grading.rows.ts';
import type { Table } from './insert.ts';
import type { Making } from './making.ts';
import { monthRows } from './month.rows.ts';
import { rewardRows } from './rewards.rows.ts';
import { waitingRows } from './waiting.rows.ts';

/** What lies on desks: so that every page has something to show on the first day. */
export function deskTables(company: DemoCompany, making: Making, bin: DemoBin): readonly Table[] {
  const grading = gradingRows(company, making);
  const agents = agentRows(company, making);
  const waiting = waitingRows(company, making);
  const rewards = rewardRows(company, making);
  const desk = deskRows(company, making);
  return [
    [GradeOverride, grading.overrides],
    [GradeChange, grading.changes],
    [AgentEvaluation, agents.evaluations],
    [AgentRating, agents.ratings],
    [MarketBreach, agents.breaches],
    [AccessRequest, waiting.accessRequests],
    [AccessGrant, waiting.grants],
    [ApprovalRequest, [...waiting.requests, ...rewards.requests]],
    [Notification, waiting.notifications],
    [RewardProposal, rewards.proposals],
    [VisitMonthReport, monthRows(company, making)],
    [SavedQuery, desk.queries],
    [SavedQueryVersion, desk.versions],
    [ImportRun, desk.imports],
    [ImportProblem, desk.problems],
    [Customer, bin.customers],
    [CustomerCode, bin.codes],
    [OwnershipPeriod, bin.ownership],
    [Contact, bin.contacts],
    [Deletion, bin.deletions],
    [CustomerMerge, bin.merges],
  ];
}
