import { ApolloServer } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';

import type { Ctx } from '../kernel/context.ts';
import { fault } from '../kernel/faults.ts';
import type { Reader } from '../reader/answer.ts';
import { MOST_TOKENS } from '../reader/query-check.ts';
import { clientError, isOpenCode } from './client-error.ts';
import { reporting } from './observe/request-report.ts';

/** `data` that is already JSON text; it goes out as it is. */
class JsonText {
  constructor(readonly text: string) {}
}

function stringify({ data, errors, extensions }: FormattedExecutionResult): string {
  if (!((data as unknown) instanceof JsonText)) return JSON.stringify({ errors, data, extensions });
  const { text } = data as unknown as JsonText;
  return extensions ? `{"data":${text},"extensions":${JSON.stringify(extensions)}}` : `{"data":${text}}`;
}

/** Apollo's own seam for another executor: parsing, validation and HTTP stay Apollo's, execution is the reader's. */
function readerGateway(schema: GraphQLSchema, reader: Reader): GatewayInterface {
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
          const { text, cost } = await reader.answer(ctx, {
            document,
            operationName: request.operationName,
            variables: request.variables,
          });
          // Every answer carries its cost (promises S5).
          return { data: new JsonText(text) as never, extensions: { cost } };
        } catch (error) {
          return { errors: [clientError(error, { requestId: ctx.request.requestId, log: ctx.log })] };
        }
      },
    }),
    stop: async () => undefined,
  };
}

/** Apollo's own messages for malformed requests stay; anything unforeseen is masked. */
function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  const code = extensions['code'];
  if (code === 'INTERNAL_SERVER_ERROR' || isOpenCode(code)) return { ...formatted, extensions };
  return { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

export function createApollo(schema: GraphQLSchema, reader: Reader): ApolloServer {
  return new ApolloServer({
    gateway: readerGateway(schema, reader),
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
