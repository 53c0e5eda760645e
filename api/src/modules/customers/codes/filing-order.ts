/**
 * What customers are filed by (rules 4): region, grade and gender as their code begins, then the serial as a number, which
 * the code alone would put wrongly from 100,000 on. Indexes hold this very expression. Letters stand in the order of their
 * codes, whatever the language of the database.
 */
function filing(code: string, serial: string): string {
  return `((rtrim(${code}, '0123456789') || lpad(${serial}::text, 10, '0')) collate "C")`;
}

export function filedAs(alias: string): string {
  return filing(`${alias}.code`, `${alias}.serial`);
}

/** As the indexes of the table say it. */
export const FILED = filing('code', 'serial');
