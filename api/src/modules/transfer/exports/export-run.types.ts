import { InputType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';

@InputType({ description: 'Calls off an export that is still being written.' })
export class ExportRunCancelInput extends ChangeInput {}
