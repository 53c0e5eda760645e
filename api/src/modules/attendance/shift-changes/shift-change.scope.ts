import { defineScope } from '../../../kernel/scope.ts';
import { ofRequests } from '../access/reach.scope.ts';
import { ShiftChange } from './shift-change.entity.ts';

defineScope(ShiftChange, ofRequests);
