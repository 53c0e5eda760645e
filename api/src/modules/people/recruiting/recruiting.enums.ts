import { schemaEnum } from '../../../kernel/enum.ts';

export type RequisitionState = 'OPEN' | 'FILLED' | 'CALLED_OFF';
export type CandidateState = 'NEW' | 'SCREENED' | 'INTERVIEWED' | 'HIRED' | 'REJECTED' | 'RESERVE';
export type CandidateStepKind = 'SCREENING' | 'FIRST_INTERVIEW' | 'HIRE' | 'REJECT' | 'RESERVE' | 'REOPEN';

export const RequisitionStateEnum = schemaEnum<RequisitionState>(
  'HiringRequisitionState',
  'What became of a hiring requisition (domain-rules 20.2).',
  {
    OPEN: 'People are looked for.',
    FILLED: 'As many were hired as were asked for, or HR says that it is filled.',
    CALLED_OFF: 'Nobody is looked for any more, with a reason.',
  },
);

export const CandidateStateEnum = schemaEnum<CandidateState>(
  'CandidateState',
  'How far somebody has come who wants to work here (domain-rules 20.2).',
  {
    NEW: 'The CV is in.',
    SCREENED: 'The CV was screened.',
    INTERVIEWED: 'The first interview was held.',
    HIRED: 'Works here now.',
    REJECTED: 'Was refused.',
    RESERVE: 'In the reserve pool, for the next selling peak.',
  },
);

export const CandidateStepKindEnum = schemaEnum<CandidateStepKind>(
  'CandidateStepKind',
  'What was done about a candidate (domain-rules 20.2).',
  {
    SCREENING: 'The CV was screened.',
    FIRST_INTERVIEW: 'The first interview was held.',
    HIRE: 'The person was hired.',
    REJECT: 'The person was refused.',
    RESERVE: 'The person was put into the reserve pool.',
    REOPEN: 'A refusal was taken back.',
  },
);
