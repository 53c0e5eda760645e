import { t } from '../../../words/i18n.ts';

interface Section {
  readonly regionCode: string;
  readonly regionName: string | null;
  readonly grade: string;
  readonly customers: number;
  readonly firstCode: string;
  readonly lastCode: string;
}

/** A cell that a table program would read as a formula becomes text (promise S20). */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The cover page as RFC 4180, with the mark by which Excel knows UTF-8. */
export function directoryCsv(sections: readonly Section[]): string {
  const head = [
    t('term.region'),
    t('term.name'),
    t('term.grade'),
    t('term.directoryCount'),
    t('term.firstCode'),
    t('term.lastCode'),
  ];
  const rows = sections.map((one) => [
    one.regionCode,
    one.regionName ?? '',
    one.grade,
    String(one.customers),
    one.firstCode,
    one.lastCode,
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

export function saveDirectory(fileName: string, sections: readonly Section[]): void {
  const address = URL.createObjectURL(new Blob([directoryCsv(sections)], { type: 'text/csv' }));
  Object.assign(document.createElement('a'), { href: address, download: fileName }).click();
  URL.revokeObjectURL(address);
}
