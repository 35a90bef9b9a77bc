// Talks to the server.

export const BASE = 'https://w3id.org/newsgraph/';

const PREFIXES = `PREFIX ng: <${BASE}ontology#>
PREFIX schema: <https://schema.org/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX oa: <http://www.w3.org/ns/oa#>
`;

export class ServerError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
    this.title = status === 503 ? 'Not available at the moment'
      : status === 400 ? 'The request cannot be understood'
      : status === 404 ? 'Not found' : 'That did not work';
  }
}

async function get(url, accept, options = {}) {
  let response;
  try {
    response = await fetch(url, { headers: { Accept: accept }, ...options });
  } catch {
    throw new ServerError(0, 'The server does not answer. It may have been stopped; start it again and reload.');
  }
  if (!response.ok) throw new ServerError(response.status, await message(response));
  return response;
}

async function message(response) {
  const text = (await response.text()).trim();
  try {
    return JSON.parse(text).detail ?? text;
  } catch {
    return text || `The server answered with status ${response.status}.`;
  }
}

/** Rows of a SELECT query as plain objects of strings; unbound variables are absent. */
export async function select(query) {
  const response = await get(`/kg/sparql?query=${encodeURIComponent(PREFIXES + query)}`, 'application/sparql-results+json');
  return rows(await response.json());
}

function rows(result) {
  return result.results.bindings.map((binding) =>
    Object.fromEntries(Object.entries(binding).map(([name, term]) => [name, term.value])));
}

/** Answer of a canned question: columns, rows, and a notice if rows were cut. */
export async function ask(name, parameters) {
  const query = new URLSearchParams(parameters).toString();
  const response = await get(`/q/${name}.json${query ? `?${query}` : ''}`, 'application/sparql-results+json, application/problem+json;q=0.5');
  const result = await response.json();
  return { columns: result.head.vars, rows: rows(result), notice: response.headers.get('Newsgraph-Notice') };
}

export async function json(url) {
  return (await get(url, 'application/json')).json();
}

export async function text(url, accept) {
  return (await get(url, accept)).text();
}

let catalogue;

/** The canned questions. */
export function questions() {
  catalogue ??= json('/q.json');
  return catalogue;
}

/** Actors for what was typed. */
export function suggest(typed, limit = 10) {
  return json(`/suggest?q=${encodeURIComponent(typed)}&limit=${limit}`);
}

/** Where this server answers for a name of the graph. */
export function path(iri) {
  return iri.startsWith(BASE) ? `/${iri.slice(BASE.length)}` : iri;
}

/** The name of the thing that this page shows. */
export function thisThing() {
  return BASE + location.pathname.slice(1).replace(/\.html$/, '');
}

export function localName(iri) {
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
}
