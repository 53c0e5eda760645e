import { Resolver, Root } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { Finding } from './finding.entity.ts';
import { FindingEvidence } from './finding.types.ts';

@Resolver(() => Finding)
export class FindingResolver {
  @Allow('finding:read', 'finding:readRegion')
  @ReadOne(() => Finding, { description: 'One finding by id.' })
  finding(): never {
    return answeredByReader();
  }

  @Allow('finding:read', 'finding:readRegion')
  @ReadPage(() => Finding, { description: 'The findings in sight, the latest first.', sort: ['-foundAt'] })
  findings(): never {
    return answeredByReader();
  }

  @Computed(() => [FindingEvidence], { needs: ['evidence'], description: 'The rows on which it rests.' })
  evidence(@Root() { evidence }: Pick<Finding, 'evidence'>): FindingEvidence[] {
    return [...evidence];
  }
}

@Resolver(() => Shop)
export class ShopFindingsResolver {
  @HasPage(() => Finding, {
    via: 'shop',
    sort: ['-foundAt'],
    description: 'What rules found about the shop, the latest first.',
  })
  findings(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeFindingsResolver {
  @HasPage(() => Finding, {
    via: 'employee',
    sort: ['-foundAt'],
    description: 'What rules found about the person, the latest first.',
  })
  findings(): never {
    return answeredByReader();
  }
}
