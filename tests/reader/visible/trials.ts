import type { Row } from '../rows.ts';
import { both, either, holdersOf, under, type Asked, type Rule } from './rule.ts';

/** People of the shops that one carries, and of the region that one leads. */
function peopleInReach({ actor, holds, all }: Asked): ReadonlySet<unknown> {
  const led = holds('trial:readRegion') ? actor.ledRegionIds : [];
  const inRegion = all('Shop').filter(({ region }) => led.includes(String(region)));
  const carried = holds('trial:readShop') ? actor.shopIds : [];
  const shops = new Set<unknown>([...carried, ...inRegion.map(({ id }) => id)]);
  return new Set(all('Employee').flatMap(({ id, shop }) => (shops.has(shop) ? [id] : [])));
}

/** Trials of which one reviews a stage, or reviewed one. */
function reviewedBy({ actor, holds, all }: Asked): ReadonlySet<unknown> {
  const me = actor.employeeId;
  if (!holds('trial:review') || me === null) return new Set();
  const own = all('TrialStage').filter(({ reviewer, submittedBy }) => reviewer === me || submittedBy === me);
  return new Set(own.map(({ trial }) => trial));
}

/** Who carries the shop or leads its region sees all of it; who reviews or reviewed a stage sees it up to that one. */
function seenUpTo(asked: Asked): (trial: unknown, stageNo: number) => boolean {
  const { actor, holds, all } = asked;
  if (holds('trial:readAll')) return () => true;
  const people = peopleInReach(asked);
  const reached = new Set<unknown>(all('Trial').flatMap(({ id, employee }) => (people.has(employee) ? [id] : [])));
  const me = holds('trial:review') ? actor.employeeId : null;
  const own = all('TrialStage').filter(
    ({ reviewer, submittedBy }) => me !== null && (reviewer === me || submittedBy === me),
  );
  return (trial, stageNo) =>
    reached.has(trial) || own.some((one) => one['trial'] === trial && Number(one['stageNo']) >= stageNo);
}

const staged: Rule = (asked) => {
  const isSeen = seenUpTo(asked);
  return ({ trial, stageNo }) => isSeen(trial, Number(stageNo));
};

/** Nobody reads the own trial, whatever he holds (promise D7). */
const trials: Rule = (asked) => {
  const isOfOther = ({ employee }: Row): boolean => employee !== asked.actor.employeeId;
  if (asked.holds('trial:readAll')) return isOfOther;
  if (!['trial:readShop', 'trial:readRegion', 'trial:review'].some(asked.holds)) return null;
  const [people, reviewed] = [peopleInReach(asked), reviewedBy(asked)];
  return (row) => isOfOther(row) && (people.has(row['employee']) || reviewed.has(row.id));
};

/** Until the self-assessment is in, what is judged in stage 3 is its author's and HR's (rules 19.3). */
const told: Rule = ({ actor, holds, all }) => {
  if (holds('trial:readAll')) return () => true;
  const answered = new Set(
    all('Trial').flatMap(({ id, hasSelfAssessment }) => (hasSelfAssessment ? [id as unknown] : [])),
  );
  const isTold = ({ stageNo, trial, reviewer }: Row): boolean =>
    Number(stageNo) < 3 || answered.has(trial) || (actor.employeeId !== null && reviewer === actor.employeeId);
  const open = new Set<unknown>(
    all('TrialStage')
      .filter(isTold)
      .map(({ id }) => id),
  );
  return ({ stage }) => open.has(stage);
};

/** The manager reads the self-assessment once the own opinion is in. */
const answered: Rule = (asked) => {
  const { holds, all } = asked;
  if (holds('trial:readAll')) return () => true;
  const isSeen = seenUpTo(asked);
  const done = all('TrialStage').filter(({ stageNo, state }) => Number(stageNo) === 3 && state === 'SUBMITTED');
  const ids = new Set<unknown>(done.map(({ trial }) => trial));
  return ({ trial }) => ids.has(trial) && isSeen(trial, 3);
};

const noted: Rule = (asked) => {
  const { actor, holds } = asked;
  if (holds('trial:readAll')) return () => true;
  const isSeen = seenUpTo(asked);
  return ({ source, author, trial }) =>
    (source === 'MANAGER' && isSeen(trial, 3)) || (actor.employeeId !== null && author === actor.employeeId);
};

const templates = either(holdersOf('trialTemplate:read'), holdersOf('trialTemplate:manage'));

/** Trial periods and their reviews. */
export const TRIAL_ROWS: Readonly<Record<string, Rule>> = {
  TrialTemplate: templates,
  TrialTemplateItem: templates,
  Trial: trials,
  TrialStage: both(staged, under('Trial', 'trial')),
  TrialStageItem: both(told, under('TrialStage', 'stage')),
  TrialBriefing: under('TrialStage', 'stage'),
  TrialMeasure: under('TrialStage', 'stage'),
  TrialNote: both(noted, under('Trial', 'trial')),
  TrialSelfAssessment: both(answered, under('Trial', 'trial')),
};
