import { schemaEnum } from '../../../kernel/enum.ts';
import type { PlanSpan } from './sales-plan.rules.ts';

export const PlanSpanEnum = schemaEnum<PlanSpan>('PlanSpan', 'How long a sales plan runs.', {
  YEAR: 'A calendar year, the whole plan of the department.',
  QUARTER: 'A quarter of the calendar year.',
  MONTH: 'A calendar month in the company zone.',
  WEEK: 'A week from Monday to Sunday.',
});
