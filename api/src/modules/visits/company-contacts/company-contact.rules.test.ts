import { expect, test } from 'vitest';

import { whyNotBy, whyNotContactAt, whyNotEditContact, whyNotScore } from './company-contact.rules.ts';

test('rules 8.3: a company contact is made by anybody but the owning rep; a public customer has none', () => {
  expect(whyNotBy('chen', 'li')).toBeNull();
  expect(whyNotBy('li', 'li')).toBe('CONTACT_BY_OWNER');
  expect(whyNotBy('li', null)).toBeNull();
});

test('rules 8.3: customers score from 1 to 5, or not at all', () => {
  expect([null, 1, 5].map((score) => whyNotScore(score, 5))).toEqual([null, null, null]);
  expect([0, 6].map((score) => whyNotScore(score, 5))).toEqual([
    'CONTACT_SCORE_OUT_OF_RANGE',
    'CONTACT_SCORE_OUT_OF_RANGE',
  ]);
});

test('rules 8.3: a contact lies in the past and is corrected by its author for a day', () => {
  const now = new Date('2026-11-20T02:00:00Z');
  const contact = { byId: 'chen', recordedAt: new Date('2026-11-19T02:00:00Z') };

  expect(whyNotContactAt(now, now)).toBeNull();
  expect(whyNotContactAt(new Date(now.getTime() + 1), now)).toBe('CONTACT_IN_FUTURE');
  expect(whyNotEditContact(contact, { editorId: 'chen', now, windowHours: 24 })).toBeNull();
  expect(whyNotEditContact(contact, { editorId: 'li', now, windowHours: 24 })).toBe('CONTACT_OF_OTHER_AUTHOR');
  expect(whyNotEditContact(contact, { editorId: 'chen', now, windowHours: 23 })).toBe('CONTACT_EDIT_TOO_LATE');
});
