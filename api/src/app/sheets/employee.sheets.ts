import { Employee, Region, Shop } from '../../modules/staff/index.ts';
import { defineSheet, refused, rowOf, rowsByKey, upsert, waiting } from '../../modules/transfer/index.ts';

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
    return upsert(ctx, {
      entity: Employee,
      rows,
      key: { property: 'number', of: (row) => row.number },
      valuesOf({ region: regionCode, shop: shopCode, manager: managerNumber, phone, ...plain }, known) {
        const region = rowOf(regionCode, regions);
        const shop = rowOf(shopCode, shops);
        const manager = rowOf(managerNumber, known) ?? rowOf(managerNumber, managers);
        if (region === null && regionCode) return refused('UNKNOWN_REFERENCE', 'region');
        if (shop === null && shopCode) return refused('UNKNOWN_REFERENCE', 'shop');
        if (manager === null && managerNumber) return waiting('manager');
        return { ...plain, region, shop, manager, phoneFull: phone };
      },
    });
  },
});
