import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { FieldBlankShare } from './blank-share.entity.ts';

/** Numbers about the whole company are for who sees the whole archive (rules 6.5). */
defineScope(FieldBlankShare, ({ can }) =>
  can('customer:readAll') && can('customer:readProfile') ? EVERYTHING : NOTHING,
);
