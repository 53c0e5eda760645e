import { describe, expect, test } from 'vitest';

import { extensionOf, safeFileName } from './file-name.rules.ts';

describe('the name of a file', () => {
  test.each([
    ['合同 2026.pdf', '合同 2026.pdf'],
    ['../../etc/passwd', 'passwd'],
    [String.raw`C:\Users\zhang\价目表.xlsx`, '价目表.xlsx'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['zero\u200Bwidth\uFEFF.txt', 'zerowidth.txt'],
    ['nul\u0000byte.png', 'nulbyte.png'],
    ['.htaccess', 'htaccess'],
    ['trailing. . .', 'trailing'],
    ['"quoted"<b>.pdf', '_quoted__b_.pdf'],
    ['CON.txt', '_CON.txt'],
    ['e\u0301.pdf', 'é.pdf'],
    ['..', ''],
    [' / ', ''],
  ])('%j is kept as %j', (given, kept) => {
    expect(safeFileName(given)).toBe(kept);
  });

  test('a long one is shortened before its extension, between characters', () => {
    const name = safeFileName(`${'🥮'.repeat(400)}.pdf`);

    expect([...name]).toHaveLength(150);
    expect(name.endsWith('🥮.pdf')).toBe(true);
  });

  test.each([
    ['a.PDF', 'pdf'],
    ['a.tar.gz', 'gz'],
    ['none', ''],
    ['a.pdf ', ''],
  ])('the extension of %j is %j', (name, extension) => {
    expect(extensionOf(name)).toBe(extension);
  });
});
