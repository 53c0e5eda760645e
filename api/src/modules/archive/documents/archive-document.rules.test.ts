import { describe, expect, test } from 'vitest';

import {
  DOCUMENT_STATES,
  hasThreeSignatures,
  isDocumentEditable,
  takesFiles,
  whyNotDocumentState,
  whyNotSign,
} from './archive-document.rules.ts';

describe('the way of a document', () => {
  test('rules 6.2: draft, checked, signed, approved, filed, one after the other', () => {
    const allowed = DOCUMENT_STATES.flatMap((from) =>
      DOCUMENT_STATES.filter((to) => whyNotDocumentState(from, to) === null).map((to) => `${from} > ${to}`),
    );

    expect(allowed).toEqual([
      'DRAFT > CHECKED',
      'CHECKED > DRAFT',
      'CHECKED > SIGNED',
      'SIGNED > DRAFT',
      'SIGNED > APPROVED',
      'APPROVED > FILED',
    ]);
  });

  test('rules 6.2: the customer has signed only with evidence, and not tomorrow', () => {
    const facts = { evidence: 1, customerSignedOn: '2026-11-21', today: '2026-11-21' };

    expect(whyNotSign(facts)).toBeNull();
    expect(whyNotSign({ ...facts, evidence: 0 })).toBe('DOCUMENT_EVIDENCE_MISSING');
    expect(whyNotSign({ ...facts, customerSignedOn: '2026-11-22' })).toBe('DOCUMENT_SIGNED_IN_FUTURE');
  });

  test('rules 6.2: three signatures or none of it enters the archive', () => {
    const all = { customerSignedOn: '2026-11-20', handlerSignedAt: new Date(0), approvedAt: new Date(1) };

    expect(hasThreeSignatures(all)).toBe(true);
    for (const one of Object.keys(all)) expect(hasThreeSignatures({ ...all, [one]: null })).toBe(false);
  });

  test('what was checked does not change, what was signed takes no other evidence', () => {
    expect(DOCUMENT_STATES.filter(isDocumentEditable)).toEqual(['DRAFT']);
    expect(DOCUMENT_STATES.filter(takesFiles)).toEqual(['DRAFT', 'CHECKED']);
  });
});
