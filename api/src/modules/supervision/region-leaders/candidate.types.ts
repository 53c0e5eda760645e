import { Field, Int, ObjectType } from 'type-graphql';

import { DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';

@ObjectType({ description: 'A store manager who may lead the region (domain-rules 18.4).' })
export class RegionLeaderCandidate {
  @Field(() => Employee, { nullable: true, description: 'The store manager.' })
  employee!: { readonly id: string };

  @Field(() => Shop, { nullable: true, description: 'The shop that the person carries.' })
  shop!: { readonly id: string };

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Average of all items of the inspections of the shop since the person carries it, of 12 months; two places.',
  })
  inspectionAverage!: string | null;

  @Field(() => Int, { description: 'How many inspections it is the average of.' })
  inspectionCount!: number;
}
