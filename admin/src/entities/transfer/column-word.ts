import { wordOr } from '../../words/i18n.ts';
import { fieldWord } from '../customers/field-words.ts';

/** How a column of a sheet or list is called. */
export function columnWord(column: string): string {
  return wordOr(`transfer.${column}`, fieldWord(column));
}

/** The same where a sheet calls a column in its own way, such as the number of an employee. */
export function sheetWord(sheet: string, column: string): string {
  return wordOr(`transfer.of.${sheet}.${column}`, columnWord(column));
}
