import { nextCardNo, slotSide, type CardSide } from './visit-card.rules.ts';

/** Places of historic visits in date order: card after card, slot after slot (rules 5.1). */
export interface Place {
  /** Counts the historic cards of a customer and rep, from 0. */
  readonly card: number;
  readonly slotNo: number;
  readonly side: CardSide;
}

/** Where the visit with this number in the order of dates stands, from 0. */
export function placeOf(index: number, slotCount: number): Place {
  const slotNo = (index % slotCount) + 1;
  return { card: Math.floor(index / slotCount), slotNo, side: slotSide(slotNo, slotCount) };
}

/** Numbers of further cards, after the last one that was given. */
export function cardNumbers(lastCardNo: number | null, count: number): number[] {
  return Array.from({ length: count }, (_, index) => nextCardNo(lastCardNo) + index);
}
