import { Migration } from '@mikro-orm/migrations';

/** Numbers that are never given twice, whatever becomes of the row (domain-rules 4). */
export class Migration20261121221301_serials extends Migration {
  override up(): void {
    for (const sequence of ['customer_serial', 'order_number', 'delivery_number']) {
      this.addSql(`create sequence "${sequence}" as integer minvalue 0;`);
      // "0 was given": the last value then always means a number that is taken, from the first day on.
      this.addSql(`select setval('${sequence}', 0);`);
    }
  }
}
