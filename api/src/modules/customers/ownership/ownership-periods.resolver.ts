import { Resolver } from 'type-graphql';

import { answeredByReader, HasList, HasPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { Customer } from '../customers/customer.entity.ts';
import { OwnershipPeriod } from './ownership-period.entity.ts';

@Resolver(() => Customer)
export class CustomerOwnershipResolver {
  @HasList(() => OwnershipPeriod, {
    via: 'customer',
    sort: ['-startsAt'],
    description: 'Who kept the customer when, newest first (domain-rules 1.10).',
  })
  ownershipPeriods(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeOwnershipResolver {
  @HasPage(() => Customer, {
    via: 'owner',
    sort: ['code'],
    description: 'The customers that the rep keeps now, by code.',
  })
  customers(): never {
    return answeredByReader();
  }

  @HasPage(() => OwnershipPeriod, {
    via: 'rep',
    sort: ['-startsAt'],
    description: 'Which customers the rep kept when, newest first.',
  })
  ownershipPeriods(): never {
    return answeredByReader();
  }
}
