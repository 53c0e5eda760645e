import { defineHolding } from '../customers/index.ts';
import { defineNotification } from '../notifications/index.ts';
import { countHeldPlans, movePlans } from './maintenance/maintenance-holding.queries.ts';
import { countOpenTasks, moveOpenTasks } from './tasks/task-holding.queries.ts';

defineHolding({ name: 'TASKS', count: countOpenTasks, move: moveOpenTasks });
defineHolding({ name: 'MAINTENANCE_PLANS', count: countHeldPlans, move: movePlans });

defineNotification('SALES_EVENT_REPORTED', {
  description: 'The effect report of an event was handed in, for the general manager (domain-rules 8.10).',
});
defineNotification('ASSIGNMENT_PUBLISHED', {
  description: 'What the rep does in a month was published, or published anew (domain-rules 8.2).',
});
