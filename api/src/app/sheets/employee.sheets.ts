import type { Ctx } from '../../kernel/context.ts';
import { Employee, Region, Shop, whyNotLeaving } from '../../modules/staff/index.ts';
import { defineSheet, refused, rowOf, rowsByKey, upsert, waiting } from '../../modules/transfer/index.ts';

/** Who may not leave yet, by number: a file is no way round what keeps a person here (rules 8.4). */
async function keptHere(
  ctx: Ctx,
  rows: readonly { number: string; leftOn?: string | null }[],
): Promise<Map<string, string>> {
  const leaving = new Map(rows.flatMap(({ number, leftOn }) => (leftOn ? [[number, leftOn] as const] : [])));
  const known = await rowsByKey(ctx, Employee, { property: 'number', keys: [...leaving.keys()] });
  const kept = new Map<string, string>();
  for (const [number, employee] of known) {
    const why = employee.leftOn === leaving.get(number) ? null : await whyNotLeaving(ctx, employee);
    if (why) kept.set(number, why);
  }
  return kept;
}

export const employeeSheet = defineSheet({
  name: 'employees',
  key: ['number'],
  columns: {
    number: { type: 'text', required: true, maxLength: 20, aliases: ['工号'] },
    name: { type: 'text', required: true, maxLength: 100, aliases: ['姓名'] },
    gender: { type: 'enum', values: ['F', 'M', 'X'], aliases: ['性别'] },
    post: { type: 'text', maxLength: 100, aliases: ['职务', '岗位'] },
    shop: { type: 'reference', aliases: ['门店'] },
    region: { type: 'reference', aliases: ['区域'] },
    manager: { type: 'reference', aliases: ['上级'] },
    hiredOn: { type: 'date', aliases: ['入职日期'] },
    leftOn: { type: 'date', aliases: ['离职日期'] },
    email: { type: 'text', maxLength: 200, aliases: ['邮箱'] },
    phone: { type: 'text', maxLength: 50, aliases: ['电话', '手机'] },
    homeAddress: { type: 'text', maxLength: 300, aliases: ['住址'] },
    birthOn: { type: 'date', aliases: ['生日'] },
    externalKey: { type: 'text', maxLength: 100 },
  },
  async write(ctx, rows) {
    const regions = await rowsByKey(ctx, Region, { property: 'code', keys: rows.map((row) => row.region) });
    const shops = await rowsByKey(ctx, Shop, { property: 'code', keys: rows.map((row) => row.shop) });
    const managers = await rowsByKey(ctx, Employee, { property: 'number', keys: rows.map((row) => row.manager) });
    const kept = await keptHere(ctx, rows);
    return upsert(ctx, {
      entity: Employee,
      rows,
      key: { property: 'number', of: (row) => row.number },
      valuesOf({ region: regionCode, shop: shopCode, manager: managerNumber, phone, ...plain }, known) {
        const region = rowOf(regionCode, regions);
        const shop = rowOf(shopCode, shops);
        const manager = rowOf(managerNumber, known) ?? rowOf(managerNumber, managers);
        const why = plain.leftOn && kept.get(plain.number);
        if (why) return refused(why, 'leftOn');
        if (region === null && regionCode) return refused('UNKNOWN_REFERENCE', 'region');
        if (shop === null && shopCode) return refused('UNKNOWN_REFERENCE', 'shop');
        if (manager === null && managerNumber) return waiting('manager');
        return { ...plain, region, shop, manager, phoneFull: phone };
      },
    });
  },
});
