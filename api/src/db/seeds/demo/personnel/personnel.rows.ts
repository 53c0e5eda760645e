import { addDays, type LocalDate } from '../../../../kernel/period.ts';
import { searchTerms } from '../../../../kernel/search-terms.ts';
import type { HireChannel } from '../../../../modules/staff/index.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { Random } from '../random.ts';
import { at } from '../season.ts';
import { MOVED } from '../shops/shop-staff.ts';
import { mobilePhone, type StaffMember } from '../staff.ts';
import type { FormerClerk } from './former-staff.ts';

type Former = readonly FormerClerk[];

/** How often people come over which channel. */
const CHANNELS: Readonly<Record<HireChannel, number>> = { CAMPUS: 3, JOB_AGENCY: 3, ONLINE: 4, WALK_IN: 2, OTHER: 1 };
/** The channel is asked for since some years; who came before it is not known of. */
const ASKED_SINCE = '2012-01-01';
/** Worked in the shop once before, some years ago. */
const CAME_AGAIN = { number: 'E036', shop: 'JAS', hiredOn: '2020-05-11', leftOn: '2021-02-05' } as const;

export function formerEmployeeRows(former: Former, { idAt }: Making): Rows {
  const random = new Random(1978);
  return former.map(({ number, name, gender, hiredOn, leftOn }) => {
    const said = at(hiredOn, 8);
    return {
      id: idAt(said),
      number,
      name,
      searchName: searchTerms(name),
      gender,
      post: '营业员',
      region: null,
      shop: null,
      manager: null,
      hiredOn,
      leftOn,
      phoneFull: mobilePhone(random),
      email: null,
      ...written(said),
    };
  });
}

export function formerPostingRows(former: Former, employees: Rows, { ids, idAt }: Making): Rows {
  return former.map(({ shop, hiredOn, leftOn }, index) => {
    const said = at(hiredOn, 8);
    const place = { employee: employees[index]?.['id'], shop: ids.shop(shop), post: 'CLERK' };
    return { id: idAt(said), ...place, startsOn: hiredOn, endsOn: leftOn, ...written(said) };
  });
}

interface People {
  readonly staff: readonly StaffMember[];
  readonly former: Former;
  /** The rows of the former ones, in their order. */
  readonly employees: Rows;
}

function formerEmployments({ former, employees }: People, { ids, idAt }: Making): Rows {
  return former.map(({ shop, hiredOn, leftOn, channel, reason, note }, index) => {
    const said = at(hiredOn, 8);
    return {
      id: idAt(said),
      employee: employees[index]?.['id'],
      hiredOn,
      leftOn,
      hireShop: ids.shop(shop),
      leaveShop: ids.shop(shop),
      channel,
      leaveReason: reason,
      leaveNote: note,
      ...written(said),
    };
  });
}

/** One for everybody, two for who came again; who did not pass the trial left for that. */
export function employmentRows(people: People, making: Making): Rows {
  const { ids, idAt } = making;
  const random = new Random(1982);
  const now = people.staff.map(({ number, shop, hiredOn, leftOn = null }) => {
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
  const { number, shop, hiredOn, leftOn } = CAME_AGAIN;
  const said = at(hiredOn, 8);
  const before = {
    id: idAt(said),
    employee: ids.employee(number),
    hiredOn,
    leftOn,
    hireShop: ids.shop(shop),
    leaveShop: ids.shop(shop),
    channel: 'CAMPUS',
    leaveReason: 'OTHER',
    leaveNote: '继续上学。',
    ...written(said),
  };
  return [...now, before, ...formerEmployments(people, making)];
}

/** Days from today on until which a contract runs; the others have no end. */
const CONTRACT_ENDS: Readonly<Record<string, number>> = { E017: -16, E027: 12, E031: 41, E036: 75 };
/** Whose contract that runs out is followed by one without an end. */
const RENEWED: ReadonlySet<string> = new Set(['E031']);
/** Whose contract nobody filed yet. */
const NO_CONTRACT: ReadonlySet<string> = new Set(['E016', 'E041', 'E044']);
const HEALTH_DAYS = 365;

type Paper = Readonly<Record<string, unknown>> & { readonly signedOn: LocalDate };

function filed({ idAt }: Making, paper: Paper): Rows[number] {
  const said = at(paper.signedOn, 10);
  return { id: idAt(said), validTo: null, numberFull: null, validFrom: paper.signedOn, ...paper, ...written(said) };
}

function contractsOf({ number, hiredOn }: StaffMember, today: LocalDate): Paper[] {
  if (NO_CONTRACT.has(number)) return [];
  const kind = 'LABOUR_CONTRACT';
  const numberFull = `HT-${hiredOn.slice(0, 4)}-${number}`;
  const ends = CONTRACT_ENDS[number];
  const open = { kind, title: '无固定期限劳动合同', numberFull, signedOn: hiredOn };
  if (ends === undefined) return [open];
  const signedOn = addDays(today, ends - 3 * 365);
  const limited = { ...open, title: '三年期劳动合同', signedOn, validTo: addDays(today, ends) };
  const next = { ...open, signedOn: addDays(today, -5), validFrom: addDays(today, ends + 1) };
  return RENEWED.has(number) ? [limited, next] : [limited];
}

/** Contracts of all, and the certificate of health of who stands behind a counter: anew each year. */
export function documentRows(staff: readonly StaffMember[], making: Making): Rows {
  const { ids, today } = making;
  const random = new Random(1994);
  const health = ({ hiredOn }: StaffMember): Paper => {
    const tested = addDays(today, -random.between(1, HEALTH_DAYS + 8));
    const signedOn = tested < hiredOn ? hiredOn : tested;
    return { kind: 'HEALTH', title: '食品从业人员健康证', signedOn, validTo: addDays(signedOn, HEALTH_DAYS - 1) };
  };
  return staff
    .filter(({ leftOn = null }) => leftOn === null)
    .flatMap((one) => {
      const papers = [...contractsOf(one, today), ...(one.shop ? [health(one)] : [])];
      return papers.map((paper) => filed(making, { employee: ids.employee(one.number), ...paper }));
    });
}
