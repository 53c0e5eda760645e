/**
 * Apollo Server 5 with resolvers and DataLoader, as one writes it with care: a batch of rows by `any($1)`, limited lists
 * by one lateral statement, loaders made for each request, cache control off. Rows are read whole. It knows no rights.
 */
import { readFileSync } from 'node:fs';

import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';

import { Loaders } from './apollo-loaders.ts';
import { type Asked, resolvers } from './apollo-resolvers.ts';
import { announce } from './peer.ts';

const server = new ApolloServer<Asked>({
  typeDefs: readFileSync(new URL('apollo-schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ loaders: new Loaders() }),
});
announce(Number(new URL(url).port));
