import { addDays, daysBetween, type LocalDate, type Period } from '../../../kernel/period.ts';
import { addWorkdays, type WorkCalendar } from '../../../kernel/workdays.ts';
import type { Found } from '../../findings/index.ts';

const VERSION = 1;

/** A stage of a trial as the rules see it. */
export interface StageFacts {
  readonly id: string;
  readonly reviewerId: string | null;
  readonly shopId: string | null;
  readonly stageNo: number;
  /** Submitted or called off: nothing is waited for any more. */
  readonly isDone: boolean;
  readonly opensOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly overdueOn: LocalDate;
  /** Whether who reviews it has acknowledged what HR told about it. */
  readonly isBriefed: boolean;
}

/** A trial as the rules see it. */
export interface TrialFacts {
  readonly id: string;
  readonly employeeId: string;
  readonly shopId: string | null;
  readonly endOn: LocalDate;
  /** The last day on which a decision is in time. */
  readonly latestOn: LocalDate;
  /** When it was decided or ended otherwise; null while it runs. */
  readonly closedOn: LocalDate | null;
  /** Ended by no decision on it: the person left, or it was made by mistake. */
  readonly isVoid: boolean;
}

type Said = Pick<Found, 'measured' | 'threshold' | 'inputs' | 'evidence' | 'severity'>;

const figure = (value: number): string => value.toFixed(4);
const dayOf = (date: LocalDate): Period => ({ from: date, to: addDays(date, 1) });

function aboutStage(rule: string, stage: StageFacts, { period, ...said }: Said & { period: Period }): Found {
  const { id, reviewerId, shopId } = stage;
  const about = { subjectKey: id, employeeId: reviewerId, shopId, regionId: null };
  return { rule, ruleVersion: VERSION, period, ...about, ...said };
}

/** FND-40: a stage is overdue (rules 19.5). It is about the reviewer. */
export function findOverdueStage(stage: StageFacts, today: LocalDate): Found[] {
  if (stage.isDone || today < stage.overdueOn) return [];
  return [
    aboutStage('FND-40', stage, {
      period: dayOf(stage.dueOn),
      measured: figure(daysBetween(stage.dueOn, today)),
      threshold: figure(daysBetween(stage.dueOn, stage.overdueOn)),
      inputs: { stageNo: stage.stageNo, dueOn: stage.dueOn },
      evidence: [{ type: 'TrialStage', id: stage.id }],
      severity: 'WARNING',
    }),
  ];
}

interface Briefing {
  readonly today: LocalDate;
  readonly calendar: WorkCalendar;
  /** Days of work before a stage opens (setting `trial.briefingDays`). */
  readonly briefingDays: number;
}

/** FND-41: a stage opens soon or is open, and who reviews it has not acknowledged a briefing (rules 19.5). */
export function findMissingBriefing(stage: StageFacts, { today, calendar, briefingDays }: Briefing): Found[] {
  const expectedOn = briefingDays === 0 ? stage.opensOn : addWorkdays(calendar, stage.opensOn, -briefingDays);
  if (stage.isDone || stage.isBriefed || today < expectedOn) return [];
  const isOpen = stage.opensOn <= today;
  return [
    aboutStage('FND-41', stage, {
      period: dayOf(stage.opensOn),
      measured: null,
      threshold: null,
      inputs: { stageNo: stage.stageNo, expectedOn, opensOn: stage.opensOn },
      evidence: [{ type: 'TrialStage', id: stage.id }],
      severity: isOpen ? 'WARNING' : 'INFO',
    }),
  ];
}

/** What was written in a stage, by how much of it tells nothing about just this employee. */
export interface StageWriting {
  readonly stage: StageFacts;
  readonly authorId: string | null;
  readonly remarkCount: number;
  readonly stockCount: number;
  readonly alikeCount: number;
  /** Remarks that are one or the other. */
  readonly formulaCount: number;
  /** Stages of others with the same remarks. */
  readonly alikeStages: readonly string[];
}

const PERCENT = 100;

/** FND-42: remarks that are formulas, or that stand for several employees alike (rules 19.5). It is about their author. */
export function findFormulas(writing: StageWriting, share: string): Found[] {
  const { stage, authorId, remarkCount, stockCount, alikeCount, formulaCount, alikeStages } = writing;
  if (remarkCount === 0 || formulaCount === 0 || formulaCount < Number(share) * remarkCount) return [];
  const found = aboutStage('FND-42', stage, {
    period: dayOf(stage.dueOn),
    measured: figure((PERCENT * formulaCount) / remarkCount),
    threshold: figure(PERCENT * Number(share)),
    inputs: { stageNo: stage.stageNo, remarkCount, stockCount, alikeCount },
    evidence: [stage.id, ...alikeStages].map((id) => ({ type: 'TrialStage', id })),
    severity: 'WARNING',
  });
  return [{ ...found, employeeId: authorId }];
}

/** FND-43: the decision is made later than so many days before the end, or not at all (rules 19.4, 19.5). */
export function findLateDecision(trial: TrialFacts, today: LocalDate): Found[] {
  const { id, employeeId, shopId, endOn, latestOn, closedOn, isVoid } = trial;
  const on = closedOn ?? today;
  if (isVoid || on <= latestOn) return [];
  const isUndecided = closedOn === null;
  return [
    {
      rule: 'FND-43',
      ruleVersion: VERSION,
      period: dayOf(latestOn),
      subjectKey: id,
      employeeId,
      shopId,
      regionId: null,
      measured: figure(daysBetween(latestOn, on)),
      threshold: figure(0),
      inputs: { latestOn, endOn, isUndecided: String(isUndecided) },
      evidence: [{ type: 'Trial', id }],
      severity: isUndecided ? 'SERIOUS' : 'WARNING',
    },
  ];
}

/** A decided trial with what its manager said of it before. */
export interface Outcome {
  readonly trialId: string;
  /** Who submitted stage 2, or stage 1 where there is no other. */
  readonly managerId: string;
  readonly shopId: string | null;
  readonly decidedOn: LocalDate;
  /** Passed stages 1 and 2, and was not hired in the end. */
  readonly isUndetected: boolean;
}

interface Undetected {
  readonly share: string;
  readonly least: number;
}

const yearOf = (date: LocalDate): Period => {
  const year = Number(date.slice(0, 4));
  return { from: `${year}-01-01`, to: `${year + 1}-01-01` };
};

/** FND-44: too many of those whom a manager let pass were not hired in the end (rules 19.5); for each year of decisions. */
export function findUndetected(outcomes: readonly Outcome[], { share, least }: Undetected): Found[] {
  const groups = Map.groupBy(outcomes, ({ managerId, decidedOn }) => `${managerId} ${decidedOn.slice(0, 4)}`);
  return [...groups.values()].flatMap((list): Found[] => {
    const [first] = list;
    const undetected = list.filter(({ isUndetected }) => isUndetected);
    if (!first || list.length < least || undetected.length <= Number(share) * list.length) return [];
    return [
      {
        rule: 'FND-44',
        ruleVersion: VERSION,
        period: yearOf(first.decidedOn),
        subjectKey: first.managerId,
        employeeId: first.managerId,
        shopId: list.findLast(({ shopId }) => shopId !== null)?.shopId ?? null,
        regionId: null,
        measured: figure((PERCENT * undetected.length) / list.length),
        threshold: figure(PERCENT * Number(share)),
        inputs: { trialCount: list.length, undetectedCount: undetected.length },
        evidence: undetected.map(({ trialId }) => ({ type: 'Trial', id: trialId })),
        severity: 'WARNING',
      },
    ];
  });
}
