import { defineScope } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { VisitAmendment } from './visit-amendment.entity.ts';

defineScope(VisitAmendment, (question) => withCustomer(question, 'visit'));
