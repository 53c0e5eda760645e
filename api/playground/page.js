/* global GraphiQL, React, ReactDOM */

/** The cookie goes along because the address is ours; the header shows the server that no foreign form sent this. */
const send = GraphiQL.createFetcher({ url: '/graphql', headers: { 'apollo-require-preflight': '1' } });

/** Right after a change of tabs the editor still names the operation of the tab before. */
function fetcher({ operationName, ...request }, options) {
  const isThere = new RegExp(`\\b${operationName}\\b`).test(request.query);
  return send(isThere ? { ...request, operationName } : request, options);
}

async function open() {
  const examples = await fetch('/playground/examples.json').then((response) => response.json());
  const playground = React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: examples.map((query) => ({ query })),
    defaultEditorToolsVisibility: false,
    // Whoever may use other credentials does so with a program of their own.
    isHeadersEditorEnabled: false,
  });
  ReactDOM.createRoot(document.getElementById('playground')).render(playground);
}

void open();
