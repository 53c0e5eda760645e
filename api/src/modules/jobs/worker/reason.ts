import { DriverException } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';

import { Refusal, Refusals } from '../../../kernel/refusal.ts';

/** Why something failed, as it may be kept and shown: messages of driver and libraries carry values, so only kinds and codes. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusals) return error.all.map(({ code }) => code).join(', ');
  if (error instanceof Refusal) return error.code;
  if (error instanceof GraphQLError) return String(error.extensions['code']);
  if (error instanceof DriverException) return `database: ${(error as { code?: string }).code ?? error.name}`;
  return error instanceof Error ? error.constructor.name : 'unknown';
}
