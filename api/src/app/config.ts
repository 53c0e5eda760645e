import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { SetupFault } from '../kernel/setup-fault.ts';
import { oneOf, optional, postgresUrl, setting, text, webOrigin, webOrigins, wholeNumber } from './settings.ts';

/** `api/src/app` and `api/dist/app` lie equally deep. */
const repository = fileURLToPath(new URL('../../../', import.meta.url));
const path = (value: string): string => resolve(repository, value);

/** Every setting of the product. The table in the README is printed from this one. */
export const settings = {
  port: setting('PORT', 'TCP port of the web server', '4000', wholeNumber(1, 65_535)),
  host: setting('HOST', 'network address it listens on; `0.0.0.0` for all', '127.0.0.1', text),
  mode: setting(
    'NODE_ENV',
    '`production` seeds no demo company',
    'development',
    oneOf('development', 'production', 'test'),
  ),
  databaseUrl: optional(
    'DATABASE_URL',
    'a PostgreSQL of your own, 15 or newer',
    'the embedded PostgreSQL',
    postgresUrl,
  ),
  migrationUrl: optional(
    'DATABASE_MIGRATION_URL',
    'the same database as the role that owns the tables',
    '`DATABASE_URL`',
    postgresUrl,
  ),
  poolSize: setting('DB_POOL_SIZE', 'connections to the database', '16', wholeNumber(2, 500)),
  dataDir: optional('DATA_DIR', 'folder for the embedded PostgreSQL', '`.data` in the repository', path),
  publicUrl: optional('PUBLIC_URL', 'address that people type into the browser', '`http://localhost:PORT`', webOrigin),
  allowedOrigins: setting(
    'ALLOWED_ORIGINS',
    'further sites whose pages may call the API, separated by commas',
    '',
    webOrigins,
  ),
  cookieSecure: setting(
    'SESSION_COOKIE_SECURE',
    'whether the session cookie needs HTTPS; `auto`: when PUBLIC_URL is https',
    'auto',
    oneOf('auto', 'true', 'false'),
  ),
  trustedProxies: setting('TRUST_PROXY', 'how many reverse proxies stand in front', '0', wholeNumber(0, 10)),
  spaDir: setting('SPA_DIR', 'folder of the built interface; `none` serves the API alone', 'admin/dist', text),
  logLevel: setting(
    'LOG_LEVEL',
    'least important line that is logged',
    'warn',
    oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  ),
};

type Values = { readonly [K in keyof typeof settings]: ReturnType<(typeof settings)[K]['read']> };

export interface Config extends Omit<Values, 'cookieSecure' | 'spaDir' | 'publicUrl'> {
  readonly isProduction: boolean;
  readonly publicUrl: string;
  readonly cookieSecure: boolean;
  readonly spaDir: string | null;
  /** Demo accounts have known passwords: only on the embedded database, and only if nothing else was asked for. */
  readonly wantsDemo: boolean;
  /** Where the data lie when DATA_DIR says nothing. */
  readonly defaultDataDir: string;
}

/** Reads all settings at once, so that one start shows every mistake. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, { name, read }] of Object.entries(settings)) {
    // An empty variable counts as left out: that is how compose files and shells "unset".
    const given = environment[name]?.trim() || undefined;
    try {
      values[key] = read(given);
    } catch (error) {
      faults.push(`${name} is not usable: ${error instanceof Error ? error.message : String(error)}.`);
    }
  }
  if (values['migrationUrl'] && !environment['DATABASE_URL']) {
    faults.push('DATABASE_MIGRATION_URL is set but DATABASE_URL is missing: set both or neither.');
  }
  if (faults.length > 0) throw new SetupFault(faults.join('\n'));
  return derive(values as Values);
}

function derive(values: Values): Config {
  const publicUrl = values.publicUrl ?? `http://localhost:${values.port}`;
  const isProduction = values.mode === 'production';
  return {
    ...values,
    publicUrl,
    isProduction,
    cookieSecure: values.cookieSecure === 'auto' ? publicUrl.startsWith('https:') : values.cookieSecure === 'true',
    spaDir: values.spaDir === 'none' ? null : path(values.spaDir),
    wantsDemo: values.databaseUrl === null && !isProduction,
    defaultDataDir: path('.data'),
  };
}
