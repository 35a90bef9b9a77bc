// The start page: what is in the graph, and ways in.
import { h, put, title, fillWith, empty, plural } from './dom.js';
import { json, questions, select, suggest, path } from './api.js';
import { actorBox } from './actor-box.js';
import { overTime } from './chart.js';
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
  const asked = h('div', { class: 'question-groups' });
  const actors = h('ol', { class: 'ranking' });
  const articles = h('ul', { class: 'articles' });
  put(main,
    h('section', { class: 'hero' },
      h('h1', {}, 'Who did what, and who says so'),
      h('p', { class: 'lead' }, sentence(summary)),
      box.element),
    h('section', { 'aria-labelledby': 'h-questions' }, h('h2', { id: 'h-questions' }, 'Ask'), asked),
    h('section', { 'aria-labelledby': 'h-time' }, h('h2', { id: 'h-time' }, 'Events over time'), overTime(summary.timeline)),
    h('div', { class: 'columns' },
      h('section', { 'aria-labelledby': 'h-actors' }, h('h2', { id: 'h-actors' }, 'Most named'), actors),
      h('section', { 'aria-labelledby': 'h-articles' }, h('h2', { id: 'h-articles' }, 'Latest articles'), articles)));
  await Promise.all([
    fillWith(asked, 'the questions', async () => groups(await questions())),
    fillWith(actors, 'actors', async () => (await suggest('', 12)).map(actorItem)),
    fillWith(articles, 'articles', latest),
  ]);
}

function sentence(s) {
  const period = s.from ? (s.from === s.to ? ` of ${day(s.from)}` : ` from ${day(s.from)} to ${day(s.to)}`) : '';
  return `${plural(s.articles, 'article')}${period}: ${plural(s.entities, 'actor and place', 'actors and places')}, `
    + `${plural(s.events, 'event')}, ${plural(s.stances, 'stance')}, ${plural(s.quotations, 'quotation')}.`;
}

const FIRST_TOPICS = ['votes', 'events', 'stances'];

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
