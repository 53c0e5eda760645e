import { Enum, Formula, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { CustomerProfile } from './customer-profile.ts';
import { ProspectStepEnum, TradeClassEnum, VolumeClassEnum } from './customer.enums.ts';
import {
  PROSPECT_STEPS,
  type ProspectStep,
  TRADE_CLASSES,
  type TradeClass,
  VOLUME_CLASSES,
  type VolumeClass,
} from './customer.rules.ts';

const TRADE = 'customer:readTrade';
const PROFILE = 'customer:readProfile';

/** What a customer is to us. Computed or decided elsewhere, so nobody types it into the form (domain-rules 6.3). */
@ObjectType()
export abstract class CustomerStanding extends CustomerProfile {
  @Field(() => Boolean, { description: 'Whether it buys from us itself, not through an agent (domain-rules 7.1).' })
  @Property({ type: 'boolean', default: true })
  @Right(TRADE)
  isDirect: boolean = true;

  @Field(() => VolumeClassEnum, { description: 'Volume and position (domain-rules 7.1).' })
  @Enum({ items: () => [...VOLUME_CLASSES], default: 'SCATTERED' })
  @Right(TRADE)
  volumeClass: VolumeClass = 'SCATTERED';

  @Field(() => TradeClassEnum, { description: 'Where it stands in trading, as of the last night (domain-rules 7.1).' })
  @Enum({ items: () => [...TRADE_CLASSES], default: 'NONE' })
  @Right(TRADE)
  tradeClass: TradeClass = 'NONE';

  @Field(() => Boolean, { description: 'Whether it is on the focus list of this month (domain-rules 6.10).' })
  @Property({ type: 'boolean', default: false })
  @Right(TRADE)
  isFocus: boolean = false;

  @Field(() => ProspectStepEnum, { description: 'How far the work on the prospect has come (domain-rules 5.5).' })
  @Enum({ items: () => [...PROSPECT_STEPS], default: 'COLLECTED' })
  @Right(TRADE)
  prospectStep: ProspectStep = 'COLLECTED';

  /** Kept by a trigger of the table of orders, whatever road an order comes by. */
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the first counted order was received (domain-rules 1.8); with it the customer trades.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  @Right(TRADE)
  firstCountedOrderAt: Date | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the last counted order was received (domain-rules 1.8).',
  })
  @Property({ type: 'timestamptz', nullable: true })
  @Right(TRADE)
  lastCountedOrderAt: Date | null = null;

  @Field(() => Boolean, { description: 'Whether there is a counted order; a prospect has none (domain-rules 5.5).' })
  @Formula((customers) => `(${customers.firstCountedOrderAt} is not null)`, {
    type: 'boolean',
    columnType: 'boolean',
    lazy: true,
  })
  @Right(TRADE)
  isTrading?: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When the contract was signed (domain-rules 3.4).' })
  @Property({ type: 'date', nullable: true })
  @Right(PROFILE)
  signedOn: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who confirmed the data of the signed customer.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  dataConfirmedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the data were confirmed (domain-rules 3.4).' })
  @Property({ type: 'timestamptz', nullable: true })
  @Right(PROFILE)
  dataConfirmedAt: Date | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When somebody last changed the archive or looked it through (domain-rules 6.1); empty: since it is here.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  @Right(PROFILE)
  dataAsOf: Date | null = null;

  @Field(() => DecimalScalar, {
    description: 'Share of the required fields that are filled and reviewed, by weight (domain-rules 3.4).',
  })
  @Property({ type: 'decimal', precision: 5, scale: 4, default: 0, lazy: true })
  @Right(PROFILE)
  completeness?: string;

  @Field(() => [String], { description: 'The required fields that are blank or not reviewed (domain-rules 3.4).' })
  @Property({ type: 'text[]', columnType: 'text[]', defaultRaw: "'{}'", lazy: true })
  @Right(PROFILE)
  missingFields?: string[];

  @Field(() => [String], { description: 'Fields whose value waits for its review (domain-rules 3.3).' })
  @Property({ type: 'text[]', columnType: 'text[]', defaultRaw: "'{}'", lazy: true })
  @Right(PROFILE)
  unreviewedFields?: string[];
}
