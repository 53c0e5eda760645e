import { Field, ObjectType } from 'type-graphql';

import { schemaEnum } from '../../../kernel/enum.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { LeaveRequest } from '../leave/leave-request.entity.ts';
import { Outing } from '../outings/outing.entity.ts';
import { type PunchDirection, PunchDirectionEnum } from '../punches/punch.enums.ts';
import type { ShopStanding } from './shop-presence.rules.ts';

export const ShopStandingEnum = schemaEnum<ShopStanding>(
  'ShopStanding',
  'What somebody should be doing at a moment by roster, leave and outing (domain-rules 18.1).',
  {
    ON_DUTY: 'Works in the shop.',
    ON_BREAK: 'Has a break of the shift.',
    ON_LEAVE: 'Is on leave, granted or waiting.',
    OUT: 'Is out, granted or waiting.',
    OFF: 'Has no shift then.',
  },
);

@ObjectType({ description: 'One person of a shop at a moment (domain-rules 18.1).' })
export class ShopPresence {
  @Field(() => Employee, { nullable: true, description: 'Who of the shop it is.' })
  employee!: { readonly id: string } | null;

  @Field(() => ShopStandingEnum, { description: 'What the person should be doing then.' })
  standing!: ShopStanding;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when: of the shift, break, leave or outing.' })
  startsAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when that lasts.' })
  endsAt!: Date | null;

  @Field(() => LeaveRequest, { nullable: true, description: 'The leave, for who sees it.' })
  leaveRequest!: { readonly id: string } | null;

  @Field(() => Outing, { nullable: true, description: 'The outing, for who sees it.' })
  outing!: { readonly id: string } | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The last punch in the shop or at HR within 18 hours.' })
  lastPunchAt!: Date | null;

  @Field(() => PunchDirectionEnum, {
    nullable: true,
    description: 'Whether that punch came or went; devices may not tell.',
  })
  lastPunchDirection!: PunchDirection | null;
}
