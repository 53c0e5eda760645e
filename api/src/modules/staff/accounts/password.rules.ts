import { countCharacters } from '../../../kernel/text.ts';
import { COMMON_TAILS, COMMON_WORDS } from './common-passwords.ts';

export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 128;

const RUNS = ['01234567890', '09876543210', 'abcdefghijklmnopqrstuvwxyz', 'zyxwvutsrqponmlkjihgfedcba'];
const LONGEST_WORD = Math.max(...[...COMMON_WORDS].map((word) => word.length));

/** The shortest piece that the text repeats, or the text itself. */
function repeatedPiece(text: string): string {
  const length = `${text}${text}`.indexOf(text, 1);
  return text.slice(0, length);
}

function isWordWithTail(text: string): boolean {
  const longest = Math.min(LONGEST_WORD, text.length);
  for (let length = 3; length <= longest; length += 1) {
    if (COMMON_WORDS.has(text.slice(0, length)) && COMMON_TAILS.test(text.slice(length))) return true;
  }
  return false;
}

/** A word of the list, alone, repeated or with the usual tail; one character over and over; a run of the row (promise S12). */
export function isCommonPassword(password: string): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  const piece = repeatedPiece(text);
  return (
    countCharacters(piece) === 1 ||
    COMMON_WORDS.has(piece) ||
    RUNS.some((run) => run.includes(text)) ||
    isWordWithTail(text)
  );
}

/** 8 to 128 characters, not a common one, not the login name; no rules about kinds of characters (promise S12). */
export function whyNotPassword(
  password: string,
  loginName: string,
): 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_COMMON' | 'PASSWORD_EQUALS_LOGIN_NAME' | null {
  const length = countCharacters(password);
  if (length < PASSWORD_MIN) return 'PASSWORD_TOO_SHORT';
  if (length > PASSWORD_MAX) return 'PASSWORD_TOO_LONG';
  if (password.normalize('NFKC').toLowerCase() === loginName.normalize('NFKC').toLowerCase()) {
    return 'PASSWORD_EQUALS_LOGIN_NAME';
  }
  return isCommonPassword(password) ? 'PASSWORD_COMMON' : null;
}
