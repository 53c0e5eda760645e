import { Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { CustomerSiteEnum, CustomerTypeEnum, OwnershipFormEnum } from './customer.enums.ts';
import {
  CUSTOMER_SITES,
  CUSTOMER_TYPES,
  type CustomerSite,
  type CustomerType,
  OWNERSHIP_FORMS,
  type OwnershipForm,
} from './customer.rules.ts';

const KINDS = {
  text: { graphql: () => String, column: { type: 'text' } },
  date: { graphql: () => DateScalar, column: { type: 'date' } },
  money: { graphql: () => DecimalScalar, column: { type: 'decimal', precision: 14, scale: 2 } },
  count: { graphql: () => Int, column: { type: 'integer' } },
} as const;

export interface ProfileField {
  readonly kind: keyof typeof KINDS | 'choice';
  readonly graphql: () => unknown;
  readonly description: string;
  readonly right: ProfileRight;
  /** What a choice allows. */
  readonly values?: readonly string[];
}

export type ProfileRight = 'customer:readProfile' | 'customer:readTerms';

/** Every field of the form, for the inputs that take them; filled by the class below. */
export const profileFields = new Map<string, ProfileField>();

interface ProfileOptions {
  readonly kind?: keyof typeof KINDS;
  readonly right?: ProfileRight;
}

/** An optional field of the department form. */
function Profile(
  description: string,
  { kind = 'text', right = 'customer:readProfile' }: ProfileOptions = {},
): PropertyDecorator {
  const { graphql, column } = KINDS[kind];
  return (target, key) => {
    Field(graphql as never, { nullable: true, description })(target, key);
    Property({ ...column, nullable: true })(target, key as string);
    Right(right)(target, key);
    profileFields.set(String(key), { kind, graphql, description, right });
  };
}

/** An optional field of the form that takes one of few words. */
function Choice(description: string, type: object, values: readonly string[]): PropertyDecorator {
  const right = 'customer:readProfile';
  return (target, key) => {
    Field(() => type, { nullable: true, description })(target, key);
    Enum({ items: () => [...values], nullable: true })(target, key as string);
    Right(right)(target, key);
    profileFields.set(String(key), { kind: 'choice', graphql: () => type, description, right, values });
  };
}

const TERMS = { right: 'customer:readTerms' } as const;

/** The content groups of the department form that are not about a person (domain-rules 3.2); all may stay blank. */
@ObjectType()
export abstract class CustomerProfile extends Row {
  // Group A: base data
  @Profile('Street and house, as on the delivery note.')
  address: string | null = null;

  @Profile('City of the address.')
  city: string | null = null;

  @Profile('Province or state of the address.')
  province: string | null = null;

  @Profile('Country of the address.')
  country: string | null = null;

  @Profile('Postal code of the address.')
  postalCode: string | null = null;

  @Profile('Number of the fax machine.')
  fax: string | null = null;

  @Profile('WeChat account.')
  wechat: string | null = null;

  @Profile('Number on the messenger QQ.')
  qq: string | null = null;

  @Profile('When the customer founded the business.', { kind: 'date' })
  foundedOn: string | null = null;

  @Profile('First day of trading with us.', { kind: 'date' })
  firstTradedOn: string | null = null;

  @Profile('Form of the enterprise, such as sole trader or limited company.')
  organisationForm: string | null = null;

  @Profile('What the customer deals in.')
  lineOfBusiness: string | null = null;

  @Profile('Number under which the business pays taxes.')
  taxNumber: string | null = null;

  @Choice('How it trades (domain-rules 7.2).', CustomerTypeEnum, CUSTOMER_TYPES)
  type: CustomerType | null = null;

  @Choice('To whom the business belongs (domain-rules 7.2).', OwnershipFormEnum, OWNERSHIP_FORMS)
  ownershipForm: OwnershipForm | null = null;

  @Choice('Where the business lies (domain-rules 7.2).', CustomerSiteEnum, CUSTOMER_SITES)
  site: CustomerSite | null = null;

  @Profile('What the business owns.')
  assets: string | null = null;

  // Group B: features
  @Profile('Where the customer sells.')
  serviceArea: string | null = null;

  @Profile('How well the customer sells.')
  sellingAbility: string | null = null;

  @Profile('How far the customer may grow.')
  growthPotential: string | null = null;

  @Profile('What the customer believes in.')
  businessConcept: string | null = null;

  @Profile('Direction and policy of the business.')
  businessDirection: string | null = null;

  @Profile('How many people work for the customer.', { kind: 'count' })
  employeeCount: number | null = null;

  @Profile('Sales of one year, in the company currency.', { kind: 'money' })
  annualSales: string | null = null;

  @Profile('How the business is led.')
  managementFeatures: string | null = null;

  // Group C: business status
  @Profile('Past and present sales results.')
  salesResults: string | null = null;

  @Profile('Quality of the managers and salespeople.')
  staffQuality: string | null = null;

  @Profile('How the customer stands with our competitors.')
  competitorRelation: string | null = null;

  @Profile('Business links with us and willingness to co-operate.')
  cooperation: string | null = null;

  // Group D: trading status
  @Profile('Sales activity at present.')
  salesActivity: string | null = null;

  @Profile('What goes badly.')
  problems: string | null = null;

  @Profile('What goes well.')
  advantages: string | null = null;

  @Profile('What we mean to do.')
  futureMeasures: string | null = null;

  @Profile('Reputation and image.')
  reputation: string | null = null;

  @Profile('How far the customer can be trusted with credit.', TERMS)
  creditStatus: string | null = null;

  @Profile('Past trouble with credit.', TERMS)
  pastCreditProblems: string | null = null;

  @Profile('Terms of trade.', TERMS)
  tradingTerms: string | null = null;

  @Profile('Which prices hold for the customer.', TERMS)
  priceTerms: string | null = null;

  @Profile('When and how the customer pays.', TERMS)
  paymentTerms: string | null = null;

  // Group G: preliminaries of a contract
  @Profile('The industry that the customer works in.')
  industry: string | null = null;

  @Profile('On which days the customer arranges payments.', TERMS)
  paymentDay: string | null = null;

  @Profile('How the customer pays, such as bank transfer or draft.', TERMS)
  paymentMethod: string | null = null;

  @Profile('When payment is due after the goods (domain-rules 23 Q23).', TERMS)
  paymentDue: string | null = null;

  @Profile('Where goods are delivered when not at the address.')
  deliveryPlace: string | null = null;

  // Group H: potential
  @Profile('Demand of one year that we could serve, in the company currency (domain-rules 3.2 H).', { kind: 'money' })
  potentialAmountYear: string | null = null;

  @Profile('What the customer likes.')
  preference: string | null = null;

  @Profile('What the customer can afford.')
  purchasingPower: string | null = null;

  @Profile('Anything else.')
  note: string | null = null;
}

/** What an input may say of the form: left out, empty or a value. */
export type ProfileValues = { [K in keyof Omit<CustomerProfile, keyof Row>]?: CustomerProfile[K] };
