import { schemaEnum } from '../../../kernel/enum.ts';

export type EmployeeDocumentKind = 'LABOUR_CONTRACT' | 'IDENTITY' | 'CERTIFICATE' | 'HEALTH' | 'OTHER';

export const EmployeeDocumentKindEnum = schemaEnum<EmployeeDocumentKind>(
  'EmployeeDocumentKind',
  'What a document in the file of an employee is (domain-rules 20.0).',
  {
    LABOUR_CONTRACT: 'The contract of work.',
    IDENTITY: 'A paper that says who the person is.',
    CERTIFICATE: 'What the person learnt or may do.',
    HEALTH: 'A certificate of health.',
    OTHER: 'Another document.',
  },
);
