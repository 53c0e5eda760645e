import type { Welcome } from './first-start.ts';

export interface Opening {
  readonly address: string;
  readonly place: string;
  readonly welcome: Welcome;
}

/** What the terminal shows once the archive is open. */
export function greeting({ address, place, welcome }: Opening): string {
  return [
    '',
    `The archive is open at ${address}`,
    '',
    ...invitation(address, welcome),
    `Data: ${place}`,
    'Stop: Ctrl-C',
    '',
  ].join('\n');
}

function invitation(address: string, welcome: Welcome): string[] {
  if (welcome.kind === 'link') return ['Make the first administrator, once:', `  ${address}${welcome.path}`, ''];
  if (welcome.kind === 'none') return [];
  const width = Math.max(...welcome.accounts.map(({ loginName }) => loginName.length));
  const secret = Math.max(...welcome.accounts.map(({ password }) => password.length));
  const rows = welcome.accounts.map(
    ({ loginName, password, what }) => `  ${loginName.padEnd(width)}  ${password.padEnd(secret)}  ${what}`,
  );
  return ['Demo accounts (name, password):', ...rows, ''];
}
