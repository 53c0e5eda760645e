import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { Posting } from './posting.entity.ts';

/** Who knows the colleagues knows where they work; everybody knows the own postings. */
defineScope(Posting, ({ can, t, me }) => (can('employee:read') ? EVERYTHING : `${t}.employee_id = ${me.employeeId}`));
