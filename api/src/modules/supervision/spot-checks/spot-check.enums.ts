import { schemaEnum } from '../../../kernel/enum.ts';

export type SpotCheckMethod = 'PHONE' | 'VIDEO' | 'ON_SITE';
export type SpotCheckFinding = 'PRESENT' | 'ABSENT' | 'OTHER_PLACE' | 'UNREACHABLE';
export type DutyExpected = 'ON_DUTY' | 'ON_LEAVE' | 'OUT' | 'OFF';

export const SpotCheckMethodEnum = schemaEnum<SpotCheckMethod>(
  'SpotCheckMethod',
  'How a shop was checked (domain-rules 18.1).',
  {
    PHONE: 'By a phone call to the shop.',
    VIDEO: 'By a video call with the shop.',
    ON_SITE: 'By somebody who was there.',
  },
);

export const SpotCheckFindingEnum = schemaEnum<SpotCheckFinding>(
  'SpotCheckFinding',
  'What a spot check found about a person (domain-rules 18.1).',
  {
    PRESENT: 'Was there, as seen or heard.',
    ABSENT: 'Was not there.',
    OTHER_PLACE: 'Was at another place.',
    UNREACHABLE: 'Nobody answered.',
  },
);

export const DutyExpectedEnum = schemaEnum<DutyExpected>(
  'DutyExpected',
  'Where a person should be at the moment of a check.',
  {
    ON_DUTY: 'At work in the shop, by roster.',
    ON_LEAVE: 'On leave that was asked for.',
    OUT: 'Out, as was asked for.',
    OFF: 'Off: no shift at that time, or a break.',
  },
);
