import { Field, InputType, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';

@ObjectType({ description: 'A column that a sheet has.' })
export class ImportColumn {
  @Field(() => String, { description: 'Its name, such as `externalKey`.' })
  name!: string;

  @Field(() => String, {
    description: 'What stands in it: `text`, `integer`, `decimal`, `date`, `datetime`, `enum` and so on.',
  })
  type!: string;

  @Field(() => Boolean, { description: 'Whether a row without it is rejected.' })
  isRequired!: boolean;

  @Field(() => [String], { description: 'Headings under which it is found by itself, its name aside.' })
  aliases!: readonly string[];

  @Field(() => [String], { description: 'The words that an enum takes; otherwise none.' })
  values!: readonly string[];
}

@ObjectType({ description: 'What can be brought in as a table.' })
export class ImportSheet {
  @Field(() => String, { description: 'Its name, such as `customers`.' })
  name!: string;

  @Field(() => [String], { description: 'The columns that together name a row; at least one of them is needed.' })
  key!: readonly string[];

  @Field(() => [ImportColumn], { description: 'Every column that it takes.' })
  columns!: readonly ImportColumn[];
}

@ObjectType({ description: 'A row of the beginning of a file.' })
export class ImportPreviewRow {
  @Field(() => [String], { description: 'Its cells, each cut off after 200 characters.' })
  cells!: readonly string[];
}

@InputType({ description: 'Opens an import; its file follows as `POST /files` with `ownerType=ImportRun`.' })
export class ImportRunOpenInput extends ActionInput {
  @Field(() => String, { description: 'What is brought in: `customers`, `contacts`, `visits` or `punches`.' })
  sheet!: string;
}

@InputType({ description: 'Reads the beginning of the file that was sent.' })
export class ImportRunReadInput extends ChangeInput {
  @Field(() => String, {
    nullable: true,
    description: 'How its text is written, if not as it seems: `utf-8`, `gb18030`, `utf-16le`.',
  })
  encoding?: string | null;
}

@InputType({ description: 'One column of the sheet and the heading in the file that it comes from.' })
export class ImportMatchInput {
  @Field(() => String, { description: 'The column of the sheet.' })
  column!: string;

  @Field(() => String, { description: 'The heading in the file.' })
  heading!: string;
}

@InputType({ description: 'Tries every row out and keeps nothing.' })
export class ImportRunCheckInput extends ChangeInput {
  @Field(() => [ImportMatchInput], { description: 'Which columns are brought in; the others stay as they are.' })
  matches!: ImportMatchInput[];
}

@InputType({ description: 'Writes what was checked.' })
export class ImportRunConfirmInput extends ChangeInput {}

@InputType({ description: 'Calls an import off.' })
export class ImportRunCancelInput extends ChangeInput {}
