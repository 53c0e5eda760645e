import { expect, test } from 'vitest';

import { ownApi } from '../../support/api.ts';
import { aCustomer, aPerson } from '../../support/cast.ts';

test('promise D4: who looked a customer up is forgotten after the time of the setting, once and for all', async () => {
  const api = await ownApi();
  try {
    const rep = await aPerson(api, 'REP');
    const customer = await aCustomer(api, rep.client);
    const { pool } = api.server.archive;
    const kept = async (): Promise<number> =>
      (await pool.query('select count(*)::int as n from consultations')).rows[0].n;
    await rep.client.act('consultationNote', { customerId: customer.id, kind: 'CARD' }).data();
    const forget = async (): Promise<void> => {
      await api.admin.act('jobRunNow', { job: 'visits.forgetConsultations' }).data();
      await api.runJobs();
    };
    await forget();
    expect(await kept()).toBe(1);

    await pool.query(`update consultations set at = at - interval '366 days'`);
    await forget();
    expect(await kept()).toBe(0);
  } finally {
    await api.stop();
  }
});
