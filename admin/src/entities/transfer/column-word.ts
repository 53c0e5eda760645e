import { wordOr } from '../../words/i18n.ts';
import { fieldWord } from '../customers/field-words.ts';

/** How a column of a sheet or list is called. */
export function columnWord(column: string): string {
  return wordOr(`transfer.${column}`, fieldWord(column));
}
