import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { SalesPlanCheck } from './sales-plan-check.entity.ts';
import { SalesPlan } from './sales-plan.entity.ts';

/** A rep knows the own plans and those of the department; who leads knows all. */
function plans({ can, me }: ScopeQuestion, alias: string): string {
  if (can('salesPlan:readAll')) return EVERYTHING;
  return can('salesPlan:readOwn') ? `(${alias}.rep_id is null or ${alias}.rep_id = any(${me.repIds}))` : NOTHING;
}

defineScope(SalesPlan, (question) => plans(question, question.t));

defineScope(SalesPlanCheck, (question) => {
  if (question.under === SalesPlan || question.can('salesPlan:readAll')) {
    return question.can('salesPlan:readAll') || question.can('salesPlan:readOwn') ? EVERYTHING : NOTHING;
  }
  if (!question.can('salesPlan:readOwn')) return NOTHING;
  const alias = `${question.t}_p`;
  return `exists (select 1 from sales_plans ${alias} where ${alias}.id = ${question.t}.plan_id and ${question.of(SalesPlan, alias)})`;
});
