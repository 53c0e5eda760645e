import { wordOr } from '../../words/i18n.ts';
import { CUSTOMER_SITES, CUSTOMER_TYPES, OWNERSHIP_FORMS } from './customer-words.ts';

/** Numbers are shown masked, under the name of what is masked. */
const SHOWN_AS: Readonly<Record<string, string>> = {
  phoneFull: 'phone',
  mobileFull: 'mobile',
  homePhoneFull: 'homePhone',
};

/** How a field of the archive is called, by its name in the API. */
export function fieldWord(field: string): string {
  return wordOr(`term.${SHOWN_AS[field] ?? field}`, field);
}

const CHOICES: Readonly<Record<string, { readonly words: string; readonly values: readonly string[] }>> = {
  type: { words: 'enum.customerType', values: CUSTOMER_TYPES },
  ownershipForm: { words: 'enum.ownershipForm', values: OWNERSHIP_FORMS },
  site: { words: 'enum.customerSite', values: CUSTOMER_SITES },
};

/** What a field takes when it takes one of few words; null for all others. */
export function choicesOf(field: string): { value: string; label: string }[] | null {
  const choice = CHOICES[field];
  return choice ? choice.values.map((value) => ({ value, label: wordOr(`${choice.words}.${value}`, value) })) : null;
}

/** A value of the field as people say it. */
export function valueWord(field: string, value: string): string {
  if (field === 'source') return wordOr(`enum.source.${value}`, value);
  if (field === 'role') return wordOr(`enum.contactRole.${value}`, value);
  if (field === 'isDirect') return wordOr(value === 'true' ? 'app.yes' : 'app.no', value);
  if (field === 'nature') return wordOr(`enum.nature.${value}`, value);
  return choicesOf(field)?.find((one) => one.value === value)?.label ?? value;
}
