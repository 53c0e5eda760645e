import { defineScope } from '../../../kernel/scope.ts';
import { ofRequests } from '../access/reach.scope.ts';
import { Overtime } from './overtime.entity.ts';

defineScope(Overtime, ofRequests);
