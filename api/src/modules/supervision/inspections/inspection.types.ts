import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput, ChangeInput, takingFields } from '../../../kernel/input.ts';
import { INSPECTION_ITEMS, type Notes, type Scores } from './inspection.rules.ts';

const NOTES = INSPECTION_ITEMS.map((item) => ({
  name: `${item}Note`,
  graphql: () => String,
  description: 'What was seen of it, up to 500 characters.',
}));
const SCORES = INSPECTION_ITEMS.map((item) => ({
  name: `${item}Score`,
  graphql: () => Int,
  description: 'Points, 1 to 5; left out: as it was.',
}));

const withNotes = takingFields(ActionInput, NOTES) as new () => ActionInput & Notes;

@InputType({
  description: 'How a shop of the own region is found now, in five items of 1 to 5 points (domain-rules 18.4).',
})
export class InspectionRecordInput extends withNotes {
  @Field(() => ID, { description: 'A shop of the region that one leads, not the own one.' })
  shopId!: string;

  @Field(() => Int, { description: 'Attendance, 1 to 5.' })
  attendanceScore!: number;

  @Field(() => Int, { description: 'Clothing, 1 to 5.' })
  clothingScore!: number;

  @Field(() => Int, { description: 'Personal hygiene, 1 to 5.' })
  hygieneScore!: number;

  @Field(() => Int, { description: 'Smiling service, 1 to 5.' })
  smileScore!: number;

  @Field(() => Int, { description: 'Labour discipline, 1 to 5.' })
  disciplineScore!: number;
}

const withItems = takingFields(ChangeInput, [...SCORES, ...NOTES]) as new () => ChangeInput & Partial<Scores> & Notes;

@InputType({ description: 'Changes of an own inspection of today; what is left out stays.' })
export class InspectionEditInput extends withItems {}
