import { schemaEnum } from '../../../kernel/enum.ts';
import type { TimeClass } from './axes.rules.ts';

export const TimeClassEnum = schemaEnum<TimeClass>(
  'TimeClass',
  'How long a customer has traded with us; future and new ones are looked after most (domain-rules 7.1).',
  {
    FUTURE: 'No counted order yet.',
    NEW: 'The first counted order came within the last twelve months.',
    OLD: 'The first counted order came earlier.',
  },
);
