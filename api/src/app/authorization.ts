import { API_TOKEN_PREFIX } from '../modules/staff/index.ts';

const LONGEST = 400;

/**
 * The API token that a program sends: as `Bearer`, or as the password of `Basic` under any user name, because Excel and
 * Power BI keep nothing else in their own store. Any other `Basic` is for a proxy in front and none of our business.
 */
export function tokenOf(authorization = ''): string | undefined {
  if (authorization.length > LONGEST) return undefined;
  const [, scheme = '', value = ''] = /^(Bearer|Basic) (\S+)$/i.exec(authorization) ?? [];
  if (scheme.toLowerCase() !== 'basic') return value || undefined;
  const [, password = ''] = /^[^:]*:(.*)$/s.exec(Buffer.from(value, 'base64').toString()) ?? [];
  return password.startsWith(API_TOKEN_PREFIX) ? password : undefined;
}
