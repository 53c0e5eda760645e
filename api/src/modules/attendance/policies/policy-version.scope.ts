import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { PolicyVersion } from './policy-version.entity.ts';

/** Everybody may read what he is judged by; drafts are seen by who keeps them. */
defineScope(PolicyVersion, ({ can, t }) => {
  if (can('policy:manage')) return EVERYTHING;
  return can('policy:read') ? `${t}.state = 'IN_FORCE'` : NOTHING;
});
