import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { Account } from './account.entity.ts';

/** Everybody knows his own account. */
defineScope(Account, ({ can, t, me }) => (can('account:read') ? EVERYTHING : `${t}.id = ${me.accountId}`));
