import { defineScope } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { CardAnalysis } from './card-analysis.entity.ts';

defineScope(CardAnalysis, (question) => withCustomer(question, 'visit'));
