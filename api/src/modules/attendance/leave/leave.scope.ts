import { defineScope } from '../../../kernel/scope.ts';
import { ofPeople, ofRequests } from '../access/reach.scope.ts';
import { LeaveBalance } from './leave-balance.entity.ts';
import { LeaveRequest } from './leave-request.entity.ts';

defineScope(LeaveRequest, ofRequests);
defineScope(LeaveBalance, ofPeople);
