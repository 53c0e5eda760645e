import type { Shape } from './shape.ts';

const MOMENT = '2026-11-20 16:00:00.0015+00';
const day = (at: number, rest = '02-11'): string => `${2000 + at}-${rest}`;

/** Trial periods and their reviews. */
export const TRIAL_SHAPES: Readonly<Record<string, Shape>> = {
  TrialTemplate: ({ at, dice }) => ({ validFrom: day(at), months: dice.one([1, 3, 12]) }),
  TrialTemplateItem: ({ at, nth }) => ({
    template: nth('TrialTemplate', at)['id'],
    stageNo: 1 + (at % 3),
    position: 1 + at,
  }),
  Trial: ({ at, nth, one, dice }) => {
    const state = ['RUNNING', 'OVERDUE_CONFIRM_RISK', 'CONFIRMED', 'CONFIRMED_BY_LAPSE', 'NOT_HIRED', 'DISMISSED'][
      at % 6
    ];
    const decision =
      ({ CONFIRMED: 'CONFIRM', NOT_HIRED: 'NOT_HIRED' } as Record<string, string>)[String(state)] ?? null;
    const isDecided = decision !== null || state === 'DISMISSED';
    return {
      employee: nth('Employee', at)['id'],
      startsOn: day(at, '01-31'),
      storeEntryOn: day(at, '01-31'),
      endOn: day(at, '04-30'),
      latestOn: day(at, '04-25'),
      decisionDueOn: day(at, '04-23'),
      state,
      decision,
      decidedAt: isDecided ? MOMENT : null,
      decidedBy: isDecided ? one('Employee')['id'] : null,
      decisionReason: isDecided ? '100%_"why"' : null,
      closedOn: at % 6 < 2 ? null : day(at, '04-24'),
      hasSelfAssessment: dice.one([true, false]),
    };
  },
  TrialStage: ({ at, nth, one, dice }) => {
    const stageNo = 1 + (at % 3);
    const isIn = dice.chance(0.5);
    const outcome = stageNo === 3 ? ['CONFIRM', 'NOT_HIRED'] : ['PASS', 'NOT_QUALIFIED'];
    return {
      trial: nth('Trial', Math.floor(at / 3))['id'],
      stageNo,
      opensOn: day(at, '02-07'),
      dueOn: day(at, '02-07'),
      overdueOn: day(at),
      state: isIn ? 'SUBMITTED' : dice.one(['WAITING', 'OPEN', 'OVERDUE', 'CALLED_OFF']),
      reviewer: nth('Employee', at)['id'],
      result: isIn && stageNo < 3 ? dice.one(outcome) : null,
      recommendation: isIn && stageNo === 3 ? dice.one(outcome) : null,
      submittedAt: isIn ? MOMENT : null,
      submittedBy: isIn ? one('Employee')['id'] : null,
    };
  },
  TrialStageItem: ({ at, nth, dice }) => ({
    stage: nth('TrialStage', at)['id'],
    position: 1 + at,
    rating: dice.one([null, 1, 4]),
  }),
  TrialBriefing: ({ at, nth }) => ({ stage: nth('TrialStage', at)['id'], manager: nth('Employee', at)['id'] }),
  TrialMeasure: ({ at, nth, one }) => {
    const kind = ['GUIDANCE', 'WARNING', 'DISMISS'][at % 3];
    const isGuidance = kind === 'GUIDANCE';
    const isChecked = at % 2 === 0;
    const isDecided = kind === 'DISMISS' && isChecked;
    return {
      stage: nth('TrialStage', at)['id'],
      kind,
      dueOn: isGuidance ? day(at) : null,
      recheckOn: isGuidance ? day(at, '02-12') : null,
      recheckedAt: isGuidance && isChecked ? MOMENT : null,
      recheckResult: isGuidance && isChecked ? 'DONE' : null,
      decision: isDecided ? 'UPHELD' : null,
      decidedAt: isDecided ? MOMENT : null,
      decidedBy: isDecided ? one('Employee')['id'] : null,
    };
  },
  TrialNote: ({ at, nth, dice }) => ({
    trial: nth('Trial', at)['id'],
    author: nth('Employee', at)['id'],
    source: dice.one(['MANAGER', 'HR', 'OTHER_SOURCE']),
  }),
  TrialSelfAssessment: ({ at, nth }) => {
    const isGiven = at % 3 > 0;
    return {
      trial: nth('Trial', at)['id'],
      text: isGiven ? '100%_"text"' : null,
      submittedAt: isGiven ? MOMENT : null,
      waiveReason: isGiven ? null : '100%_"why"',
    };
  },
};
