import { addDays, type LocalDate } from '../../../../kernel/period.ts';
import type { HireChannel } from '../../../../modules/staff/index.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { Random } from '../random.ts';
import { at } from '../season.ts';
import { MOVED } from '../shops/shop-staff.ts';
import type { StaffMember } from '../staff.ts';

/** How often people come over which channel. */
const CHANNELS: Readonly<Record<HireChannel, number>> = {
  CAMPUS: 3,
  JOB_AGENCY: 3,
  ONLINE: 4,
  WALK_IN: 2,
  OTHER: 1,
};

/** The channel is asked for since some years; who came before it is not known of. */
const ASKED_SINCE = '2012-01-01';

/** One for everybody; who did not pass the trial left for that. */
export function employmentRows(staff: readonly StaffMember[], { ids, idAt }: Making): Rows {
  const random = new Random(1982);
  return staff.map(({ number, shop, hiredOn, leftOn = null }) => {
    const channel = random.weighted(CHANNELS);
    const first = number === MOVED.number ? MOVED.from : shop;
    const said = at(hiredOn, 8);
    return {
      id: idAt(said),
      employee: ids.employee(number),
      hiredOn,
      leftOn,
      hireShop: first && ids.shop(first),
      leaveShop: leftOn && shop ? ids.shop(shop) : null,
      channel: hiredOn < ASKED_SINCE ? null : channel,
      leaveReason: leftOn ? 'TRIAL_NOT_QUALIFIED' : null,
      leaveNote: null,
      ...written(said),
    };
  });
}

/** Days from today on until which a contract runs; the others have no end. */
const CONTRACT_ENDS: Readonly<Record<string, number>> = { E027: 12, E031: 41, E036: 75, E017: -16 };
/** Whose contract nobody filed yet. */
const NO_CONTRACT: ReadonlySet<string> = new Set(['E041', 'E044', 'E016']);
const HEALTH_DAYS = 365;

function paper(making: Making, row: Readonly<Record<string, unknown>> & { signedOn: LocalDate }) {
  const said = at(row.signedOn, 10);
  return { id: making.idAt(said), validTo: null, numberFull: null, validFrom: row.signedOn, ...row, ...written(said) };
}

/** Contracts of all, and the certificate of health of who stands behind a counter: renewed each year. */
export function documentRows(staff: readonly StaffMember[], making: Making): Rows {
  const { ids, today } = making;
  const random = new Random(1994);
  return staff
    .filter(({ leftOn = null }) => leftOn === null)
    .flatMap(({ number, shop, hiredOn }, index) => {
      const employee = ids.employee(number);
      const ends = CONTRACT_ENDS[number];
      const contract = {
        employee,
        kind: 'LABOUR_CONTRACT',
        title: ends === undefined ? '无固定期限劳动合同' : '三年期劳动合同',
        numberFull: `HT-${hiredOn.slice(0, 4)}-${String(index + 1).padStart(3, '0')}`,
        signedOn: ends === undefined ? hiredOn : addDays(today, ends - 3 * 365),
        validTo: ends === undefined ? null : addDays(today, ends),
      };
      const tested = addDays(today, -random.between(1, HEALTH_DAYS + 10));
      const health = {
        employee,
        kind: 'HEALTH',
        title: '食品从业人员健康证',
        signedOn: tested < hiredOn ? hiredOn : tested,
        validTo: addDays(tested < hiredOn ? hiredOn : tested, HEALTH_DAYS - 1),
      };
      return [...(NO_CONTRACT.has(number) ? [] : [paper(making, contract)]), ...(shop ? [paper(making, health)] : [])];
    });
}
