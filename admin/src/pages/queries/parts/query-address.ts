import { apiAddress } from '../../../client/config.ts';

export interface Asked {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Null for the newest one. */
  readonly version: number | null;
}

export type AnswerForm = 'json' | 'ndjson' | 'csv';

/** Where programs ask a saved query; what is said of its variables and version stands in the address. */
export function queryAddress({ name, variables, version }: Asked, form: AnswerForm = 'json'): string {
  const address = new URL(apiAddress(`/query/${name}${form === 'json' ? '' : `.${form}`}`));
  if (Object.keys(variables).length > 0) address.searchParams.set('variables', JSON.stringify(variables));
  if (version !== null) address.searchParams.set('version', String(version));
  return address.href;
}
