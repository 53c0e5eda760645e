import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { ApiToken } from './api-token.entity.ts';

/** The own tokens; who manages accounts sees and revokes those of all. */
defineScope(ApiToken, ({ can, t, me }) => (can('account:manage') ? EVERYTHING : `${t}.account_id = ${me.accountId}`));
