import { schemaEnum } from '../../../kernel/enum.ts';
import type { AbcBasis } from './abc.rules.ts';
import type { GradeCause } from './grade-change.rules.ts';

export const AbcBasisEnum = schemaEnum<AbcBasis>(
  'AbcBasis',
  'By what the volume of a customer is measured (domain-rules 7.3).',
  {
    QUANTITY: 'Pieces shipped, less accepted returns.',
    AMOUNT: 'Net amount of what was shipped, in the company currency.',
  },
);

export const GradeCauseEnum = schemaEnum<GradeCause>('GradeCause', 'Why a grade changed (domain-rules 7.3).', {
  RUN: 'The quarterly run of A/B/C.',
  OVERRIDE: 'Set by hand, with a reason and an end.',
  OVERRIDE_END: 'What was set by hand has ended; the last run holds again.',
});
