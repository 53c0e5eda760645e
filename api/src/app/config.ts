import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { SetupFault } from '../kernel/setup-fault.ts';
import {
  oneOf,
  optional,
  postgresUrl,
  secret,
  setting,
  smtpUrl,
  text,
  webOrigin,
  webOrigins,
  wholeNumber,
} from './settings.ts';

/** `api/src/app` and `api/dist/app` lie equally deep. */
const repository = fileURLToPath(new URL('../../../', import.meta.url));
const path = (value: string): string => resolve(repository, value);

/** Every setting of the product. The table in the README is printed from this one. */
export const settings = {
  port: setting({
    name: 'PORT',
    meaning: 'TCP port of the web server',
    fallback: '4000',
    read: wholeNumber(1, 65_535),
  }),
  host: setting({
    name: 'HOST',
    meaning: 'network address it listens on; `0.0.0.0` for all',
    fallback: '127.0.0.1',
    read: text,
  }),
  mode: setting({
    name: 'NODE_ENV',
    meaning: '`production` never seeds the demo company',
    fallback: 'development',
    read: oneOf('development', 'production', 'test'),
  }),
  databaseUrl: optional({
    name: 'DATABASE_URL',
    meaning: 'a PostgreSQL of your own, 15 or newer',
    without: 'the embedded PostgreSQL',
    read: postgresUrl,
  }),
  migrationUrl: optional({
    name: 'DATABASE_MIGRATION_URL',
    meaning: 'the same database as the role that owns the tables',
    without: '`DATABASE_URL`',
    read: postgresUrl,
  }),
  poolSize: setting({
    name: 'DB_POOL_SIZE',
    meaning: 'connections to the database',
    fallback: '16',
    read: wholeNumber(4, 500),
  }),
  dataDir: optional({
    name: 'DATA_DIR',
    meaning: 'folder for the embedded PostgreSQL',
    without: '`.data` in the repository',
    read: path,
  }),
  filesDir: optional({
    name: 'FILES_DIR',
    meaning: 'folder for attached files, and for what is on its way into a bucket',
    without: '`.files` in the repository',
    read: path,
  }),
  s3Bucket: optional({
    name: 'S3_BUCKET',
    meaning: 'bucket of an S3-compatible store for attached files',
    without: 'the folder',
    read: text,
  }),
  s3Endpoint: optional({
    name: 'S3_ENDPOINT',
    meaning: "address of a store that is not Amazon's, such as `https://minio.example.com`",
    without: 'that of Amazon',
    read: webOrigin,
  }),
  s3Region: setting({ name: 'S3_REGION', meaning: 'region of the bucket', fallback: 'us-east-1', read: text }),
  s3KeyId: optional({
    name: 'S3_ACCESS_KEY_ID',
    meaning: 'name of the key for the bucket',
    without: 'no bucket',
    read: text,
  }),
  s3Key: optional({
    name: 'S3_SECRET_ACCESS_KEY',
    meaning: 'the key for the bucket',
    without: 'no bucket',
    read: text,
  }),
  publicUrl: optional({
    name: 'PUBLIC_URL',
    meaning: 'address that people type into the browser',
    without: '`http://localhost:PORT`',
    read: webOrigin,
  }),
  allowedOrigins: setting({
    name: 'ALLOWED_ORIGINS',
    meaning: 'further sites whose pages may call the API, separated by commas',
    fallback: '',
    read: webOrigins,
  }),
  cookieSecure: setting({
    name: 'SESSION_COOKIE_SECURE',
    meaning: 'whether the session cookie needs HTTPS; `auto`: when PUBLIC_URL is https',
    fallback: 'auto',
    read: oneOf('auto', 'true', 'false'),
  }),
  trustedProxies: setting({
    name: 'TRUST_PROXY',
    meaning: 'how many reverse proxies stand in front',
    fallback: '0',
    read: wholeNumber(0, 10),
  }),
  spaDir: setting({
    name: 'SPA_DIR',
    meaning: 'folder of the built interface; `none` serves the API alone',
    fallback: 'admin/dist',
    read: text,
  }),
  safelist: optional({
    name: 'SAFELIST',
    meaning: 'list of the documents that sessions may run, such as `admin/dist/safelist.json`',
    without: 'any document',
    read: path,
  }),
  streamIdleSeconds: setting({
    name: 'STREAM_IDLE_SECONDS',
    meaning: 'how long the reader of a streamed query may take for one part of it',
    fallback: '60',
    read: wholeNumber(1, 3_600),
  }),
  streamMostSeconds: setting({
    name: 'STREAM_MOST_SECONDS',
    meaning: 'how long a streamed query may last in all',
    fallback: '3600',
    read: wholeNumber(1, 86_400),
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    meaning: 'what is logged: `warn` faults and what is slow, `info` requests too, `debug` statements too',
    fallback: 'warn',
    read: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  }),
  slowStatementMs: setting({
    name: 'SLOW_STATEMENT_MS',
    meaning: 'from how many milliseconds on a statement is logged as slow',
    fallback: '500',
    read: wholeNumber(1, 3_600_000),
  }),
  slowRequestMs: setting({
    name: 'SLOW_REQUEST_MS',
    meaning: 'from how many milliseconds on a request is logged as slow',
    fallback: '2000',
    read: wholeNumber(1, 3_600_000),
  }),
  metricsToken: optional({
    name: 'METRICS_TOKEN',
    meaning: 'what Prometheus shows as bearer token to read `/metrics`',
    without: 'no metrics',
    read: secret,
  }),
  smtpUrl: optional({
    name: 'SMTP_URL',
    meaning: 'mail server for notifications, such as `smtp://user:password@mail.example.com:587`',
    without: 'no e-mail',
    read: smtpUrl,
  }),
  mailFrom: setting({
    name: 'MAIL_FROM',
    meaning: 'who the e-mails come from',
    fallback: 'archive@localhost',
    read: text,
  }),
};

type Values = { readonly [K in keyof typeof settings]: ReturnType<(typeof settings)[K]['read']> };

export interface Config extends Omit<Values, 'cookieSecure' | 'spaDir' | 'publicUrl' | 'filesDir'> {
  readonly isProduction: boolean;
  readonly publicUrl: string;
  readonly cookieSecure: boolean;
  readonly spaDir: string | null;
  readonly filesDir: string;
  /** Demo accounts have known passwords: only on the embedded database, and only if nothing else was asked for. */
  readonly wantsDemo: boolean;
  /** Where the data lie when DATA_DIR says nothing. */
  readonly defaultDataDir: string;
}

/** Settings that are of no use without each other. */
function halfSet(values: Readonly<Record<string, unknown>>, environment: NodeJS.ProcessEnv): string[] {
  const faults: string[] = [];
  if (values['migrationUrl'] && !environment['DATABASE_URL']) {
    faults.push('DATABASE_MIGRATION_URL is set but DATABASE_URL is missing: set both or neither.');
  }
  const { s3Bucket, s3KeyId, s3Key } = values;
  if (s3Bucket && !(s3KeyId && s3Key)) {
    faults.push('S3_BUCKET is set but S3_ACCESS_KEY_ID or S3_SECRET_ACCESS_KEY is missing: set all or none.');
  }
  return faults;
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
  faults.push(...halfSet(values, environment));
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
    filesDir: values.filesDir ?? path('.files'),
    wantsDemo: values.databaseUrl === null && !isProduction,
    defaultDataDir: path('.data'),
  };
}
