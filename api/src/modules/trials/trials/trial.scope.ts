import { type ClassType } from '../../../kernel/graphql.ts';
import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { TrialBriefing } from '../briefings/trial-briefing.entity.ts';
import { TrialMeasure } from '../measures/trial-measure.entity.ts';
import { TrialNote } from '../notes/trial-note.entity.ts';
import { TrialSelfAssessment } from '../self-assessments/trial-self-assessment.entity.ts';
import { TrialStageItem } from '../stages/trial-stage-item.entity.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import { TrialTemplateItem } from '../templates/trial-template-item.entity.ts';
import { TrialTemplate } from '../templates/trial-template.entity.ts';
import { Trial } from './trial.entity.ts';

/** People who work today in shops that one carries, or whose region one leads. */
function peopleWays({ can, t, me }: ScopeQuestion): string[] {
  const ways: string[] = [];
  if (can('trial:readShop'))
    ways.push(`${t}.employee_id = any(array(select se.id from employees se where se.shop_id = any(${me.shopIds})))`);
  if (can('trial:readRegion'))
    ways.push(
      `${t}.employee_id = any(array(select re.id from employees re join shops rs on rs.id = re.shop_id where rs.region_id = any(${me.ledRegionIds})))`,
    );
  return ways;
}

/** Trials of which one reviews a stage, or has reviewed one: after a change of the shop as well, up to that stage (rules 19.4). */
function reviewedWays({ can, t, me }: ScopeQuestion): string[] {
  if (!can('trial:review')) return [];
  return [
    `${t}.id = any(array(select rv.trial_id from trial_stages rv where rv.reviewer_id = ${me.employeeId}))`,
    `${t}.id = any(array(select sb.trial_id from trial_stages sb where sb.submitted_by_id = ${me.employeeId}))`,
  ];
}

/** Nobody reads the own trial but as `myTrial` tells it, whatever other rights he holds (promise D7). */
defineScope(Trial, (question) => {
  const { can, t, me } = question;
  const isOfOther = `${t}.employee_id is distinct from ${me.employeeId}`;
  if (can('trial:readAll')) return isOfOther;
  const ways = [...peopleWays(question), ...reviewedWays(question)];
  return ways.length > 0 ? `${isOfOther} and (${ways.join(' or ')})` : NOTHING;
});

/** Through the row that holds it: seen with that one. */
function within({ of, t, under }: ScopeQuestion, entity: ClassType, link: { table: string; column: string }): string {
  if (under === entity) return EVERYTHING;
  const alias = `${t}_h`;
  const condition = of(entity, alias);
  if (condition === NOTHING) return NOTHING;
  return `exists (select 1 from ${link.table} ${alias} where ${alias}.id = ${t}.${link.column} and ${condition})`;
}

const ofTrial = (question: ScopeQuestion): string => within(question, Trial, { table: 'trials', column: 'trial_id' });
const ofStage = (question: ScopeQuestion): string =>
  within(question, TrialStage, { table: 'trial_stages', column: 'stage_id' });

function both(one: string, other: string): string {
  if (one === NOTHING || other === NOTHING) return NOTHING;
  if (one === EVERYTHING) return other;
  return other === EVERYTHING ? one : `${one} and ${other}`;
}

/** Until the self-assessment is in, the opinion of stage 3 is its author's and HR's (rules 19.3). */
function isTold({ can, t, me }: ScopeQuestion): string {
  if (can('trial:readAll')) return EVERYTHING;
  return `exists (select 1 from trial_stages ${t}_o join trials ${t}_p on ${t}_p.id = ${t}_o.trial_id where ${t}_o.id = ${t}.stage_id and (${t}_o.stage_no < 3 or ${t}_p.has_self_assessment or ${t}_o.reviewer_id = ${me.employeeId}))`;
}

/** The manager reads what the person says of himself once the own opinion is in (rules 19.3). */
function isAnswered({ can, t }: ScopeQuestion): string {
  if (can('trial:readAll')) return EVERYTHING;
  return `exists (select 1 from trial_stages ${t}_o where ${t}_o.trial_id = ${t}.trial_id and ${t}_o.stage_no = 3 and ${t}_o.state = 'SUBMITTED')`;
}

/**
 * Who carries the shop or leads its region sees all of a trial. Who only reviews a stage, or reviewed one before the person came
 * to another shop, sees it up to that stage: what comes later is another shop's (promise D7).
 */
function isSeenUpTo(question: ScopeQuestion, stageNo: string): string {
  const { can, t, me } = question;
  if (can('trial:readAll')) return EVERYTHING;
  const people = peopleWays({ ...question, t: `${t}_w` });
  const ways = people.map((way) => `exists (select 1 from trials ${t}_w where ${t}_w.id = ${t}.trial_id and ${way})`);
  if (can('trial:review'))
    ways.push(
      `exists (select 1 from trial_stages ${t}_r where ${t}_r.trial_id = ${t}.trial_id and ${t}_r.stage_no >= ${stageNo} and (${t}_r.reviewer_id = ${me.employeeId} or ${t}_r.submitted_by_id = ${me.employeeId}))`,
    );
  return ways.length > 0 ? `(${ways.join(' or ')})` : NOTHING;
}

/** What managers noted is for the managers after them; what HR knows from elsewhere is for HR. */
function isNotedForManagers(question: ScopeQuestion): string {
  const { can, t, me } = question;
  if (can('trial:readAll')) return EVERYTHING;
  return `(${t}.author_id = ${me.employeeId} or (${both(`${t}.source = 'MANAGER'`, isSeenUpTo(question, '3'))}))`;
}

defineScope(TrialStage, (question) => both(isSeenUpTo(question, `${question.t}.stage_no`), ofTrial(question)));
defineScope(TrialNote, (question) => both(isNotedForManagers(question), ofTrial(question)));
defineScope(TrialSelfAssessment, (question) =>
  both(both(isSeenUpTo(question, '3'), isAnswered(question)), ofTrial(question)),
);
defineScope(TrialStageItem, (question) => both(isTold(question), ofStage(question)));
defineScope(TrialBriefing, ofStage);
defineScope(TrialMeasure, ofStage);

function ofTemplates({ can }: ScopeQuestion): string {
  return can('trialTemplate:read') || can('trialTemplate:manage') ? EVERYTHING : NOTHING;
}

defineScope(TrialTemplate, ofTemplates);
defineScope(TrialTemplateItem, ofTemplates);
