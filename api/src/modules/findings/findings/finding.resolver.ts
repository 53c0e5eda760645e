import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { decideFinding } from './finding.actions.ts';
import { Finding } from './finding.entity.ts';
import { FindingDecideInput, FindingEvidence, FindingFact } from './finding.types.ts';

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

  @Computed(() => [FindingFact], { needs: ['inputs'], description: 'What the rule looked at, by name.' })
  inputs(@Root() { inputs }: Pick<Finding, 'inputs'>): FindingFact[] {
    return Object.entries(inputs ?? {}).map(([name, value]) => ({ name, value: String(value) }));
  }

  @Allow('finding:decide')
  @Action({ finding: () => Finding }, { description: 'Takes note of a finding, acts on it, resolves or dismisses it.' })
  async findingDecide(@Ctx() ctx: Context, @Arg('input', () => FindingDecideInput) input: FindingDecideInput) {
    return { finding: await decideFinding(ctx, input) };
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
