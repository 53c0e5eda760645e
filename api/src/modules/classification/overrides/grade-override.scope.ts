import { defineScope } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { GradeOverride } from './grade-override.entity.ts';

defineScope(GradeOverride, (question) => withCustomer(question, 'customer'));
