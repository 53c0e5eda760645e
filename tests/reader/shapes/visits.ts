import type { Shape } from './shape.ts';

/** Visit cards and visits. */
export const VISITS_SHAPES: Readonly<Record<string, Shape>> = {
  VisitCard: ({ at, dice }) => {
    const slotCount = dice.between(7, 10);
    const full = at % 3 === 0;
    return {
      cardNo: at + 1,
      slotCount,
      usedSlots: full ? slotCount : dice.between(0, 6),
      status: full ? 'FULL' : dice.one(['ACTIVE', 'ATTACHED', 'CLOSED_EARLY']),
    };
  },
  Visit: ({ at, dice, one }) => {
    const card = one('VisitCard');
    const voided = at % 7 === 0;
    const why = { status: voided ? 'VOIDED' : 'RECORDED', voidReason: voided ? '100%_"why"' : null };
    const objection = dice.one([null, 'NO_NEED', 'NO_HURRY']);
    const done = (): boolean => objection !== null && dice.chance(0.5);
    const handled = {
      hasListened: done(),
      hasShared: done(),
      hasClarified: done(),
      hasPresented: done(),
      hasAsked: done(),
    };
    const place = { card: card['id'], customer: card['customer'], rep: card['rep'], slotNo: (at % 10) + 1 };
    return {
      ...place,
      ...why,
      objection,
      ...handled,
      positionFull: dice.one([null, '31.230416,121.473701', '-0.04,-9']),
    };
  },
  CardAnalysis: ({ at, dice }) => ({
    orderAmount: at % 2 ? '99.95' : null,
    currency: at % 2 ? 'CNY' : null,
    conclusion: at % 3 ? '涨了 100%_' : null,
    analysedAt: at % 3 ? '2026-11-20 16:00:00.0015+00' : null,
    averageInterval: dice.one([null, '0.00', '31.25']),
    prepRate: dice.one([null, '0.0000', '1.0000']),
  }),
  VisitAmendment: ({ one }) => {
    const visit = one('Visit');
    return { visit: visit['id'], customer: visit['customer'] };
  },
  CompanyContact: ({ dice }) => ({ satisfaction: dice.one([null, 1, 5]) }),
  ReferralAsk: ({ at, dice }) => {
    const outcome = [null, 'NAMED', 'NONE'][at % 3] as string | null;
    return {
      orderId: dice.uuid(),
      outcome,
      names: outcome === 'NAMED' ? '王_小明%' : null,
      askedAt: outcome ? '2026-11-20 16:00:00+00' : null,
    };
  },
  SalesMonthLock: ({ at }) => ({ startsOn: `${2000 + at}-02-01` }),
  VisitMonthReport: ({ at, dice }) => ({
    startsOn: `${2000 + at}-12-01`,
    unrecordedVisits: dice.one([0, 20]),
    recordedVisits: dice.one([0, 105]),
  }),
};
