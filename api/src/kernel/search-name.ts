import { Property } from '@mikro-orm/decorators/legacy';

import { searchTerms } from './search-terms.ts';

/**
 * The column beside `name` that `byName` searches: derived whenever its row is written, never shown, filtered by or
 * journaled. Rows that something else wrote are filled by `fillSearchNames`.
 */
export function SearchName(): PropertyDecorator {
  const derived = ({ name }: { name: string }): string => searchTerms(name);
  return Property({
    type: 'text',
    nullable: true,
    hidden: true,
    onCreate: derived as never,
    onUpdate: derived as never,
  }) as PropertyDecorator;
}
