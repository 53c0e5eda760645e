/** Grades of domain rules 4, best first; N is not yet graded. */
export const CUSTOMER_GRADES = ['A', 'B', 'C', 'D', 'N'] as const;
export type CustomerGrade = (typeof CUSTOMER_GRADES)[number];

/** M and F for persons, X where a person did not say, O for organisations. */
export const CUSTOMER_GENDERS = ['M', 'F', 'X', 'O'] as const;
export type CustomerGender = (typeof CUSTOMER_GENDERS)[number];

/** The facts that the front of the code shows. */
export interface CodeFacts {
  readonly regionCode: string;
  readonly grade: CustomerGrade;
  readonly gender: CustomerGender;
}

export interface CustomerCodeParts extends CodeFacts {
  readonly serial: number;
}

const SERIAL_DIGITS = 5;
/** The column is an integer of PostgreSQL. */
const LARGEST_SERIAL = 2_147_483_647;
const CODE = /^([A-Z]{2,4})-([ABCDN])([MFXO])-(\d{5,10})$/;

export function codePrefix(facts: CodeFacts): string {
  return `${facts.regionCode}-${facts.grade}${facts.gender}`;
}

/** `SHP-AM-00042`: region, grade and gender at a glance, then the serial that never changes (rules 4). */
export function formatCustomerCode(parts: CustomerCodeParts): string {
  return `${codePrefix(parts)}-${String(parts.serial).padStart(SERIAL_DIGITS, '0')}`;
}

/** Reads a code as people type it, in any case and with spaces around; null when it is none. */
export function parseCustomerCode(text: string): CustomerCodeParts | null {
  const match = CODE.exec(text.normalize('NFKC').trim().toUpperCase());
  if (!match) return null;
  const [, regionCode = '', grade, gender, digits = ''] = match;
  const serial = Number(digits);
  if (serial < 1 || serial > LARGEST_SERIAL) return null;
  return { regionCode, grade: grade as CustomerGrade, gender: gender as CustomerGender, serial };
}

/** A change of region, grade or gender issues a new code with the same serial; the old one stays in the history. */
export function needsNewCode(before: CodeFacts, after: CodeFacts): boolean {
  return codePrefix(before) !== codePrefix(after);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The fixed standard by which archives are filed: region, grade, gender, serial, ascending (rules 4). */
export function compareFiling(a: CustomerCodeParts, b: CustomerCodeParts): number {
  return (
    compareText(a.regionCode, b.regionCode) ||
    compareText(a.grade, b.grade) ||
    compareText(a.gender, b.gender) ||
    a.serial - b.serial
  );
}

/** An incoming code is kept when it parses and its serial was never given, also not to a deleted customer (rules 4). */
export function whyNotKeepCode(
  code: CustomerCodeParts | null,
  givenSerials: ReadonlySet<number>,
): 'CUSTOMER_CODE_INVALID' | 'CUSTOMER_SERIAL_TAKEN' | null {
  if (!code) return 'CUSTOMER_CODE_INVALID';
  return givenSerials.has(code.serial) ? 'CUSTOMER_SERIAL_TAKEN' : null;
}

/** Where the sequence stands after a serial came in from outside: past it, never back (rules 4). */
export function lastSerialAfter(lastSerial: number, incoming: number): number {
  return Math.max(lastSerial, incoming);
}
