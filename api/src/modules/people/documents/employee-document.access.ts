import { maskNumber } from './employee-document.rules.ts';

export function shownNumber(number: string | null): string | null {
  return number && maskNumber(number);
}
