import { Resolver, Root } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { ShiftTemplateVersion } from './shift-template-version.entity.ts';
import { ShiftTemplate } from './shift-template.entity.ts';
import { TemplateBreak } from './shift-template.types.ts';

@Resolver(() => ShiftTemplateVersion)
export class ShiftTemplateVersionResolver {
  @Allow('signedIn')
  @ReadOne(() => ShiftTemplateVersion, { description: 'One version of a shift by id.' })
  shiftTemplateVersion(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => ShiftTemplateVersion, {
    description: 'The times of the shifts, the latest first.',
    sort: ['-validFrom'],
  })
  shiftTemplateVersions(): never {
    return answeredByReader();
  }

  @Computed(() => [TemplateBreak], {
    needs: ['breaks'],
    description: 'The breaks, in their order; they are not counted.',
  })
  breaks(@Root() { breaks }: Pick<ShiftTemplateVersion, 'breaks'>): TemplateBreak[] {
    return [...breaks];
  }
}

@Resolver(() => ShiftTemplate)
export class ShiftTemplateVersionsResolver {
  @HasPage(() => ShiftTemplateVersion, {
    via: 'template',
    sort: ['-validFrom'],
    description: 'The times of the shift, the latest first.',
  })
  versions(): never {
    return answeredByReader();
  }
}
