import { Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import type { Permission } from '../../../kernel/context.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';

/** An optional text of the department form, opened by `right`. */
function Text(description: string, right: Permission = 'customer:readProfile'): PropertyDecorator {
  return (target, key) => {
    Field(() => String, { nullable: true, description })(target, key);
    Property({ type: 'text', nullable: true })(target, key as string);
    Right(right)(target, key);
  };
}

/** The content groups of the department form that are not about a person (domain-rules 3.2); all may stay blank. */
@ObjectType()
export abstract class CustomerProfile extends Row {
  // Group A: base data
  @Text('Street and house, as on the delivery note.')
  address: string | null = null;

  @Text('City of the address.')
  city: string | null = null;

  @Text('Province or state of the address.')
  province: string | null = null;

  @Text('Country of the address.')
  country: string | null = null;

  @Text('Postal code of the address.')
  postalCode: string | null = null;

  @Text('Fax number.')
  fax: string | null = null;

  @Text('WeChat account.')
  wechat: string | null = null;

  @Text('QQ number.')
  qq: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'When the customer founded the business.' })
  @Property({ type: 'date', nullable: true })
  @Right('customer:readProfile')
  foundedOn: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of trading with us.' })
  @Property({ type: 'date', nullable: true })
  @Right('customer:readProfile')
  firstTradedOn: string | null = null;

  @Text('Form of the enterprise, such as sole trader or limited company.')
  organisationForm: string | null = null;

  @Text('What the customer deals in.')
  lineOfBusiness: string | null = null;

  @Text('What the business owns.')
  assets: string | null = null;

  // Group B: features
  @Text('Where the customer sells.')
  serviceArea: string | null = null;

  @Text('How well the customer sells.')
  sellingAbility: string | null = null;

  @Text('How far the customer may grow.')
  growthPotential: string | null = null;

  @Text('What the customer believes in.')
  businessConcept: string | null = null;

  @Text('Direction and policy of the business.')
  businessDirection: string | null = null;

  @Field(() => Int, { nullable: true, description: 'How many people work for the customer.' })
  @Property({ type: 'integer', nullable: true })
  @Right('customer:readProfile')
  employeeCount: number | null = null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Sales of one year, in the company currency.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  @Right('customer:readProfile')
  annualSales: string | null = null;

  @Text('How the business is led.')
  managementFeatures: string | null = null;

  // Group C: business status
  @Text('Past and present sales results.')
  salesResults: string | null = null;

  @Text('Quality of the managers and salespeople.')
  staffQuality: string | null = null;

  @Text('How the customer stands with our competitors.')
  competitorRelation: string | null = null;

  @Text('Business links with us and willingness to co-operate.')
  cooperation: string | null = null;

  // Group D: trading status
  @Text('Sales activity at present.')
  salesActivity: string | null = null;

  @Text('What goes badly.')
  problems: string | null = null;

  @Text('What goes well.')
  advantages: string | null = null;

  @Text('What we mean to do.')
  futureMeasures: string | null = null;

  @Text('Reputation and image.')
  reputation: string | null = null;

  @Text('How far the customer can be trusted with credit.', 'customer:readTerms')
  creditStatus: string | null = null;

  @Text('Past trouble with credit.', 'customer:readTerms')
  pastCreditProblems: string | null = null;

  @Text('Terms of trade.', 'customer:readTerms')
  tradingTerms: string | null = null;

  @Text('Which prices hold for the customer.', 'customer:readTerms')
  priceTerms: string | null = null;

  @Text('When and how the customer pays.', 'customer:readTerms')
  paymentTerms: string | null = null;

  @Text('Where goods are delivered when not at the address.')
  deliveryPlace: string | null = null;

  // Group H: potential
  @Field(() => DecimalScalar, { nullable: true, description: 'Demand of one year that we could serve, in the company currency (domain-rules 3.2 H).' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  @Right('customer:readProfile')
  potentialAmountYear: string | null = null;

  @Text('What the customer likes.')
  preference: string | null = null;

  @Text('What the customer can afford.')
  purchasingPower: string | null = null;

  @Text('Anything else.')
  note: string | null = null;
}
