import { describe, expect, test } from 'vitest';

import {
  freeSlotCount,
  isReadOnly,
  isRecoveryOverdue,
  isToBeRecovered,
  lowestFreeSlot,
  nextCardNo,
  slotSide,
  slotsUpTo,
  takeSlot,
  whyNotMove,
  whyNotSlotCount,
  whyNotTakeSlot,
  type CardFacts,
} from './visit-card.rules.ts';

function aCard(facts: { used?: number[]; slotCount?: number; status?: CardFacts['status'] } = {}): CardFacts {
  return { slotCount: facts.slotCount ?? 7, usedSlots: new Set(facts.used), status: facts.status ?? 'ACTIVE' };
}

describe('slots', () => {
  test('rules 5.1, 5.2: slots are used from the first on, so their number tells which', () => {
    expect([...slotsUpTo(3)]).toEqual([1, 2, 3]);
    expect(lowestFreeSlot({ slotCount: 7, usedSlots: slotsUpTo(0) })).toBe(1);
    expect(lowestFreeSlot({ slotCount: 7, usedSlots: slotsUpTo(7) })).toBeNull();
  });

  test('rules 5.1: a card has 7 to 10 slots', () => {
    for (const slotCount of [7, 8, 9, 10]) expect(whyNotSlotCount(slotCount)).toBeNull();
    for (const slotCount of [6, 11, 7.5, Number.NaN]) {
      expect(whyNotSlotCount(slotCount)).toBe('CARD_SLOT_COUNT_OUT_OF_RANGE');
    }
  });

  test('rules 5.1: of seven slots four are on the front and three on the back', () => {
    const sides = [1, 2, 3, 4, 5, 6, 7].map((slotNo) => slotSide(slotNo, 7));

    expect(sides).toEqual(['FRONT', 'FRONT', 'FRONT', 'FRONT', 'BACK', 'BACK', 'BACK']);
    expect(slotSide(5, 10)).toBe('FRONT');
    expect(slotSide(6, 10)).toBe('BACK');
  });

  test('rules 5.1: a visit takes the lowest free slot', () => {
    expect(lowestFreeSlot(aCard())).toBe(1);
    expect(lowestFreeSlot(aCard({ used: [1, 2, 4] }))).toBe(3);
    expect(lowestFreeSlot(aCard({ used: [1, 2, 3, 4, 5, 6, 7] }))).toBeNull();
    expect(freeSlotCount(aCard({ used: [1, 2, 4] }))).toBe(4);
  });

  test('rules 5.1: the seventh visit fills a card of seven slots', () => {
    expect(takeSlot(aCard({ used: [1, 2, 3, 4, 5] }))).toEqual({ slotNo: 6, side: 'BACK', status: 'ACTIVE' });
    expect(takeSlot(aCard({ used: [1, 2, 3, 4, 5, 6] }))).toEqual({ slotNo: 7, side: 'BACK', status: 'FULL' });
  });

  test('rules 5.1: an eighth visit goes to slot 1 of card 2', () => {
    const full = aCard({ used: [1, 2, 3, 4, 5, 6, 7], status: 'FULL' });

    expect(whyNotTakeSlot(full)).toBe('CARD_FULL');
    expect(nextCardNo(1)).toBe(2);
    expect(takeSlot(aCard())).toEqual({ slotNo: 1, side: 'FRONT', status: 'ACTIVE' });
  });

  test('rules 5.1: the first card of a customer and rep is number 1', () => {
    expect(nextCardNo(null)).toBe(1);
  });

  test('rules 5.1: a card that was closed early takes no visit', () => {
    expect(whyNotTakeSlot(aCard({ used: [1], status: 'CLOSED_EARLY' }))).toBe('CARD_NOT_ACTIVE');
    expect(whyNotTakeSlot(aCard())).toBeNull();
  });
});

describe('the way of a card', () => {
  test('rules 5.1: full, recovered, analysed, attached, in this order', () => {
    const used = [1, 2, 3, 4, 5, 6, 7];

    expect(whyNotMove(aCard({ used }), 'FULL')).toBeNull();
    expect(whyNotMove(aCard({ used, status: 'FULL' }), 'RECOVERED')).toBeNull();
    expect(whyNotMove(aCard({ used, status: 'RECOVERED' }), 'ANALYSED')).toBeNull();
    expect(whyNotMove(aCard({ used, status: 'ANALYSED' }), 'ATTACHED')).toBeNull();
    expect(whyNotMove(aCard({ used, status: 'FULL' }), 'ATTACHED')).toBe('CARD_STATUS_NOT_NEXT');
    expect(whyNotMove(aCard({ used, status: 'ATTACHED' }), 'RECOVERED')).toBe('CARD_STATUS_NOT_NEXT');
  });

  test('rules 5.1: a card is full only when every slot is used', () => {
    expect(whyNotMove(aCard({ used: [1, 2] }), 'FULL')).toBe('CARD_HAS_FREE_SLOTS');
  });

  test('rules 5.1: a card printed by mistake is void as long as nobody wrote on it', () => {
    expect(whyNotMove(aCard(), 'VOID')).toBeNull();
    expect(whyNotMove(aCard({ used: [1] }), 'VOID')).toBe('CARD_HAS_ENTRIES');
  });

  test('rules 5.1: an attached card is read-only for everybody', () => {
    expect(isReadOnly('ATTACHED')).toBe(true);
    expect(isReadOnly('ANALYSED')).toBe(false);
  });

  test('rules 5.1, 8.4: a full card goes back to the office, and one closed early when somebody wrote on it', () => {
    expect(isToBeRecovered({ status: 'FULL', usedSlots: 8 })).toBe(true);
    expect(isToBeRecovered({ status: 'CLOSED_EARLY', usedSlots: 1 })).toBe(true);
    expect(isToBeRecovered({ status: 'CLOSED_EARLY', usedSlots: 0 })).toBe(false);
    expect(isToBeRecovered({ status: 'ACTIVE', usedSlots: 3 })).toBe(false);
  });

  test('rules 5.1, FND-12: handed in at the meeting is in time, the day after it is not', () => {
    const card = { status: 'FULL', usedSlots: 8, recoveryDueOn: '2026-11-23' } as const;

    expect(isRecoveryOverdue(card, '2026-11-23')).toBe(false);
    expect(isRecoveryOverdue(card, '2026-11-24')).toBe(true);
    expect(isRecoveryOverdue({ ...card, status: 'RECOVERED' }, '2026-11-24')).toBe(false);
  });
});
