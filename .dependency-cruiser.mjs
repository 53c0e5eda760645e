/** Who may know whom; `pnpm check` and `tests/architecture/imports.test.ts` hold the code to it. */

const COMMON = ['staff', 'jobs', 'notifications', 'files', 'transfer'];
const SELLING = ['customers', 'approvals', 'products', 'visits', 'orders'];

/** A module may import, through `index.ts`, the modules of its row, and always the kernel and the reader. */
export const MAY_IMPORT = {
  staff: [],
  queries: ['staff'],
  jobs: ['staff'],
  notifications: ['staff', 'jobs'],
  files: ['staff', 'jobs'],
  transfer: ['staff', 'jobs', 'notifications', 'files'],
  findings: ['staff', 'jobs', 'notifications'],
  products: COMMON,
  customers: COMMON,
  approvals: [...COMMON, 'customers'],
  attendance: [...COMMON, 'approvals'],
  supervision: [...COMMON, 'findings', 'approvals', 'attendance'],
  trials: [...COMMON, 'findings', 'approvals'],
  people: [...COMMON, 'approvals'],
  visits: [...COMMON, 'customers', 'approvals'],
  orders: [...COMMON, 'customers', 'approvals', 'products', 'visits'],
  archive: [...COMMON, ...SELLING],
  classification: [...COMMON, ...SELLING],
  planning: [...COMMON, ...SELLING, 'classification'],
  insights: [
    ...COMMON,
    ...SELLING,
    'findings',
    'archive',
    'classification',
    'planning',
    'attendance',
    'supervision',
    'trials',
    'people',
  ],
};

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Types vanish when the code runs, so they bind nobody. */
const really = { dependencyTypesNot: ['type-only'] };

const modules = Object.entries(MAY_IMPORT).map(([name, allowed]) =>
  forbid(
    `${name}-knows-its-row`,
    `${name} may import ${['kernel', 'reader', ...allowed].join(', ')}`,
    { path: `^api/src/modules/${name}/` },
    { path: '^api/src/', pathNot: `^api/src/(kernel/|reader/|modules/(${[name, ...allowed].join('|')})/)` },
  ),
);

const layers = [
  forbid(
    'kernel-knows-no-module',
    'The kernel could be lifted into another product.',
    { path: '^api/src/kernel/' },
    { path: '^api/src/', pathNot: '^api/src/kernel/' },
  ),
  forbid(
    'reader-knows-no-module',
    'The reader learns everything from the catalog.',
    { path: '^api/src/reader/' },
    { path: '^api/src/', pathNot: '^api/src/(reader|kernel)/' },
  ),
  forbid(
    'database-knows-no-module',
    'Connections, the embedded server and migrations; only the seeds know rows.',
    { path: '^api/src/db/', pathNot: '^api/src/db/seeds/' },
    { path: '^api/src/', pathNot: '^api/src/(db|kernel)/' },
  ),
  forbid(
    'nobody-imports-app',
    'The app puts everything together.',
    { path: '^api/src/', pathNot: '^api/src/(app/|main\\.ts)' },
    { path: '^api/src/app/' },
  ),
  forbid(
    'modules-meet-at-index',
    'What a module offers stands in its index.ts.',
    { path: '^api/src/modules/([^/]+)/' },
    { path: '^api/src/modules/[^/]+/', pathNot: ['^api/src/modules/$1/', '^api/src/modules/[^/]+/index\\.ts$'] },
  ),
  forbid(
    'others-meet-modules-at-index',
    'The app uses the same door as the modules; seeds also count by the same rules.',
    { path: '^api/src/(app|db)/' },
    { path: '^api/src/modules/[^/]+/', pathNot: ['^api/src/modules/[^/]+/index\\.ts$', '\\.rules\\.ts$'] },
  ),
];

const roles = [
  forbid(
    'rules-are-pure',
    'A rule is a function of plain facts: no package, no node, no other kind of file.',
    { path: '\\.rules\\.ts$' },
    {
      path: ['node_modules', '^node:', '\\.(entity|actions|queries|resolver|loaders|types|scope|access)\\.ts$'],
      ...really,
    },
  ),
  forbid(
    'rules-use-no-node',
    'No clock, no file, no network.',
    { path: '\\.rules\\.ts$' },
    { dependencyTypes: ['core'], dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'access-decides-from-facts',
    'Who may do what to one row: without database and GraphQL.',
    { path: '\\.access\\.ts$' },
    { path: ['node_modules', '\\.(actions|queries|resolver|loaders|types)\\.ts$'], ...really },
  ),
  forbid(
    'resolvers-import-no-orm',
    'GraphQL in, function call, GraphQL out.',
    { path: '\\.resolver\\.ts$' },
    { path: ['node_modules/(@mikro-orm|kysely|pg)/', '\\.rules\\.ts$'], ...really },
  ),
  forbid(
    'actions-know-no-graphql',
    'Inputs come in as types.',
    { path: '\\.actions\\.ts$' },
    { path: ['node_modules/(type-graphql|graphql)/', '\\.resolver\\.ts$'], ...really },
  ),
  forbid(
    'entities-decide-nothing',
    'Columns and relations; no action, query or resolver.',
    { path: '\\.entity\\.ts$' },
    { path: '\\.(actions|queries|resolver|loaders|access)\\.ts$', ...really },
  ),
];

const admin = [
  forbid(
    'ui-has-no-documents',
    'Props in, events out.',
    { path: '^admin/src/ui/' },
    { path: ['\\.graphql\\.ts$', '^admin/src/(client|entities|pages|session)/', 'node_modules/@urql'], ...really },
  ),
  forbid(
    'lib-has-no-documents',
    'Hooks that any page can use.',
    { path: '^admin/src/lib/' },
    { path: ['\\.graphql\\.ts$', '^admin/src/(entities|pages)/'], ...really },
  ),
  forbid(
    'entities-know-no-page',
    'What several pages need of one noun.',
    { path: '^admin/src/entities/' },
    { path: '^admin/src/pages/' },
  ),
  forbid(
    'pages-do-not-meet',
    'A page is a folder that can be deleted.',
    { path: '^admin/src/pages/([^/]+)/' },
    { path: '^admin/src/pages/', pathNot: '^admin/src/pages/$1/' },
  ),
];

const everywhere = [
  forbid(
    'tests-use-the-door',
    'Tests know the API by app/testing.ts and the interface by the browser.',
    { path: '^tests/' },
    { path: '^(api|admin)/src/', pathNot: '^api/src/app/testing\\.ts$' },
  ),
  forbid(
    'no-circular',
    'A circle has no first file. Entities of one module may point at each other.',
    { pathNot: '\\.entity\\.ts$' },
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'], pathNot: '\\.entity\\.ts$' } },
  ),
  // `graphql-env.d.ts` is generated and not committed: a fresh clone has none.
  forbid(
    'no-unresolvable',
    'What is imported must exist.',
    {},
    {
      couldNotResolve: true,
      pathNot: ['^virtual:', 'graphql-env\\.d\\.ts$'],
    },
  ),
];

export default {
  forbidden: [...modules, ...layers, ...roles, ...admin, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The peers of the benchmark are a package of their own, which is not installed here.
    exclude: { path: '(^|/)(dist|\\.cache|\\.data|bench/peers)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'api/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json', '.vue', '.d.ts'],
    },
  },
};
