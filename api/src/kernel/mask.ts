const HIDDEN = '****';

/** Digits of a number without the country code of China, which would push the known pattern aside. */
function nationalDigits(phone: string): string {
  const digits = phone.normalize('NFKC').replaceAll(/\D/g, '');
  return digits.replace(/^(?:00)?86(?=1\d{10}$)/, '');
}

/** `138****1234`; shorter numbers show less, and at least four digits are always hidden (promise D1). */
export function maskPhone(phone: string): string {
  const digits = nationalDigits(phone);
  if (digits.length >= 11) return digits.slice(0, 3) + HIDDEN + digits.slice(-4);
  if (digits.length >= 8) return digits.slice(0, 2) + HIDDEN + digits.slice(-2);
  if (digits.length >= 6) return HIDDEN + digits.slice(-2);
  return HIDDEN;
}

/** Only the first character; the number of stars tells nothing of the length (rules 6.5). */
export function maskName(name: string): string {
  const [first = ''] = name.trim();
  return `${first}**`;
}
