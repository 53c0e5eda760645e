import type { Shape } from './shape.ts';

const day = (at: number): string => `${2000 + at}-02-11`;

/** Training, recruiting and careers. */
export const LEARNING_SHAPES: Readonly<Record<string, Shape>> = {
  BusinessPeak: ({ at, dice }) => ({ startsOn: day(at), endsOn: dice.one([day(at), `${2000 + at}-12-31`]) }),
  TrainingNeed: ({ at, dice }) => {
    const isDropped = at % 3 === 0;
    const state = isDropped ? 'DROPPED' : dice.one(['OPEN', 'COVERED']);
    return { state, dropReason: isDropped ? '100%_"why"' : null };
  },
  TrainingCourse: ({ at, dice }) => {
    const isOff = at % 4 === 0;
    return { state: isOff ? 'CALLED_OFF' : dice.one(['PLANNED', 'HELD']), callOffReason: isOff ? '100%_"why"' : null };
  },
  TrainingCourseNeed: ({ at, nth }) => ({
    course: nth('TrainingCourse', at)['id'],
    need: nth('TrainingNeed', at * 3)['id'],
  }),
  TrainingSession: ({ at, dice }) => {
    const isOff = at % 4 === 0;
    return {
      startsAt: `${day(at)} 01:00:00.000001+00`,
      endsAt: `${day(at)} 16:00:00.0015+00`,
      state: isOff ? 'CALLED_OFF' : dice.one(['PLANNED', 'HELD']),
      callOffReason: isOff ? '100%_"why"' : null,
      peakName: at % 2 ? '中秋%_' : null,
      overrideReason: at % 2 ? '100%_"why"' : null,
    };
  },
  TrainingParticipant: ({ at, nth }) => ({
    session: nth('TrainingSession', Math.floor(at / 2))['id'],
    employee: nth('Employee', at)['id'],
    opinion: at % 3 ? null : '100%_"opinion"',
    opinionAt: at % 3 ? null : '2026-11-20 16:00:00+00',
  }),
  HiringRequisition: ({ at, dice, one }) => {
    const isOffice = at % 4 === 0;
    const state = dice.one(['OPEN', 'FILLED', 'CALLED_OFF']);
    return {
      post: isOffice ? 'OFFICE' : dice.one(['CLERK', 'SHIFT_LEAD', 'STORE_MANAGER']),
      shop: isOffice ? null : one('Shop')['id'],
      headcount: dice.one([1, 999]),
      state,
      closedOn: state === 'OPEN' ? null : day(at),
    };
  },
  Candidate: ({ at, dice, nth }) => {
    const isHired = at % 3 === 0;
    return {
      state: isHired ? 'HIRED' : dice.one(['NEW', 'SCREENED', 'INTERVIEWED', 'REJECTED', 'RESERVE']),
      employee: isHired ? nth('Employee', at / 3)['id'] : null,
    };
  },
  AssistantCompetence: ({ at }) => ({ position: at }),
  AssistantAppraisal: ({ at, nth }) => ({ assistant: nth('Employee', at)['id'], heldOn: day(at) }),
  AssistantJudgement: ({ at, nth }) => ({
    appraisal: nth('AssistantAppraisal', at)['id'],
    competence: nth('AssistantCompetence', at)['id'],
  }),
  CareerStep: ({ at, nth }) => ({ employee: nth('Employee', at)['id'], since: day(at) }),
};
