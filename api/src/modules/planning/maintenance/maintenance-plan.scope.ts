import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { MaintenancePlan } from './maintenance-plan.entity.ts';

defineScope(MaintenancePlan, (question) =>
  question.can('maintenance:read') ? withCustomer(question, 'customer') : NOTHING,
);
