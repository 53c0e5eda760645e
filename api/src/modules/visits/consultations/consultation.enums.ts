import { schemaEnum } from '../../../kernel/enum.ts';
import type { ConsultationKind } from './consultation.rules.ts';

export const ConsultationKindEnum = schemaEnum<ConsultationKind>(
  'ConsultationKind',
  'How somebody looked a customer up (domain-rules 5.3).',
  {
    CARD: 'Opened the visit card.',
    FORM: 'Opened the department form.',
    PRINT: 'Printed the visit card.',
    PLAN: 'Confirmed the plan of a visit.',
  },
);
