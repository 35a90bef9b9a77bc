// The SPARQL editor with the canned questions as examples.
import { h, put, title, announce, fillWith } from './dom.js';
import { questions, text } from './api.js';
import { topics } from './view-start.js';

const PREFIXES = {
  ng: 'https://w3id.org/newsgraph/ontology#', schema: 'https://schema.org/', rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#', skos: 'http://www.w3.org/2004/02/skos/core#', oa: 'http://www.w3.org/ns/oa#',
  wd: 'http://www.wikidata.org/entity/', xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const FIRST = `${Object.entries(PREFIXES).slice(0, 3).map(([p, iri]) => `PREFIX ${p}: <${iri}>`).join('\n')}

SELECT ?type (COUNT(*) AS ?events) {
  ?event ng:principalClaim ?claim ; a ?type .
}
GROUP BY ?type
ORDER BY DESC(?events)
`;

export async function show(main) {
  title('SPARQL editor');
  const editor = h('div', { id: 'editor' });
  const problem = h('div', { class: 'problem', role: 'alert', hidden: true });
  const examples = h('div', {});
  put(main, h('h1', {}, 'SPARQL editor'),
    h('p', { class: 'lead' }, 'The endpoint is ', h('code', {}, `${location.origin}/kg/sparql`), '. The default graph is the union of all graphs; each article has a graph of its own.'),
    h('div', { class: 'editor-layout' }, h('div', {}, problem, editor), h('aside', { 'aria-label': 'Example queries' }, h('h2', {}, 'Examples'), examples)));
  const given = new URLSearchParams(location.search);
  const yasgui = await open(editor, await first(given));
  name(editor);
  new MutationObserver(() => name(editor)).observe(editor, { childList: true, subtree: true });
  const watched = new Set();
  const watch = () => {
    const yasqe = yasgui.getTab()?.getYasqe();
    if (!yasqe || watched.has(yasqe)) return;
    watched.add(yasqe);
    yasqe.on('queryResponse', (_, response) => report(problem, response, yasqe));
  };
  watch();
  yasgui.on('tabSelect', () => setTimeout(watch));
  await fillWith(examples, 'the examples', async () => grouped(await questions(), (q) => {
    yasgui.getTab().setQuery(q.sparql);
    announce(`Loaded: ${q.summary}`);
    editor.scrollIntoView({ block: 'nearest' });
  }));
}

async function first(given) {
  const name = given.get('question');
  if (!name) return FIRST;
  given.delete('question');
  return text(`/q/${name}.rq?${given}`, 'application/sparql-query');
}

async function open(element, query) {
  for (const href of ['/lib/yasgui.min.css', '/page/editor.css']) document.head.append(h('link', { rel: 'stylesheet', href }));
  await new Promise((resolve, reject) => {
    const script = h('script', { src: '/lib/yasgui.min.js' });
    script.onload = resolve;
    script.onerror = () => reject(new Error('The editor could not be loaded; reload the page.'));
    document.head.append(script);
  });
  const { Yasgui } = window;
  // Completion asks public servers unless told otherwise; this page asks none.
  Yasgui.Yasqe.defaults.autocompleters = [];
  const yasgui = new Yasgui(element, {
    requestConfig: { endpoint: `${location.origin}/kg/sparql`, method: 'POST' },
    copyEndpointOnNewTab: false, persistenceId: null, autofocus: false,
    endpointCatalogueOptions: { getData: () => [{ endpoint: `${location.origin}/kg/sparql` }] },
  });
  yasgui.getTab().setQuery(query);
  return yasgui;
}

const NAMES = { 'input.autocomplete': 'SPARQL endpoint', '.yasqe textarea': 'SPARQL query', '.yasr textarea': 'Response', 'select.tableSizer': 'Rows on a page', 'input.tableFilter': 'Filter the rows' };

/** Names what YASGUI leaves without a name, for screen readers. */
function name(editor) {
  for (const [selector, label] of Object.entries(NAMES)) {
    editor.querySelectorAll(`${selector}:not([aria-label])`).forEach((e) => e.setAttribute('aria-label', label));
  }
  // CodeMirror moves by its own text field, but a long query is scrolled by keyboard only so.
  editor.querySelectorAll('.CodeMirror-scroll[tabindex="-1"]').forEach((e) => { e.tabIndex = 0; e.setAttribute('role', 'group'); e.setAttribute('aria-label', 'Text, scrolled with the arrow keys'); });
  // A list of tabs may hold tabs only, and the button for a new one stands among them.
  editor.querySelectorAll('.tabsList button:not([role])').forEach((e) => e.setAttribute('role', 'tab'));
}

/** Shows the endpoint's own words, which name line and column, and goes there. */
function report(problem, response, yasqe) {
  problem.hidden = !(response instanceof Error);
  if (problem.hidden) return;
  const place = /line (\d+), col(?:umn)? (\d+)/.exec(response.message);
  const go = place && h('button', { type: 'button', onclick: () => {
    yasqe.setCursor(Number(place[1]) - 1, Math.max(Number(place[2]) - 1, 0));
    yasqe.focus();
  } }, `Go to line ${place[1]}, column ${place[2]}`);
  put(problem, h('strong', {}, 'The endpoint refused the query'), h('p', {}, response.message.trim()), go);
}

function grouped(all, load) {
  return topics(all).map((topic) => h('details', { open: true }, h('summary', {}, topic),
    h('ul', { class: 'plain' }, all.filter((q) => q.topic === topic)
      .map((q) => h('li', {}, h('button', { type: 'button', class: 'link', onclick: () => load(q) }, q.summary))))));
}
