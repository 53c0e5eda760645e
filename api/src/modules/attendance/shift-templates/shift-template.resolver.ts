import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Shop } from '../../staff/index.ts';
import { ShiftTemplate } from './shift-template.entity.ts';

@Resolver(() => ShiftTemplate)
export class ShiftTemplateResolver {
  @Allow('signedIn')
  @ReadOne(() => ShiftTemplate, { description: 'One template of a shift by id.' })
  shiftTemplate(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => ShiftTemplate, { description: 'The templates of shifts, by code.', sort: ['code'] })
  shiftTemplates(): never {
    return answeredByReader();
  }
}

@Resolver(() => Shop)
export class ShopShiftTemplatesResolver {
  @HasPage(() => ShiftTemplate, {
    via: 'shop',
    sort: ['code'],
    description: 'The templates that only this shop works, by code.',
  })
  shiftTemplates(): never {
    return answeredByReader();
  }
}
