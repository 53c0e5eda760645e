import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Actor, Ctx, OperationReport } from '../../kernel/context.ts';
import type { Observer } from './observer.ts';

const reports = new WeakMap<FastifyRequest, OperationReport>();

export function newReport(): OperationReport {
  return { kind: 'none', operation: null, actor: null, code: null, cost: null };
}

/** The report of a request; whoever learns something of its operation writes it there. */
export function reportOf(request: FastifyRequest): OperationReport {
  let report = reports.get(request);
  if (!report) {
    report = newReport();
    reports.set(request, report);
  }
  return report;
}

/** Whether a person, a program or nobody asks; who it is stands in the journal, not in the log. */
export function kindOfAsker({ accountId, kind }: Actor): string {
  return accountId ? kind : 'nobody';
}

/** Notes what Apollo knows of an operation once its answer is ready. */
export const reporting: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, operation, operationName, response: { body } }) => {
      const { report } = (contextValue as Ctx).request;
      report.kind = operation?.operation ?? 'none';
      report.operation = operationName ?? null;
      if (body.kind !== 'single') return;
      const { errors, extensions } = body.singleResult;
      report.code = String(errors?.[0]?.extensions?.['code'] ?? '') || null;
      report.cost = (extensions?.['cost'] as OperationReport['cost'] | undefined) ?? null;
    },
  }),
};

/** Answers of the API, not files of the interface. */
const OBSERVED = /^\/(graphql|query|files)\b/;

/** A line and a count for every answered request of the API. */
export function observeRequests(app: FastifyInstance, observer: Observer): void {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? '';
    if (OBSERVED.test(route)) {
      observer.request({
        requestId: request.id,
        route,
        status: reply.statusCode,
        milliseconds: reply.elapsedTime,
        report: reportOf(request),
      });
    }
    done();
  });
}
