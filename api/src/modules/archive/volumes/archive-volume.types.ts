import { Field, InputType, Int, ObjectType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';
import { type CustomerGrade, CustomerGradeEnum } from '../../customers/index.ts';

@InputType({ description: 'Binds a volume of a year that is over; its directory is written then.' })
export class ArchiveVolumeCloseInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Where the bound paper stands, up to 200 characters.' })
  shelf?: string | null;
}

@InputType({ description: 'Tells where the paper of a volume stands now.' })
export class ArchiveVolumeEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Where the bound paper stands, up to 200 characters.' })
  shelf?: string | null;
}

@ObjectType({ description: 'A section of the cover page: customers of one region and grade (domain-rules 4).' })
export class ArchiveDirectorySection {
  @Field(() => String, { description: 'The first part of their codes.' })
  regionCode!: string;

  @Field(() => String, { nullable: true, description: 'Name of the region; not kept in bound volumes.' })
  regionName!: string | null;

  @Field(() => CustomerGradeEnum, { description: 'The second part of their codes.' })
  grade!: CustomerGrade;

  @Field(() => Int, { description: 'How many there are of them.' })
  customers!: number;

  @Field(() => String, { description: 'The first code in filing order.' })
  firstCode!: string;

  @Field(() => String, { description: 'The last code in filing order.' })
  lastCode!: string;
}
