import { defineScope } from '../../../kernel/scope.ts';
import { SavedView } from './saved-view.entity.ts';

/** The shared ones and the own ones. A view holds no rows: what one sees through it is decided when the list is asked. */
defineScope(SavedView, ({ t, me }) => `${t}.is_shared or ${t}.owner_id = ${me.accountId}`);
