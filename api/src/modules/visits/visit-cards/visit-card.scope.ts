import { defineScope } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { VisitCard } from './visit-card.entity.ts';

defineScope(VisitCard, (question) => withCustomer(question, 'visit'));
