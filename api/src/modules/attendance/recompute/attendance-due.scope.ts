import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { AttendanceDue } from './attendance-due.entity.ts';

/** What the product still has to do; read by its own job alone. */
defineScope(AttendanceDue, () => NOTHING);
