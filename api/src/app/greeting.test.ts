import { expect, test } from 'vitest';

import { greeting } from './greeting.ts';

const opening = { address: 'http://localhost:4000', place: '/srv/archive/.data' };

test('the greeting says the address, the demo accounts and where the data lie', () => {
  const accounts = [
    { loginName: 'admin', password: 'long enough', what: 'administrator' },
    { loginName: 'chen.li', password: 'also long', what: 'sales' },
  ];

  expect(greeting({ ...opening, welcome: { kind: 'demo', accounts } })).toBe(
    [
      '',
      'The archive is open at http://localhost:4000',
      '',
      'Demo accounts (name, password):',
      '  admin    long enough  administrator',
      '  chen.li  also long    sales',
      '',
      'Data: /srv/archive/.data',
      'Stop: Ctrl-C',
      '',
    ].join('\n'),
  );
});

test('the first administrator gets a whole link', () => {
  expect(greeting({ ...opening, welcome: { kind: 'link', path: '/welcome/abc' } })).toContain(
    '  http://localhost:4000/welcome/abc\n',
  );
});
