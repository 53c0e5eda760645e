import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { SalesTask } from './sales-task.entity.ts';
import { TaskList } from './task-list.entity.ts';

/** The lists of the reps for whom one acts, for who sees all customers those of everybody. */
defineScope(TaskList, ({ can, t, me }) => {
  if (!can('task:read')) return NOTHING;
  return can('customer:readAll') ? EVERYTHING : `${t}.rep_id = any(${me.repIds})`;
});

/** A task tells much of its customer, so it is visible with him, whoever's list it stands on (rules 6.5). */
defineScope(SalesTask, (question) => (question.can('task:read') ? withCustomer(question, 'customer') : NOTHING));
