import { defineScope } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { VisitPlanItem } from './visit-plan-item.entity.ts';

defineScope(VisitPlanItem, (question) => withCustomer(question, 'visit'));
