import { Resolver } from 'type-graphql';

import { answeredByReader, HasList } from '../../../reader/index.ts';
import { Customer } from '../customers/customer.entity.ts';
import { CustomerCode } from './customer-code.entity.ts';

@Resolver(() => Customer)
export class CustomerCodesResolver {
  @HasList(() => CustomerCode, {
    via: 'customer',
    sort: ['-validFrom'],
    description: 'Its codes, newest first (domain-rules 4).',
  })
  codes(): never {
    return answeredByReader();
  }
}
