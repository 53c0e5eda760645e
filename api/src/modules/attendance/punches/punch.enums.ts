import { schemaEnum } from '../../../kernel/enum.ts';

export type PunchDirection = 'IN' | 'OUT' | 'SEEN';
export type PunchSource = 'DEVICE' | 'WEB' | 'HR_MANUAL' | 'SPOT_CHECK';

export const PunchDirectionEnum = schemaEnum<PunchDirection>(
  'PunchDirection',
  'Whether somebody came or went (domain-rules 17.2).',
  {
    IN: 'Came, or signed in at HR.',
    OUT: 'Went, or signed out at HR.',
    SEEN: 'Was met by a spot check, neither came nor went.',
  },
);

export const PunchSourceEnum = schemaEnum<PunchSource>('PunchSource', 'Where a punch comes from (domain-rules 17.2).', {
  DEVICE: 'From the log of a time clock.',
  WEB: 'By the person in the browser.',
  HR_MANUAL: 'Entered by HR with a reason.',
  SPOT_CHECK: 'Noted at a spot check.',
});
