import { ApolloServer } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult, GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';

import type { Ctx, OperationReport } from '../kernel/context.ts';
import { fault } from '../kernel/faults.ts';
import type { Cost, Reader } from '../reader/answer.ts';
import { MOST_TOKENS } from '../reader/query-check.ts';
import { clientError, isOpenCode, limitCode } from './client-error.ts';
import { reporting } from './observe/request-report.ts';
import { mayAskFreely, type Safelist } from './safelist.ts';

/** An answer whose bytes the reader has written; it takes the place of `data`. */
class Written {}
const WRITTEN = new Written() as never;

interface Body {
  readonly bytes: Buffer;
  /** The bytes are sent. */
  release(): void;
}

/**
 * Bodies by the report of their request. Apollo wants a string of every answer; to make one of the reader's bytes, and
 * bytes of it again, would cost as much as to write them. So they go past it.
 */
const bodies = new WeakMap<OperationReport, Body>();

/** The body that was written for a request, if its operation came so far. */
export function writtenBody(report: OperationReport): Body | undefined {
  return bodies.get(report);
}

function stringify({ data, errors, extensions }: FormattedExecutionResult): string {
  return (data as unknown) === WRITTEN ? '' : JSON.stringify({ errors, data, extensions });
}

/** What a question would have cost that was refused for it; nothing was read. */
function costOf({ extensions: { code, cost } }: GraphQLError): { extensions?: { cost: Cost } } {
  if (code !== 'QUERY_TOO_COSTLY') return {};
  return { extensions: { cost: { estimated: Number(cost), objects: 0, statements: 0 } } };
}

interface GatewayParts {
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  /** Set where people's sessions run the interface's documents alone. */
  readonly safelist: Safelist | null;
}

/** Apollo's own seam for another executor: parsing, validation and HTTP stay Apollo's, execution is the reader's. */
function readerGateway({ schema, reader, safelist }: GatewayParts): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, request, context }) => {
        const ctx = context as unknown as Ctx;
        try {
          if (ctx.actor.isForSavedQueriesOnly)
            throw fault('FORBIDDEN', 'This token asks saved queries, at /query/<name>.');
          if (safelist && !mayAskFreely(ctx.actor) && !safelist.has(document))
            throw fault(
              'DOCUMENT_NOT_LISTED',
              'Only documents of the interface are run here; save the query and ask it by name.',
            );
          const answer = await reader.answer(ctx, {
            document,
            operationName: request.operationName,
            variables: request.variables,
          });
          // Every answer carries its cost (promises S5).
          const extensions = { cost: answer.cost };
          bodies.set(ctx.request.report, { bytes: answer.body(extensions), release: () => answer.release() });
          return { data: WRITTEN, extensions };
        } catch (error) {
          const told = clientError(error, { requestId: ctx.request.requestId, log: ctx.log });
          return { errors: [told], ...costOf(told) };
        }
      },
    }),
    stop: async () => undefined,
  };
}

/** Apollo's own messages for malformed requests stay; anything unforeseen is masked. */
function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  const code = limitCode(formatted.message) ?? extensions['code'];
  if (code === 'INTERNAL_SERVER_ERROR' || isOpenCode(code))
    return { ...formatted, extensions: { ...extensions, code } };
  return { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

export function createApollo(parts: GatewayParts): ApolloServer {
  return new ApolloServer({
    gateway: readerGateway(parts),
    formatError,
    stringifyResult: stringify,
    csrfPrevention: { requestHeaders: ['apollo-require-preflight', 'x-apollo-operation-name'] },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: MOST_TOKENS },
    // The server drains HTTP first and then stops everything in order; Apollo alone would stop too early.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      reporting,
    ],
  });
}
