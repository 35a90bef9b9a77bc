// The start page: what is in the graph, and ways in.
import { h, put, title, fillWith, empty, plural } from './dom.js';
import { ask, json, localName, questions, select, suggest, path } from './api.js';
import { actorBox } from './actor-box.js';
import { overTime } from './chart.js';
import { pairs } from './pairs.js';
import { arrow, typeMark, voice } from './table.js';
import { day, words } from './terms.js';

export async function show(main) {
  title('Start');
  const summary = JSON.parse(document.getElementById('data').textContent) ?? await json('/summary');
  if (summary.articles === 0) {
    put(main, h('h1', {}, 'The graph is empty'),
      empty('No article has been read yet. Stop the server and start it with a folder of articles: newsgraph serve FOLDER'));
    return;
  }
  const box = actorBox({ id: 'find', label: 'Find an actor', placeholder: 'a state, a person, an organization …', onpick: (a) => location.assign(a.path) });
  const disputes = h('div', {});
  const reports = h('div', {});
  const asked = h('div', { class: 'question-groups' });
  const actors = h('ol', { class: 'ranking' });
  const articles = h('ul', { class: 'articles' });
  put(main,
    h('section', { class: 'hero' },
      h('h1', {}, 'Who did what, and who says so'),
      h('p', { class: 'lead' }, sentence(summary)),
      box.element),
    h('section', { 'aria-labelledby': 'h-questions' }, h('h2', { id: 'h-questions' }, 'Ask'), asked),
    h('section', { 'aria-labelledby': 'h-disputes', hidden: true }, h('h2', { id: 'h-disputes' }, 'Where accounts contradict each other'), disputes),
    h('section', { 'aria-labelledby': 'h-reports', hidden: true }, h('h2', { id: 'h-reports' }, 'From the latest articles'), reports),
    h('section', { 'aria-labelledby': 'h-time' }, h('h2', { id: 'h-time' }, 'Events over time'), overTime(summary.timeline)),
    h('div', { class: 'columns' },
      h('section', { 'aria-labelledby': 'h-actors' }, h('h2', { id: 'h-actors' }, 'Most named'), actors),
      h('section', { 'aria-labelledby': 'h-articles' }, h('h2', { id: 'h-articles' }, 'Latest articles'), articles)));
  await Promise.all([
    fillWith(asked, 'the questions', async () => groups(await questions())),
    fillWith(actors, 'actors', async () => (await suggest('', 12)).map(actorItem)),
    fillWith(articles, 'articles', latest),
    fillWith(disputes, 'contradictions', () => contradictions(disputes.parentElement)),
    fillWith(reports, 'reports', () => latestReports(reports.parentElement)),
  ]);
}

const DISPUTES = 3;

async function contradictions(section) {
  // As many rows as the page of the question asks for, which the server has at hand.
  const { rows } = await ask('contested-claims', { limit: '1001' });
  section.hidden = rows.length === 0;
  return [pairs(rows, { most: DISPUTES, level: 'h3' }), h('p', {}, h('a', { href: '/q/contested-claims' }, 'All contradictions, side by side'))];
}

/** What the articles published last report, each with its status, its source and its sentence. */
async function latestReports(section) {
  const rows = await select(`SELECT ?event ?type ?statusNode ?source ?sourceLabel ?evidence ?text ?agent ?target ?published {
    { SELECT ?g ?doc ?published { GRAPH ?g { ?doc a schema:NewsArticle ; schema:datePublished ?published } } ORDER BY DESC(?published) ?doc LIMIT 4 }
    GRAPH ?g { ?event ng:reportedIn ?doc ; ng:principalClaim ?claim ; a ?class ; ng:agent ?agentNode . ?agentNode owl:sameAs ?known ; rdfs:label ?agent .
      ?claim ng:status ?statusNode ; ng:sentence ?evidence . ?evidence ng:text ?text ; oa:start ?start .
      OPTIONAL { ?event ng:target ?targetNode . ?targetNode rdfs:label ?target }
      OPTIONAL { ?claim ng:source ?source . ?source rdfs:label ?sourceLabel } }
    BIND(STRAFTER(STR(?class), "#") AS ?type) } ORDER BY DESC(?published) ?doc ?start ?event ?agent ?target LIMIT 120`);
  const perArticle = new Map();
  const seen = new Set();
  for (const row of rows) {
    const doc = row.evidence.split('#')[0];
    const list = perArticle.get(doc) ?? perArticle.set(doc, []).get(doc);
    // One event a sentence: a headline list shows breadth, the article has the rest.
    if (seen.has(row.evidence) || !row.target || list.length >= 2) continue;
    seen.add(row.evidence);
    list.push(row);
  }
  const shown = [...perArticle.values()].flat();
  section.hidden = shown.length === 0;
  return h('ol', { class: 'events' }, shown.map((r) => h('li', {},
    h('time', { datetime: r.published }, day(r.published)),
    h('div', {},
      h('p', { class: 'event-line' }, h('a', { href: path(r.event) }, typeMark(r.type)), h('span', {}, r.agent, arrow(), r.target), voice(localName(r.statusNode), r.sourceLabel, r.source, true)),
      h('a', { href: path(r.evidence), class: 'sentence' }, r.text)))));
}

function sentence(s) {
  const period = s.from ? (s.from === s.to ? ` of ${day(s.from)}` : ` from ${day(s.from)} to ${day(s.to)}`) : '';
  return `${plural(s.articles, 'article')}${period}: ${plural(s.entities, 'actor and place', 'actors and places')}, `
    + `${plural(s.events, 'event')}, ${plural(s.stances, 'stance')}, ${plural(s.quotations, 'quotation')}.`;
}

const FIRST_TOPICS = ['votes', 'who did what to whom', 'claims', 'stances', 'events'];

/** Topics of the questions, those that most ask about first. */
export function topics(list) {
  const place = (topic) => (FIRST_TOPICS.includes(topic) ? FIRST_TOPICS.indexOf(topic) : FIRST_TOPICS.length);
  return [...new Set(list.map((q) => q.topic))].sort((a, b) => place(a) - place(b) || a.localeCompare(b, 'en'));
}

/** Questions by topic, as sentences. */
export function groups(list) {
  return topics(list).map((topic) => h('div', { class: 'group' },
    h('h3', {}, topic),
    h('ul', {}, list.filter((q) => q.topic === topic)
      .map((q) => h('li', {}, h('a', { href: q.href }, q.summary), !q.offline && h('span', { class: 'tag' }, 'asks Wikidata'))))));
}

function actorItem(actor) {
  return h('li', {}, h('a', { href: path(actor.iri) }, actor.label),
    h('span', { class: 'kind' }, `${words(actor.type)} · ${plural(actor.mentions, 'mention')}`));
}

async function latest() {
  const rows = await select(`SELECT ?article ?headline ?date { GRAPH ?g { ?article a schema:NewsArticle .
    OPTIONAL { ?article schema:headline ?headline } OPTIONAL { ?article schema:datePublished ?date } } }
    ORDER BY DESC(?date) ?article LIMIT 12`);
  return rows.map((r) => h('li', {},
    h('a', { href: path(r.article) }, r.headline ?? decodeURIComponent(path(r.article).slice('/article/'.length))),
    h('span', { class: 'kind' }, day(r.date))));
}
