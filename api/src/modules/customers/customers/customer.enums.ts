import { schemaEnum } from '../../../kernel/enum.ts';
import type { CustomerGender, CustomerGrade } from '../codes/customer-code.rules.ts';
import type {
  CustomerNature,
  CustomerSite,
  CustomerSource,
  CustomerState,
  CustomerType,
  OwnershipForm,
  ProspectStep,
  TradeClass,
  VolumeClass,
} from './customer.rules.ts';

export const CustomerGradeEnum = schemaEnum<CustomerGrade>(
  'CustomerGrade',
  'Class of a customer, best first (domain-rules 4 and 7.3).',
  {
    A: 'The few who make the first 80 percent of the shipped volume.',
    B: 'Those who make the next 15 percent.',
    C: 'Those who make the last 5 percent.',
    D: 'Blocked for credit, or on probation; set by hand.',
    N: 'Not yet graded.',
  },
);

export const CustomerGenderEnum = schemaEnum<CustomerGender>(
  'CustomerGender',
  'The letter of the code that tells persons from organisations (domain-rules 4).',
  {
    M: 'A man, as a private customer.',
    F: 'A woman, as a private customer.',
    X: 'A person who did not say.',
    O: 'An organisation.',
  },
);

export const CustomerNatureEnum = schemaEnum<CustomerNature>(
  'CustomerNature',
  'What kind of customer it is (domain-rules 7.1).',
  {
    GOVERNMENT: 'A government body.',
    SPECIAL: 'A company with a special standing.',
    COMPANY: 'An ordinary company.',
    PERSON: 'A private person.',
    PARTNER: 'A trading partner, person or firm.',
  },
);

export const CustomerStateEnum = schemaEnum<CustomerState>(
  'CustomerState',
  'Where an archive stands (domain-rules 6.2, 6.4).',
  {
    DRAFT: 'New, not yet approved; visits and cards are possible.',
    ACTIVE: 'Approved and in use.',
    DELETED: 'In the recycle bin; invisible, its serial stays reserved.',
    ANONYMISED: 'A shell without identity that a purge left, so that sums stay true.',
  },
);

export const CustomerSourceEnum = schemaEnum<CustomerSource>(
  'CustomerSource',
  'How we came to the customer (domain-rules 5.5).',
  {
    ACQUAINTANCE: 'Known before.',
    REFERRAL: 'Named by another customer.',
    RANDOM_VISIT: 'Met by chance on a tour.',
    COLD_CALL: 'Visited or called as a stranger.',
  },
);

export const CustomerTypeEnum = schemaEnum<CustomerType>('CustomerKind', 'How a customer trades (domain-rules 7.2).', {
  WHOLESALER: 'Sells on to shops.',
  RETAILER: 'Sells to consumers.',
  AGENT: 'Sells for us in a territory.',
  SPECIAL_CONTRACT: 'A shop that is bound by a special contract.',
  CHAIN: 'A chain of shops.',
  FRANCHISE: 'A shop that sells our goods alone.',
});

export const OwnershipFormEnum = schemaEnum<OwnershipForm>(
  'OwnershipForm',
  'To whom a business belongs (domain-rules 7.2).',
  {
    STATE: 'Owned by the whole people.',
    COLLECTIVE: 'Owned by a collective.',
    PRIVATE: 'Owned by a private person.',
    SHARE: 'Owned by shareholders.',
    JOINT_VENTURE: 'Owned together with a foreign partner.',
  },
);

export const CustomerSiteEnum = schemaEnum<CustomerSite>('CustomerSite', 'Where a business lies (domain-rules 7.2).', {
  BUSINESS_CENTRE: 'Among other shops and offices.',
  TRAFFIC_HUB: 'At a station, port or crossing.',
  RESIDENTIAL: 'Where people live.',
  OTHER: 'Anywhere else.',
});

export const TradeClassEnum = schemaEnum<TradeClass>(
  'TradeClass',
  'Where a customer stands in trading (domain-rules 7.1).',
  {
    PAST: 'Has ordered, has nothing open, and is lost by its usual interval. To be managed on.',
    CURRENT: 'Has an open order, or the last one is recent. To be completed and enriched.',
    COMING: 'No order yet, but a sample or an unanswered order lately. To be collected thoroughly.',
    NONE: 'No order and no sign of one.',
  },
);

export const VolumeClassEnum = schemaEnum<VolumeClass>(
  'VolumeClass',
  'Volume and position of a customer (domain-rules 7.1).',
  {
    MAIN: 'Long trade and large volume.',
    GENERAL: 'At least two counted orders in twelve months.',
    SCATTERED: 'All other customers.',
  },
);

export const ProspectStepEnum = schemaEnum<ProspectStep>(
  'ProspectStep',
  'How far the work on a prospect has come (domain-rules 5.5).',
  {
    COLLECTED: 'On the list.',
    ROUTED: 'On a route to be visited.',
    FIRST_VISITED: 'Visited for the first time.',
    RECORDED: 'The first visit is recorded.',
    SCREENED: 'Judged worth further work.',
    MAINTAINED: 'Kept on a card of its own.',
  },
);
