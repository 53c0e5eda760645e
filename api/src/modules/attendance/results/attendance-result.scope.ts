import { defineScope } from '../../../kernel/scope.ts';
import { ofMoney, ofPeople } from '../access/reach.scope.ts';
import { AttendanceIncident } from './attendance-incident.entity.ts';
import { AttendancePay } from './attendance-pay.entity.ts';
import { AttendanceResult } from './attendance-result.entity.ts';

defineScope(AttendanceResult, ofPeople);
defineScope(AttendancePay, ofMoney);
defineScope(AttendanceIncident, ofPeople);
