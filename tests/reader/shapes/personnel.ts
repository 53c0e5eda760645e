import type { Shape } from './shape.ts';

const day = (at: number): string => `${2000 + at}-02-11`;

/** When people came and went, and the papers in their files. */
export const PERSONNEL_SHAPES: Readonly<Record<string, Shape>> = {
  Employment: ({ at, dice, nth }) => {
    const isOver = at % 2 === 0;
    return {
      employee: nth('Employee', at)['id'],
      hiredOn: day(at),
      leftOn: isOver ? dice.one([day(at), `${2000 + at}-05-12`, `${2000 + at}-12-31`]) : `${2000 + at}-06-30`,
      leaveReason: isOver ? dice.one(['OTHER', 'FAR_FROM_HOME']) : null,
      leaveNote: isOver ? '100%_"why"' : null,
    };
  },
  EmployeeDocument: ({ at, dice }) => ({
    validFrom: dice.chance(0.5) ? day(at) : null,
    validTo: dice.chance(0.7) ? `${2001 + at}-02-11` : null,
  }),
};
