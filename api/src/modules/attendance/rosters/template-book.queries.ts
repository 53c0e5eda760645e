import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import type { Shop } from '../../staff/index.ts';
import { ShiftTemplateVersion } from '../shift-templates/shift-template-version.entity.ts';
import { ShiftTemplate } from '../shift-templates/shift-template.entity.ts';

/** Why a shift cannot be rostered, or the times it has on a date. */
export type TemplateAnswer = ShiftTemplateVersion | 'ROW_UNKNOWN' | 'SHIFT_TEMPLATE_UNFIT' | 'SHIFT_TEMPLATE_RETIRED';

export type TemplateBook = (id: string, date: LocalDate) => TemplateAnswer;

/** The shifts of these ids as a shop may roster them: its own ones and those of every shop (rules 17.6). */
export async function loadTemplates(
  { em }: Pick<Ctx, 'em'>,
  shop: Pick<Shop, 'id'>,
  ids: readonly string[],
): Promise<TemplateBook> {
  const templates = await em.find(ShiftTemplate, { id: { $in: [...new Set(ids)].filter(isUuid) } });
  const byId = new Map(templates.map((one) => [one.id, one]));
  const versions = await em.find(
    ShiftTemplateVersion,
    { template: { $in: templates } },
    { orderBy: { validFrom: 'desc' } },
  );
  return (id, date) => {
    const template = byId.get(id);
    if (!template) return 'ROW_UNKNOWN';
    if (template.isRetired) return 'SHIFT_TEMPLATE_RETIRED';
    const isOfShop = template.shop === null || template.shop.id === shop.id;
    const version = versions.find((one) => one.template.id === id && one.validFrom <= date);
    return isOfShop && version ? version : 'SHIFT_TEMPLATE_UNFIT';
  };
}
