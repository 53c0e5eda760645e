import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { putSetting, settingNow } from '../../staff/index.ts';
import { profileFields } from '../customers/customer-profile.ts';
import { USUAL_CARD_FIELDS, whyNotCardFields } from './completeness.rules.ts';
import type { CardFields } from './completeness.types.ts';

/** What a card may show: everything of the form, and what every customer has. */
export const CARD_CHOICES: readonly string[] = ['phone', 'contactPerson', 'source', 'nature', ...profileFields.keys()];

const known: ReadonlySet<string> = new Set(CARD_CHOICES);

export async function cardFields(ctx: Ctx): Promise<CardFields> {
  const [most, chosen] = await Promise.all([
    settingNow(ctx, 'card.maxBasicFields'),
    settingNow(ctx, 'card.basicFields'),
  ]);
  const fields = chosen.length > 0 ? chosen : USUAL_CARD_FIELDS;
  return { most, choices: [...CARD_CHOICES], fields: fields.filter((field) => known.has(field)).slice(0, most) };
}

/** The sales manager chooses; from today on, and former cards keep what was printed on them (rules 1.12, 3.1). */
export async function chooseCardFields(ctx: Ctx, fields: readonly string[]): Promise<void> {
  const most = await settingNow(ctx, 'card.maxBasicFields');
  refuseIf(whyNotCardFields(fields, { most, known }), ['input', 'fields']);
  putSetting(ctx, 'card.basicFields', { value: [...fields], validFrom: businessDate(ctx.now, ctx.zone) });
}
