import { sees } from '../../session/sees.ts';
import { fieldWord, valueWord } from './field-words.ts';
import { FORM_FIELDS, type FormFieldName } from './profile-groups.ts';
import { profileText } from './profile-text.ts';

interface Person {
  readonly name: string;
  readonly title: string | null;
  readonly isPrimary: boolean;
}

/** What a right hides is not there. */
type Readable = { readonly [Name in FormFieldName | 'source' | 'phone']?: string | number | null | undefined };

interface OnCard {
  readonly customer: Readable & { readonly nature: string };
  readonly contacts: readonly Person[];
}

/** Whom to ask for first. */
function firstPerson(contacts: readonly Person[]): string | null {
  const first = contacts.find((one) => one.isPrimary) ?? contacts[0];
  return first ? [first.name, first.title].filter(Boolean).join(' · ') : null;
}

/** One of the few fields that a card has room for, as the sales manager chose them (domain-rules 3.1); null when it is hidden. */
export function cardFact(
  field: string,
  { customer, contacts }: OnCard,
): { readonly label: string; readonly text: string | null } | null {
  const label = fieldWord(field);
  if (field === 'phone') return { label, text: String(customer.phone ?? '') };
  if (field === 'contactPerson') return { label, text: firstPerson(contacts) };
  if (field === 'source' || field === 'nature') return { label, text: valueWord(field, String(customer[field] ?? '')) };
  const known = FORM_FIELDS.get(field);
  if (!known || !sees(known.sight)) return null;
  return { label, text: profileText(field, known.kind, customer[known.name]) };
}
