import { addDays, type LocalDate } from '../../../../kernel/period.ts';
import { searchTerms } from '../../../../kernel/search-terms.ts';
import type { HireChannel, LeaveReason, ShopPost } from '../../../../modules/staff/index.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { Random } from '../random.ts';
import { at } from '../season.ts';
import { freshName, mobilePhone, type StaffMember } from '../staff.ts';

interface Past {
  readonly came: number;
  readonly went: number;
  readonly shop: string;
  readonly channel: HireChannel;
  readonly reason: LeaveReason | null;
  readonly note?: string;
  readonly post?: ShopPost;
}

/** Who came, and who went, so many days ago: long enough for no roster to know them any more (rules 20.1). */
const PAST: readonly Past[] = [
  {
    came: 640,
    went: 345,
    shop: 'NJL',
    channel: 'ONLINE',
    reason: 'LITTLE_PROMOTION',
    note: '想做带班，店里没有位置。',
  },
  { came: 342, went: 322, shop: 'XJH', channel: 'WALK_IN', reason: 'FAR_FROM_HOME' },
  { came: 338, went: 255, shop: 'LJZ', channel: 'JOB_AGENCY', reason: 'TRIAL_NOT_QUALIFIED', note: '收银多次差错。' },
  { came: 331, went: 164, shop: 'YUY', channel: 'CAMPUS', reason: 'LITTLE_PROMOTION' },
  { came: 310, went: 296, shop: 'JAS', channel: 'JOB_AGENCY', reason: 'FAR_FROM_HOME', note: '单程一个半小时。' },
  { came: 280, went: 226, shop: 'LYS', channel: 'ONLINE', reason: 'BROKE_DISCIPLINE', note: '三次旷工。' },
  { came: 262, went: 180, shop: 'NJL', channel: 'JOB_AGENCY', reason: 'TRIAL_NOT_QUALIFIED' },
  { came: 240, went: 141, shop: 'XJH', channel: 'CAMPUS', reason: 'OTHER', note: '回乡照顾家人。' },
  {
    came: 1200,
    went: 210,
    shop: 'LJZ',
    channel: 'WALK_IN',
    reason: 'LITTLE_PROMOTION',
    note: '到别家任店长。',
    post: 'SHIFT_LEAD',
  },
  { came: 196, went: 150, shop: 'NJL', channel: 'ONLINE', reason: 'FAR_FROM_HOME' },
  { came: 177, went: 138, shop: 'YUY', channel: 'JOB_AGENCY', reason: null },
];
const TITLES: Readonly<Record<ShopPost, string>> = {
  CLERK: '营业员',
  SHIFT_LEAD: '带班',
  STORE_MANAGER: '店长',
  OFFICE: '职员',
};
/** Their numbers stand apart from those of who is still here. */
const FIRST_NUMBER = 61;

export interface PastRows {
  readonly employees: Rows;
  readonly postings: Rows;
  readonly employments: Rows;
}

/** Everybody who left in the last year; drawn apart, so that the company besides stays the same. */
export function pastPeople(staff: readonly StaffMember[], { ids, idAt, today }: Making): PastRows {
  const random = new Random(1978);
  const taken = new Set(staff.map(({ name }) => name));
  const day = (ago: number): LocalDate => addDays(today, -ago);
  const all = PAST.map((past, index) => {
    const gender = random.chance(0.3) ? 'M' : 'F';
    const name = freshName(random, { gender, taken });
    const number = `E${String(FIRST_NUMBER + index).padStart(3, '0')}`;
    const came = at(day(past.came), 8);
    return { ...past, gender, name, number, phone: mobilePhone(random), id: idAt(came), written: written(came) };
  });
  return {
    employees: all.map(({ id, number, name, gender, phone, came, went, post = 'CLERK', written: row }) => ({
      id,
      number,
      name,
      searchName: searchTerms(name),
      gender,
      post: TITLES[post],
      region: null,
      shop: null,
      manager: null,
      hiredOn: day(came),
      leftOn: day(went),
      phoneFull: phone,
      email: null,
      ...row,
    })),
    postings: all.map(({ id, shop, came, went, post = 'CLERK', written: row }) => ({
      id: idAt(row.createdAt),
      employee: id,
      shop: ids.shop(shop),
      post,
      startsOn: day(came),
      endsOn: day(went),
      ...row,
    })),
    employments: all.map(({ id, shop, came, went, channel, reason, note = null, written: row }) => ({
      id: idAt(row.createdAt),
      employee: id,
      hiredOn: day(came),
      leftOn: day(went),
      hireShop: ids.shop(shop),
      leaveShop: ids.shop(shop),
      channel,
      leaveReason: reason,
      leaveNote: note,
      ...row,
    })),
  };
}
