// An event: who, whom, when, who says so, and in which words.
import { h, put, title, fillWith, empty } from './dom.js';
import { select, path, thisThing, localName } from './api.js';
import { typeMark, voice } from './table.js';
import { day, words } from './terms.js';

export async function show(main) {
  const iri = thisThing();
  const rows = await select(`SELECT ?type ?role ?party ?label ?date ?doc ?headline ?published { GRAPH ?g {
    <${iri}> a ?class ; ng:reportedIn ?doc .
    OPTIONAL { <${iri}> ng:date ?date } OPTIONAL { ?doc schema:headline ?headline } OPTIONAL { ?doc schema:datePublished ?published }
    OPTIONAL { VALUES ?role { ng:agent ng:target ng:place } <${iri}> ?role ?party . ?party rdfs:label ?label } }
    BIND(STRAFTER(STR(?class), "#") AS ?type) }`);
  if (rows.length === 0) throw new Error(`The graph has no event ${iri}.`);
  const event = rows[0];
  const parties = (role) => [...new Map(rows.filter((r) => r.role && localName(r.role) === role).map((r) => [r.party, r.label]))];
  const name = heading(event.type, parties('agent'), parties('target'));
  title(name);
  const claims = h('div', {});
  const rivals = h('div', {});
  const same = h('div', {});
  put(main,
    h('header', { class: 'thing-head' },
      h('p', { class: 'crumbs' }, typeMark(event.type)),
      h('h1', {}, name)),
    h('dl', { class: 'facts' },
      fact('Who acts', names(parties('agent'))), fact('Whom or what it concerns', names(parties('target'))),
      fact('Where', parties('place').length > 0 && names(parties('place'))),
      fact('When', event.date ? day(event.date) : 'the article does not say'),
      fact('Reported in', [h('a', { href: path(event.doc) }, event.headline ?? localName(event.doc)), event.published && `, ${day(event.published)}`])),
    h('section', { 'aria-labelledby': 'h-claims' }, h('h2', { id: 'h-claims' }, 'Who says so'), claims),
    h('section', { 'aria-labelledby': 'h-rivals', hidden: true }, h('h2', { id: 'h-rivals' }, 'Other accounts that contradict it'), rivals),
    h('section', { 'aria-labelledby': 'h-same', hidden: true }, h('h2', { id: 'h-same' }, 'The same event in other articles'), same));
  await Promise.all([
    fillWith(claims, 'the claims', () => claimsOf(iri)),
    fillWith(rivals, 'other accounts', async () => {
      const others = await rivalClaims(iri);
      rivals.parentElement.hidden = others.length === 0;
      return others.map(claim);
    }),
    fillWith(same, 'other reports', async () => {
      const others = await reports(iri);
      same.parentElement.hidden = others.length === 0;
      return h('ul', { class: 'articles' }, others);
    }),
  ]);
}

function heading(type, agents, targets) {
  const list = (parties) => parties.map(([, label]) => label).join(', ');
  const by = agents.length > 0 ? ` by ${list(agents)}` : '';
  return `${words(type)}${by}${targets.length > 0 ? `: ${list(targets)}` : ''}`;
}

function fact(term, value) {
  return value && value.length !== 0 ? [h('dt', {}, term), h('dd', {}, value)] : [h('dt', {}, term), h('dd', { class: 'none' }, 'not told')];
}

function names(parties) {
  return parties.map(([iri, label], i) => [i > 0 && ', ', iri.includes('/entity/') ? h('a', { href: path(iri) }, label) : label]);
}

async function claimsOf(iri) {
  const rows = await select(`SELECT DISTINCT ?claim ?statusNode ?source ?sourceLabel ?evidence ?text ?start ?span ?headline ?doc ?published {
    { BIND(<${iri}> AS ?event) } UNION { GRAPH <https://w3id.org/newsgraph/graph/derived> { <${iri}> ng:sameEvent ?lead . ?event ng:sameEvent ?lead } }
    UNION { GRAPH <https://w3id.org/newsgraph/graph/derived> { <${iri}> ng:sameEvent ?event } }
    UNION { GRAPH <https://w3id.org/newsgraph/graph/derived> { ?event ng:sameEvent <${iri}> } }
    GRAPH ?g { ?claim ng:event ?event ; ng:status ?statusNode ; ng:sentence ?evidence . ?evidence ng:text ?text ; oa:start ?start ; ng:inArticle ?doc . ?claim ng:triggerSpan ?span .
      OPTIONAL { ?doc schema:headline ?headline } OPTIONAL { ?doc schema:datePublished ?published }
      OPTIONAL { ?claim ng:source ?source . ?source rdfs:label ?sourceLabel } } } ORDER BY ?doc ?evidence ?claim LIMIT 200`);
  if (rows.length === 0) return empty('No sentence carries this event.');
  const by = (wanted) => rows.filter((r) => wanted.includes(localName(r.statusNode)));
  const said = by(['actual', 'claimed']);
  const denied = by(['denied']);
  const possible = by(['possible']);
  const groups = [['Say that it happened', said], ['Deny it', denied], ['Speak of it as possible', possible]].filter(([, list]) => list.length > 0);
  return [
    said.length > 0 && denied.length > 0 && h('p', { class: 'notice contested' }, 'The sources contradict each other.'),
    h('div', { class: `sides n${groups.length}` }, groups.map(([text, list]) => h('section', { class: 'side' }, h('h3', {}, text), list.map(claim)))),
  ];
}

/** Claims on another event that cannot be true beside this one, such as another perpetrator. */
async function rivalClaims(iri) {
  return select(`SELECT DISTINCT ?claim ?statusNode ?source ?sourceLabel ?evidence ?text ?start ?span ?headline ?doc ?published {
    GRAPH ?mine { ?own ng:event <${iri}> }
    { GRAPH <https://w3id.org/newsgraph/graph/derived> { ?own ng:contradicts ?claim } } UNION { GRAPH <https://w3id.org/newsgraph/graph/derived> { ?claim ng:contradicts ?own } }
    GRAPH ?g { ?claim ng:event ?event ; ng:status ?statusNode ; ng:sentence ?evidence . ?evidence ng:text ?text ; oa:start ?start ; ng:inArticle ?doc . ?claim ng:triggerSpan ?span .
      OPTIONAL { ?doc schema:headline ?headline } OPTIONAL { ?doc schema:datePublished ?published } OPTIONAL { ?claim ng:source ?source . ?source rdfs:label ?sourceLabel } }
    FILTER(?event != <${iri}>)
    FILTER NOT EXISTS { GRAPH <https://w3id.org/newsgraph/graph/derived> { ?event ng:sameEvent* / ^ng:sameEvent* <${iri}> } }
    } ORDER BY ?doc ?evidence LIMIT 50`);
}

function claim(row) {
  return h('blockquote', { class: `claim ${localName(row.statusNode)}` },
    h('p', {}, h('a', { href: path(row.evidence), class: 'sentence' }, withTrigger(row))),
    h('footer', {}, voice(localName(row.statusNode), row.sourceLabel, row.source),
      ' · ', h('a', { href: path(row.doc) }, row.headline ?? localName(row.doc)), row.published && `, ${day(row.published)}`,
      ' · ', h('a', { href: path(row.claim) }, 'why')));
}

/** The sentence with the words that made the claim set off. */
function withTrigger({ text, start, span }) {
  const [begin, end] = span.split(',').map((n) => Number(n) - Number(start));
  if (!(begin >= 0 && end <= text.length && begin < end)) return text;
  return [text.slice(0, begin), h('b', { class: 'trigger' }, text.slice(begin, end)), text.slice(end)];
}

async function reports(iri) {
  const rows = await select(`SELECT DISTINCT ?event ?headline ?doc ?published {
    GRAPH <https://w3id.org/newsgraph/graph/derived> { { <${iri}> ng:sameEvent ?event } UNION { ?event ng:sameEvent <${iri}> } UNION { <${iri}> ng:sameEvent ?lead . ?event ng:sameEvent ?lead } }
    FILTER(?event != <${iri}>)
    GRAPH ?g { ?event ng:reportedIn ?doc . OPTIONAL { ?doc schema:headline ?headline } OPTIONAL { ?doc schema:datePublished ?published } } } ORDER BY ?published ?doc`);
  return rows.map((r) => h('li', {}, h('a', { href: path(r.event) }, r.headline ?? localName(r.doc)), h('span', { class: 'kind' }, day(r.published))));
}
