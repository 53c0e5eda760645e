/** Refusals about cards, visits and their planning. */
export const VISITS_REFUSALS = {
  VISIT_MONTH_LOCKED: 'The figures of that month are published; no visit comes into it any more.',
  VISIT_POSITION_INVALID: 'A position is latitude and longitude in degrees, such as `31.23040,121.47370`.',
  VISIT_HANDLING_WITHOUT_OBJECTION: 'Steps of dealing with an objection need an objection.',
  SALES_MONTH_NOT_OVER: 'Only a month that is over can be locked.',
  SALES_MONTH_LOCKED: 'The month is locked already.',
  CONTACT_BY_OWNER: 'The owning rep visits; a company contact is made by somebody else.',
  CONTACT_IN_FUTURE: 'A contact takes place before it is recorded.',
  CONTACT_SCORE_OUT_OF_RANGE: 'The score lies outside the scale of the setting `satisfaction.scale`.',
  CONTACT_EDIT_TOO_LATE: 'The time in which the author corrects an entry is over.',
  CONTACT_OF_OTHER_AUTHOR: 'Only the author corrects an entry.',
  PROSPECT_STEP_UNCHANGED: 'The prospect stands at this step already.',
  PROSPECT_NOT_VISITED: 'This step comes after the first recorded visit.',
  PROSPECT_WITHOUT_CARD: 'A prospect is maintained on a visit card that takes visits.',
  PROSPECT_TRADES: 'The customer has ordered and is a prospect no more.',
  REFERRAL_ANSWERED: 'The customer was asked already.',
} as const;
