import { addMonths, monthOf } from '../../../../kernel/period.ts';
import {
  AssistantAppraisal,
  AssistantCompetence,
  AssistantJudgement,
  BusinessPeak,
  Candidate,
  CandidateStep,
  CareerStep,
  HiringRequisition,
  TrainingCourse,
  TrainingCourseNeed,
  TrainingNeed,
  TrainingParticipant,
  TrainingSession,
} from '../../../../modules/people/index.ts';
import type { DemoCompany } from '../demo-company.ts';
import type { Table } from '../insert.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { at } from '../season.ts';
import type { Role, StaffMember } from '../staff.ts';
import { assistantLevelRows } from './assistant-level.rows.ts';
import { recruitingRows } from './recruiting.rows.ts';
import { trainingRows } from './training.rows.ts';

const STEPS: readonly (readonly [role: Role, level: string, since: string, note: string])[] = [
  ['REGION_LEADER', 'BASE_MANAGEMENT', '2019-04-01', '由店长晋升，兼管区域。'],
  ['SALES_SUPERVISOR', 'BASE_MANAGEMENT', '2018-07-02', '竞聘主管。'],
  ['SALES_MANAGER', 'MIDDLE_MANAGEMENT', '2016-01-04', '任销售部经理。'],
];

/** Who hears of the rules of the house with everybody else, to answer for them. */
const HEADS: ReadonlySet<Role> = new Set(['SALES_MANAGER', 'SALES_SUPERVISOR', 'REGION_LEADER']);

/** Who came to the counter last month: the rest of the story of an applicant. */
function newestOf(staff: readonly StaffMember[], { today }: Making): StaffMember {
  const hiredOn = `${addMonths(monthOf(today), -1)}-11`;
  const found = staff.find((one) => one.shop === 'NJL' && one.hiredOn === hiredOn);
  if (!found) throw new RangeError(`Nobody of the demo came on ${hiredOn}.`);
  return found;
}

function careerRows({ idAt, holder }: Making): Rows {
  return STEPS.map(([role, level, since, note]) => {
    const at0 = at(since, 9);
    return { id: idAt(at0), employee: holder(role), level, since, note, author: holder('HR'), ...written(at0) };
  });
}

/** Training, recruiting and the career ladder (rules 20.2 to 20.5). */
export function learningTables({ staff }: DemoCompany, making: Making): readonly Table[] {
  const newest = newestOf(staff, making);
  const learners = (which: (one: StaffMember) => boolean) =>
    staff
      .filter((one) => (one.leftOn ?? null) === null && which(one))
      .map(({ number, hiredOn }) => ({ id: making.ids.employee(number), hiredOn }));
  const training = trainingRows(making, {
    clerks: learners(
      (one) => one === newest || one.loginName === 'clerk' || (one.shop === 'LYS' && one.post === '营业员'),
    ),
    heads: learners(({ role }) => role !== null && HEADS.has(role)),
  });
  const recruiting = recruitingRows(making, newest);
  const levels = assistantLevelRows(
    making,
    staff.filter(({ role, leftOn = null }) => role === 'ASSISTANT' && leftOn === null),
  );
  return [
    [BusinessPeak, training.peaks],
    [TrainingNeed, training.needs],
    [TrainingCourse, training.courses],
    [TrainingCourseNeed, training.links],
    [TrainingSession, training.sessions],
    [TrainingParticipant, training.participants],
    [HiringRequisition, recruiting.requisitions],
    [Candidate, recruiting.candidates],
    [CandidateStep, recruiting.steps],
    [CareerStep, careerRows(making)],
    [AssistantCompetence, levels.competences],
    [AssistantAppraisal, levels.appraisals],
    [AssistantJudgement, levels.judgements],
  ];
}
