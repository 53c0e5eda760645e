import { Region } from '../../modules/staff/index.ts';
import { defineSheet, refused, upsert } from '../../modules/transfer/index.ts';

// The staff module stands below transfer in the import table, so its sheets are declared where everything meets.
export const regionSheet = defineSheet({
  name: 'regions',
  key: ['code'],
  columns: {
    code: { type: 'text', required: true, maxLength: 4, aliases: ['区域代码'] },
    name: { type: 'text', required: true, maxLength: 100, aliases: ['区域', '区域名称'] },
    isWeak: { type: 'boolean', aliases: ['弱势区域'] },
  },
  write: (ctx, rows) =>
    upsert(ctx, {
      entity: Region,
      rows,
      key: { property: 'code', of: (row) => row.code },
      valuesOf: ({ code, name, isWeak }) =>
        /^[A-Z]{2,4}$/u.test(code)
          ? { code, name, isWeak: isWeak ?? undefined }
          : refused('REGION_CODE_INVALID', 'code'),
    }),
});
