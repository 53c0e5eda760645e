import { defineScope } from '../../../kernel/scope.ts';
import { ofPeople } from '../access/reach.scope.ts';
import { AttendanceNotice } from './attendance-notice.entity.ts';

defineScope(AttendanceNotice, ofPeople);
