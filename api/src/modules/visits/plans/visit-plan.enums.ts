import { schemaEnum } from '../../../kernel/enum.ts';
import type { VisitPlanState } from './visit-plan.rules.ts';

export const VisitPlanStateEnum = schemaEnum<VisitPlanState>(
  'VisitPlanState',
  'What became of a planned visit (domain-rules 5.4).',
  {
    PLANNED: 'Its day is not over.',
    VISITED: 'The rep recorded a visit of that day.',
    MISSED: 'Its day is over without a visit.',
    CANCELLED: 'It was given up.',
  },
);
