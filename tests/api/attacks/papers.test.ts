import { expect, test } from 'vitest';

import { ownApi } from '../../support/api.ts';
import { aPerson } from '../../support/cast.ts';
import { aHire } from '../people/files.ts';

test('promise D1: who may not see scans of identity cards does not make them papers of another kind', async () => {
  const api = await ownApi();
  const hr = await aPerson(api, 'HR');
  const { id: employeeId } = await aHire(hr.client);
  const card = { employeeId, kind: 'IDENTITY', title: '身份证' };
  const { employeeDocumentAdd } = await hr.client
    .act('employeeDocumentAdd', card, 'employeeDocument { id version }')
    .data();
  const { id, version } = employeeDocumentAdd.employeeDocument;
  await api.server.archive.pool.query(
    `update roles set permissions = array_remove(permissions, 'employee:readPersonal') where key = 'HR'`,
  );
  const desk = await aPerson(api, 'HR');

  await desk.client.act('employeeDocumentEdit', { id, version, kind: 'OTHER' }).failed('FORBIDDEN');
  const kept = { id, version, kind: 'IDENTITY', title: '身份证正反面' };
  expect((await desk.client.act('employeeDocumentEdit', kept).data())['employeeDocumentEdit']).toBeTruthy();
  await api.stop();
});
