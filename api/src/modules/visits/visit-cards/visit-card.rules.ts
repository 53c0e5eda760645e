export const SLOT_COUNT_MIN = 7;
export const SLOT_COUNT_MAX = 10;

export const CARD_SIDES = ['FRONT', 'BACK'] as const;
export type CardSide = (typeof CARD_SIDES)[number];

export const CARD_STATUSES = ['ACTIVE', 'FULL', 'RECOVERED', 'ANALYSED', 'ATTACHED', 'CLOSED_EARLY', 'VOID'] as const;
export type CardStatus = (typeof CARD_STATUSES)[number];

/** The way of a card (rules 5.1). CLOSED_EARLY opens again only when its deleted customer is restored (rules 6.4). */
const NEXT_STATUSES: Record<CardStatus, readonly CardStatus[]> = {
  ACTIVE: ['FULL', 'CLOSED_EARLY', 'VOID'],
  FULL: ['RECOVERED'],
  RECOVERED: ['ANALYSED'],
  ANALYSED: ['ATTACHED'],
  ATTACHED: [],
  CLOSED_EARLY: ['RECOVERED', 'ACTIVE'],
  VOID: [],
};

/** Slots of voided visits stay used (rules 5.2), so they are among `usedSlots` too. */
export interface CardFacts {
  readonly slotCount: number;
  readonly usedSlots: ReadonlySet<number>;
  readonly status: CardStatus;
}

/** Slots are taken from the lowest on and never become free again, so their number says which they are (rules 5.1, 5.2). */
export function slotsUpTo(lastUsed: number): ReadonlySet<number> {
  return new Set(Array.from({ length: lastUsed }, (_, index) => index + 1));
}

export function whyNotSlotCount(slotCount: number): 'CARD_SLOT_COUNT_OUT_OF_RANGE' | null {
  const fits = Number.isInteger(slotCount) && slotCount >= SLOT_COUNT_MIN && slotCount <= SLOT_COUNT_MAX;
  return fits ? null : 'CARD_SLOT_COUNT_OUT_OF_RANGE';
}

/** The first half of the slots is on the front, the odd one with it (rules 5.1). */
export function slotSide(slotNo: number, slotCount: number): CardSide {
  return slotNo <= Math.ceil(slotCount / 2) ? 'FRONT' : 'BACK';
}

export function freeSlotCount(card: Pick<CardFacts, 'slotCount' | 'usedSlots'>): number {
  return card.slotCount - card.usedSlots.size;
}

/** A visit takes the lowest free slot (rules 5.1); null on a full card. */
export function lowestFreeSlot(card: Pick<CardFacts, 'slotCount' | 'usedSlots'>): number | null {
  for (let slotNo = 1; slotNo <= card.slotCount; slotNo += 1) {
    if (!card.usedSlots.has(slotNo)) return slotNo;
  }
  return null;
}

export interface TakenSlot {
  readonly slotNo: number;
  readonly side: CardSide;
  /** The last slot makes the card FULL and calls for the next one in the same transaction (rules 5.1). */
  readonly status: 'ACTIVE' | 'FULL';
}

export function whyNotTakeSlot(card: CardFacts): 'CARD_NOT_ACTIVE' | 'CARD_FULL' | null {
  if (card.status === 'FULL' || lowestFreeSlot(card) === null) return 'CARD_FULL';
  return card.status === 'ACTIVE' ? null : 'CARD_NOT_ACTIVE';
}

/** What the next visit gets on this card; ask `whyNotTakeSlot` first. */
export function takeSlot(card: CardFacts): TakenSlot {
  const slotNo = lowestFreeSlot(card);
  if (slotNo === null) throw new RangeError('The card has no free slot.');
  return {
    slotNo,
    side: slotSide(slotNo, card.slotCount),
    status: freeSlotCount(card) === 1 ? 'FULL' : 'ACTIVE',
  };
}

/** Cards are counted for each customer and rep, from 1 (rules 5.1). */
export function nextCardNo(lastCardNo: number | null): number {
  return (lastCardNo ?? 0) + 1;
}

/** FULL is reached by filling, and VOID only by a card without entries (rules 5.1). */
export function whyNotMove(
  card: CardFacts,
  to: CardStatus,
): 'CARD_STATUS_NOT_NEXT' | 'CARD_HAS_ENTRIES' | 'CARD_HAS_FREE_SLOTS' | null {
  if (!NEXT_STATUSES[card.status].includes(to)) return 'CARD_STATUS_NOT_NEXT';
  if (to === 'VOID' && card.usedSlots.size > 0) return 'CARD_HAS_ENTRIES';
  if (to === 'FULL' && freeSlotCount(card) > 0) return 'CARD_HAS_FREE_SLOTS';
  return null;
}

/** Cards that hold entries go back to the office; the task is due at the next regular meeting (rules 5.1). */
export function isToBeRecovered({ status, usedSlots }: { status: CardStatus; usedSlots: number }): boolean {
  return status === 'FULL' || (status === 'CLOSED_EARLY' && usedSlots > 0);
}

/** Not handed in by the meeting: what finding FND-12 looks for. On the day of the meeting it is in time (rules 1.2, 9). */
export function isRecoveryOverdue(
  card: { status: CardStatus; usedSlots: number; recoveryDueOn: string | null },
  today: string,
): boolean {
  return isToBeRecovered(card) && card.recoveryDueOn !== null && card.recoveryDueOn < today;
}

/** From ATTACHED on card and entries are read-only for everybody (rules 5.1). */
export function isReadOnly(status: CardStatus): boolean {
  return status === 'ATTACHED' || status === 'VOID';
}
