import { addDays, type LocalDate } from '../../../../kernel/period.ts';
import {
  stageStateOn,
  trialDays,
  type StageDays,
  type TrialDays,
} from '../../../../modules/trials/trials/trial-dates.rules.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { at, notAfter } from '../season.ts';
import { type NewcomerName, newcomerNumber, NEWCOMERS, newcomers } from './newcomers.ts';
import { STORIES, type Story, type ToldMeasure, type ToldStage } from './stories.ts';

/** The items of the template for clerks, as the product brings it. */
export interface TemplateItem {
  readonly stageNo: number;
  readonly position: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly meaningZh: string;
  readonly meaningEn: string;
}

export interface UsedTemplate {
  readonly id: string;
  readonly months: number;
  readonly items: readonly TemplateItem[];
}

/** The values of rules 21. */
const TERMS = { leadDays: 3, overdueDays: 3, decisionDays: 3, latestDays: 5 };
const SHOWN_AFTER = 2;
const BRIEFED_BEFORE = 5;
const HOURS = { BEGIN: 8, BRIEF: 10, READ: 11, SELF: 12, WRITE: 16.5, DECIDE: 15 } as const;

const BRIEFING = {
  content: '本阶段逐项评分，每项写明一件具体事实，不写“还可以”之类的话。',
  procedure: '到期日起三天内在系统提交；不合格的须同时写明指导、警告或辞退。',
  responsibility: '店长对事实负责；逾期或套话将报人事部和区域组长。',
};

interface Telling {
  readonly making: Making;
  readonly template: UsedTemplate;
}

/** A trial of the demo while its rows are made. */
interface Told {
  readonly id: string;
  readonly story: Story;
  readonly employee: string;
  readonly manager: string;
  readonly days: TrialDays;
  readonly startsOn: LocalDate;
  readonly name: NewcomerName;
}

interface StageOf extends Told {
  readonly stageId: string;
  readonly stage: StageDays;
  readonly said: ToldStage | null;
  readonly submittedAt: Date | null;
}

function tell(name: NewcomerName, { making, template }: Telling): Told {
  const { ids, idAt, today } = making;
  const { hiredOn, manager } = newcomers(today)[name];
  const days = trialDays({ startsOn: hiredOn, storeEntryOn: hiredOn }, { months: template.months, ...TERMS });
  const known = { story: STORIES[name], employee: ids.employee(newcomerNumber(name)), manager: ids.employee(manager) };
  return { id: idAt(at(hiredOn, HOURS.BEGIN)), name, days, startsOn: hiredOn, ...known };
}

function stagesOf(told: Told, { making }: Telling): StageOf[] {
  return told.days.stages.map((stage, place): StageOf => {
    const said = told.story.stages[place] ?? null;
    const submittedAt = said && notAfter(making.now, at(stage.dueOn, HOURS.WRITE));
    return { ...told, stage, said, submittedAt, stageId: making.idAt(at(told.startsOn, HOURS.BEGIN)) };
  });
}

const STATES = { CONFIRM: 'CONFIRMED', NOT_HIRED: 'NOT_HIRED' } as const;

function trialRow({ id, story, employee, days, startsOn }: Told, { making, template }: Telling): Rows[number] {
  const { decision } = story;
  const decidedOn = decision && addDays(days.endOn, -decision.daysBeforeEnd);
  return {
    id,
    employee,
    post: 'CLERK',
    template: template.id,
    months: template.months,
    startsOn,
    storeEntryOn: startsOn,
    endOn: days.endOn,
    latestOn: days.latestOn,
    decisionDueOn: days.decisionDueOn,
    state: decision ? STATES[decision.kind] : 'RUNNING',
    decision: decision?.kind ?? null,
    decidedAt: decidedOn ? at(decidedOn, HOURS.DECIDE) : null,
    decidedBy: decision ? making.holder('HR') : null,
    decisionReason: decision?.reason ?? null,
    hasSelfAssessment: story.selfAssessment !== undefined,
    closedOn: decidedOn ?? null,
    ...written(at(startsOn, HOURS.BEGIN)),
  };
}

/** A draft lies there since two days ago. */
const draftedAt = (now: Date): Date => new Date(now.getTime() - 50 * 3_600_000);

function stageRow(
  { stageId, id, stage, said, submittedAt, manager, startsOn, story }: StageOf,
  { making }: Telling,
): Rows[number] {
  const { today, now } = making;
  const hasDraft = story.draft !== undefined && story.stages.length + 1 === stage.stageNo;
  return {
    id: stageId,
    trial: id,
    ...stage,
    state: said ? 'SUBMITTED' : stageStateOn(stage, today),
    reviewer: manager,
    result: said?.result ?? null,
    recommendation: said?.recommendation ?? null,
    overallText: said?.overall ?? null,
    draftSavedAt: hasDraft ? draftedAt(now) : null,
    submittedAt,
    submittedBy: said ? manager : null,
    shownOn: said ? addDays(stage.dueOn, SHOWN_AFTER) : null,
    ...written(at(startsOn, HOURS.BEGIN)),
  };
}

function itemRows({ stageId, stage, said, story, startsOn }: StageOf, { making, template }: Telling): Rows {
  const isNext = story.stages.length + 1 === stage.stageNo;
  const remarks = said?.remarks ?? (isNext ? story.draft : undefined) ?? [];
  return template.items
    .filter(({ stageNo }) => stageNo === stage.stageNo)
    .map(({ position, nameZh, nameEn, meaningZh, meaningEn }) => {
      const [rating = null, fact = null] = remarks[position - 1] ?? [];
      const made = at(startsOn, HOURS.BEGIN);
      const item = { position, nameZh, nameEn, meaningZh, meaningEn };
      return { id: making.idAt(made), stage: stageId, ...item, rating, fact, ...written(made) };
    });
}

/** Whose first review is due today has not read what HR wrote. */
function briefingRows({ stageId, stage, manager, name }: StageOf, { making }: Telling): Rows {
  const { idAt, holder, now } = making;
  const briefedAt = at(addDays(stage.opensOn, -BRIEFED_BEFORE), HOURS.BRIEF);
  if (briefedAt > now) return [];
  const acknowledgedAt =
    name === 'FIRST' ? null : notAfter(now, at(addDays(stage.opensOn, 1 - BRIEFED_BEFORE), HOURS.READ));
  const who = { stage: stageId, manager, briefedBy: holder('HR') };
  return [{ id: idAt(briefedAt), ...who, briefedAt, ...BRIEFING, acknowledgedAt, ...written(briefedAt) }];
}

function recheckOf({ recheck, dueInDays = 0 }: ToldMeasure, { manager, stage }: StageOf): object {
  if (!recheck) return { dueOn: null, recheckOn: null };
  const dueOn = addDays(stage.dueOn, dueInDays);
  const [recheckResult, recheckText] = recheck;
  const recheckOn = addDays(dueOn, 1);
  const recheckedAt = at(recheckOn, HOURS.WRITE);
  return { dueOn, recheckOn, recheckedAt, recheckResult, recheckText, recheckedBy: manager };
}

function measureRows(told: StageOf, { making }: Telling): Rows {
  const { said, submittedAt, stageId, stage } = told;
  if (!said?.measure || !submittedAt) return [];
  const { kind, text } = said.measure;
  const acknowledgedAt = kind === 'WARNING' ? at(addDays(stage.dueOn, 1), HOURS.READ) : null;
  const row = { id: making.idAt(submittedAt), stage: stageId, kind, text, acknowledgedAt };
  return [{ ...row, ...recheckOf(said.measure, told), ...written(submittedAt) }];
}

function selfAssessmentRows({ id, story, days }: Told, { making }: Telling): Rows {
  if (!story.selfAssessment) return [];
  const [text, needs] = story.selfAssessment;
  const opensOn = days.stages.find(({ stageNo }) => stageNo === 3)?.opensOn ?? days.endOn;
  const submittedAt = notAfter(making.now, at(opensOn, HOURS.SELF));
  return [{ id: making.idAt(submittedAt), trial: id, text, needs, submittedAt, ...written(submittedAt) }];
}

function noteRows({ id, story, manager, startsOn }: Told, { making }: Telling): Rows {
  if (!story.note) return [];
  const [source, text, daysIn] = story.note;
  const happenedOn = addDays(startsOn, daysIn);
  const noted = at(happenedOn, HOURS.WRITE);
  const author = source === 'MANAGER' ? manager : making.holder('HR');
  return [{ id: making.idAt(noted), trial: id, author, source, text, happenedOn, ...written(noted) }];
}

/** Seven trials in the shops: from the first stage to what was decided (rules 19). */
export function trialRows(telling: Telling) {
  const all = NEWCOMERS.map((name) => tell(name, telling));
  const stages = all.flatMap((told) => stagesOf(told, telling));
  return {
    trials: all.map((told) => trialRow(told, telling)),
    stages: stages.map((told) => stageRow(told, telling)),
    items: stages.flatMap((told) => itemRows(told, telling)),
    briefings: stages.flatMap((told) => briefingRows(told, telling)),
    measures: stages.flatMap((told) => measureRows(told, telling)),
    selfAssessments: all.flatMap((told) => selfAssessmentRows(told, telling)),
    notes: all.flatMap((told) => noteRows(told, telling)),
  };
}
