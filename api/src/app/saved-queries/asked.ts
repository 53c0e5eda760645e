import type { FastifyRequest } from 'fastify';

import { badInput, fault } from '../../kernel/faults.ts';
import { isQueryName } from '../../modules/queries/saved-queries/saved-query.rules.ts';

export const FORMATS = ['json', 'ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What a request asks of which saved query, and in which form it wants the answer. */
export interface Asked {
  readonly name: string;
  readonly format: Format;
  /** Null for the current version. */
  readonly number: number | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const ADDRESS = /^(?<name>[^.]+)(?:\.(?<format>ndjson|csv))?$/;

/** The same answer for a name that nobody can have, that nobody has, and that others keep to themselves. */
export function noSuchQuery(): never {
  throw fault('NOT_FOUND', 'There is no saved query of this name and version that you can see.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return badInput('`variables` is no JSON.');
  }
}

function variablesOf(given: unknown): Asked['variables'] {
  const value = typeof given === 'string' ? parsed(given) : given;
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return badInput('`variables` is a JSON object.');
  return value as Asked['variables'];
}

function numberOf(given: unknown): number | null {
  if (given === undefined || given === null) return null;
  if (!/^[1-9]\d{0,8}$/.test(String(given))) return badInput('`version` is a number from 1.');
  return Number(given);
}

interface Given {
  readonly variables?: unknown;
  readonly version?: unknown;
}

function bodyOf(body: unknown): Given {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return badInput('The body is a JSON object with `variables` and `version`.');
  return body;
}

/** By GET from the address, by POST from a JSON body. */
export function askedOf({ method, params, query, body }: FastifyRequest): Asked {
  const { name = '', format = 'json' } = ADDRESS.exec((params as { address: string }).address)?.groups ?? {};
  if (!isQueryName(name)) return noSuchQuery();
  const { variables, version } = method === 'POST' ? bodyOf(body) : (query as Given);
  return { name, format: format as Format, number: numberOf(version), variables: variablesOf(variables) };
}
