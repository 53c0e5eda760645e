import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { EmployeeDocument } from './employee-document.entity.ts';

/** Papers of people are HR's; nobody else sees that there are any. */
defineScope(EmployeeDocument, ({ can }) => (can('employeeDocument:read') ? EVERYTHING : NOTHING));
