import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { MonthlyAssignment } from './monthly-assignment.entity.ts';
import { VisitTask } from './visit-task.entity.ts';

const DRAFTS = 'assignment:publish';

function ofReps({ can, t, me }: ScopeQuestion): string {
  return can('customer:readAll') ? EVERYTHING : `${t}.rep_id = any(${me.repIds})`;
}

/** Reps see what was published for them; what is still thought about only those who publish (rules 8.2). */
defineScope(MonthlyAssignment, (question) => {
  if (!question.can('assignment:read')) return NOTHING;
  const reps = ofReps(question);
  if (question.can(DRAFTS)) return reps;
  const published = `${question.t}.state = 'PUBLISHED'`;
  return reps === EVERYTHING ? published : `${reps} and ${published}`;
});

/** Visible with its version and with its customer. */
defineScope(VisitTask, (question) => {
  const customer = withCustomer(question, 'customer');
  const alias = `${question.t}_a`;
  if (!question.can('assignment:read') || customer === NOTHING) return NOTHING;
  const assignment = `exists (select 1 from monthly_assignments ${alias} where ${alias}.id = ${question.t}.assignment_id and ${question.of(MonthlyAssignment, alias)})`;
  return customer === EVERYTHING ? assignment : `${assignment} and ${customer}`;
});
