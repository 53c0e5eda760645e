import { registerEnumType } from 'type-graphql';

/**
 * Every refusal of the product: noun first, a state of affairs. The sentence a person reads is in `admin/src/words`; the
 * text here describes the code for developers.
 */
export const REFUSAL_CODES = {
  TEXT_REQUIRED: 'The text is missing or blank.',
  TEXT_TOO_LONG: 'The text has more characters than the field takes.',
  VALUE_REQUIRED: 'A value is missing.',
  VALUE_OUT_OF_RANGE: 'The value lies outside what the field takes.',
  ROW_UNKNOWN: 'No visible row has this id.',
  REGION_CODE_INVALID: 'A region code has 2 to 4 upper-case letters.',
  REGION_CODE_TAKEN: 'Another region has this code.',
} as const;

/** As an enum of the schema. */
export const UserErrorCode = Object.fromEntries(Object.keys(REFUSAL_CODES).map((code) => [code, code]));
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'What is wrong with an input.',
  valuesConfig: Object.fromEntries(Object.entries(REFUSAL_CODES).map(([code, description]) => [code, { description }])),
});
