/**
 * PostGraphile 5 on the same tables, as its pages on production advise: production mode, prepared statements (its
 * default), no GraphiQL, no watching, no explaining. It serves the database's role without any rights of rows or fields.
 */
import { createServer } from 'node:http';

import { postgraphile } from 'postgraphile';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

import { CONNECTIONS, DATABASE_URL, listen } from './peer.ts';

const columnsKeepTheirNames: GraphileConfig.Plugin = {
  name: 'ColumnsKeepTheirNames',
  inflection: {
    // Without node ids nothing else is called `id`.
    replace: { _attributeName: (previous, _options, details) => previous?.({ ...details, skipRowId: true }) ?? '' },
  },
};

const preset: GraphileConfig.Preset = {
  // The filter plugin for parts of names and months.
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  plugins: [columnsKeepTheirNames],
  // Columns can be sorted and filtered by like the product's, whether an index begins with them or not.
  disablePlugins: ['NodePlugin', 'PgIndexBehaviorsPlugin'],
  // Lists beside connections, so that lines need no `nodes`.
  schema: { defaultBehavior: '+connection +list' },
  pgServices: [
    makePgService({ connectionString: DATABASE_URL, schemas: ['public'], poolConfig: { max: CONNECTIONS } }),
  ],
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
};

const server = createServer();
const instance = postgraphile(preset);
await instance.createServ(grafserv).addTo(server);
listen(server);
