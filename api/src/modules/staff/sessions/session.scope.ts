import { defineScope } from '../../../kernel/scope.ts';
import { Session } from './session.entity.ts';

/** Everybody sees the own sessions and nobody else's. */
defineScope(Session, ({ t, me }) => `${t}.account_id = ${me.accountId}`);
