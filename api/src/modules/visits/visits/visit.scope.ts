import { defineScope } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { Visit } from './visit.entity.ts';

defineScope(Visit, (question) => withCustomer(question, 'visit'));
