import { schemaEnum } from '../../../kernel/enum.ts';
import type { AccessState } from './access.rules.ts';

export const AccessStateEnum = schemaEnum<AccessState>('AccessState', 'Where an access request stands.', {
  PENDING: 'Nobody has decided yet.',
  APPROVED: 'Granted; the grants end by themselves.',
  REJECTED: 'It was refused.',
  WITHDRAWN: 'The person took it back.',
});
