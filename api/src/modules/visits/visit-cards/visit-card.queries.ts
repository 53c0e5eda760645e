import type { VisitCard } from './visit-card.entity.ts';
import { freeSlotCount, isRecoveryOverdue, lowestFreeSlot, slotsUpTo } from './visit-card.rules.ts';

type SlotFacts = Pick<VisitCard, 'slotCount' | 'usedSlots'>;

/** How many visits the card still takes. Slots are taken in their order, and a voided visit keeps its own (rules 5.1). */
export function countFreeSlots({ slotCount, usedSlots }: SlotFacts): number {
  return freeSlotCount({ slotCount, usedSlots: slotsUpTo(usedSlots) });
}

/** The slot that the next visit takes; null on a full card. */
export function findNextSlot({ slotCount, usedSlots }: SlotFacts): number | null {
  return lowestFreeSlot({ slotCount, usedSlots: slotsUpTo(usedSlots) });
}

/** Not handed in by the meeting at which it was due. */
export function isLate(card: Pick<VisitCard, 'status' | 'usedSlots' | 'recoveryDueOn'>, today: string): boolean {
  return isRecoveryOverdue(card, today);
}
