import { defineFileOwner } from '../../files/index.ts';
import { EmployeeDocument } from './employee-document.entity.ts';

/** Scans of the document; an identity card shows its number, so its scan is for who reads the number. */
defineFileOwner({
  entity: EmployeeDocument,
  table: 'employee_documents',
  among: ({ can, t }) => (can('employee:readPersonal') ? 'true' : `${t}.kind not in ('IDENTITY', 'HEALTH')`),
  mayAttach: async (ctx) => ctx.actor.can('employeeDocument:manage'),
});
