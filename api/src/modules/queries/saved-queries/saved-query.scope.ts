import { defineScope } from '../../../kernel/scope.ts';
import { SavedQueryVersion } from './saved-query-version.entity.ts';
import { SavedQuery } from './saved-query.entity.ts';

/** The shared ones and the own ones. What one sees of their answers is decided when they are asked. */
defineScope(SavedQuery, ({ t, me }) => `${t}.is_shared or ${t}.owner_id = ${me.accountId}`);

defineScope(SavedQueryVersion, ({ t, of, under }) =>
  under === SavedQuery
    ? 'true'
    : `exists (select 1 from saved_queries sq where sq.id = ${t}.saved_query_id and ${of(SavedQuery, 'sq')})`,
);
