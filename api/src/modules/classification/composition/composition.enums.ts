import { schemaEnum } from '../../../kernel/enum.ts';
import type { CompositionAxis, CompositionSpan } from './composition.rules.ts';

export const CompositionAxisEnum = schemaEnum<CompositionAxis>(
  'CompositionAxis',
  'By what the customers are divided (domain-rules 7.5).',
  {
    GRADE: 'By grade, each period by the grades at its end.',
    TIME: 'Future, new or old, each period as of its end.',
    TRADE: 'By trade class, as of last night.',
    VOLUME: 'By volume and position.',
    NATURE: 'By what kind of customer they are.',
    DEALING: 'Those who buy from us themselves and those who buy through an agent.',
    TYPE: 'By how they trade.',
    OWNERSHIP: 'By to whom the business belongs.',
    SITE: 'By where the business lies.',
    REGION: 'By sales region.',
    CREDIT: 'By what is noted about their credit.',
    SALES: 'By how much they bought, in the bands of the setting `composition.salesBands`.',
    PRODUCT: 'By product group; a customer stands in every group that it bought.',
  },
);

export const CompositionSpanEnum = schemaEnum<CompositionSpan>(
  'CompositionSpan',
  'How long a period is (domain-rules 6.10).',
  {
    QUARTER: 'Three months from a day on.',
    HALF_YEAR: 'Six months from a day on.',
    YEAR: 'Twelve months from a day on.',
  },
);
