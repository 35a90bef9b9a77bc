// An actor: what it did, what was done to it, whom it is for and against, who writes of it.
import { h, put, title, fillWith, empty, plural } from './dom.js';
import { select, path, thisThing, localName } from './api.js';
import { network } from './network.js';
import { signsOverTime } from './chart.js';
import { typeMark, voice } from './table.js';
import { day, sign, words } from './terms.js';

const MOST = 300;

export async function show(main) {
  const iri = thisThing();
  const about = await head(iri);
  title(about.label);
  const sections = {
    did: h('div', {}), undergone: h('div', {}), stances: h('div', {}), said: h('div', {}), articles: h('div', {}),
  };
  const name = about.label;
  put(main, header(about),
    h('nav', { class: 'inpage', 'aria-label': 'On this page' },
      [['did', 'Did'], ['undergone', 'Done to it'], ['stances', 'Stances'], ['said', 'Said'], ['articles', 'Articles']]
        .map(([id, text]) => h('a', { href: `#${id}` }, text))),
    part('did', `What ${name} did`, sections.did),
    part('undergone', `What was done to ${name}`, sections.undergone),
    part('stances', `Stances of and towards ${name}`, sections.stances),
    part('said', `What ${name} said`, sections.said),
    part('articles', 'Articles', sections.articles));
  const key = about.wikidata ? localName(about.wikidata) : iri;
  await Promise.all([
    fillWith(sections.did, 'what it did', () => events(iri, 'agent', 'target', key)),
    fillWith(sections.undergone, 'what was done to it', () => events(iri, 'target', 'agent', key)),
    fillWith(sections.stances, 'stances', () => stances(iri, about)),
    fillWith(sections.said, 'quotations', () => quotations(iri)),
    fillWith(sections.articles, 'articles', () => articles(iri)),
  ]);
}

function part(id, heading, body) {
  return h('section', { id, 'aria-labelledby': `h-${id}` }, h('h2', { id: `h-${id}` }, heading), body);
}

async function head(iri) {
  const rows = await select(`SELECT DISTINCT ?label ?type ?wikidata ?description ?other { GRAPH ?g {
    <${iri}> rdfs:label ?label ; a ?type .
    OPTIONAL { <${iri}> owl:sameAs ?wikidata } OPTIONAL { <${iri}> schema:description ?description } OPTIONAL { <${iri}> skos:altLabel ?other } } } LIMIT 500`);
  if (rows.length === 0) throw new Error(`The graph has no actor ${iri}.`);
  const translations = await select(`SELECT ?label (LANG(?label) AS ?language) { GRAPH <https://w3id.org/newsgraph/graph/labels> { <${iri}> rdfs:label ?label } } ORDER BY ?language LIMIT 50`);
  return { ...rows[0], translations, others: [...new Set(rows.map((r) => r.other).filter(Boolean))] };
}

function header(about) {
  return h('header', { class: 'thing-head' },
    h('p', { class: 'crumbs' }, words(localName(about.type))),
    h('h1', {}, about.label),
    about.description && h('p', { class: 'lead' }, about.description),
    h('p', { class: 'kind' },
      about.wikidata
        ? h('a', { href: about.wikidata, rel: 'noreferrer' }, `Wikidata ${localName(about.wikidata)}`)
        : 'Not linked to Wikidata: the articles do not make sure who is meant',
      about.others.length > 0 && ` · also named ${about.others.slice(0, 8).join(', ')}`),
    about.translations.length > 0 && h('p', { class: 'kind' }, 'In other languages: ',
      about.translations.map((t, i) => [i > 0 && ', ', h('bdi', { lang: t.language }, t.label), ` (${t.language})`])));
}

async function events(iri, role, otherRole, key) {
  const rows = await select(`SELECT ?event ?type ?date ?published ?statusNode ?source ?sourceLabel ?evidence ?text ?other ?otherLabel { GRAPH ?g {
    ?event ng:${role} <${iri}> ; a ?class ; ng:principalClaim ?claim ; ng:reportedIn ?doc .
    ?claim ng:status ?statusNode ; ng:sentence ?evidence . ?evidence ng:text ?text .
    OPTIONAL { ?claim ng:source ?source . ?source rdfs:label ?sourceLabel }
    OPTIONAL { ?event ng:date ?date } OPTIONAL { ?doc schema:datePublished ?published }
    OPTIONAL { ?event ng:${otherRole} ?other . ?other rdfs:label ?otherLabel } }
    BIND(STRAFTER(STR(?class), "#") AS ?type) } ORDER BY DESC(COALESCE(STR(?date), STR(?published), "")) ?event LIMIT ${MOST * 3}`);
  const byEvent = new Map();
  for (const row of rows) {
    if (!byEvent.has(row.event)) byEvent.set(row.event, { ...row, others: new Map() });
    if (row.other) byEvent.get(row.event).others.set(row.other, row.otherLabel);
  }
  const list = [...byEvent.values()];
  if (list.length === 0) return empty('The articles tell of nothing.');
  return filtered(list, key);
}

/** A list of events with buttons that narrow it to one class. */
function filtered(list, key) {
  const counts = new Map();
  for (const e of list) counts.set(e.type, (counts.get(e.type) ?? 0) + 1);
  const items = h('ol', { class: 'events' });
  const buttons = [['', 'All', list.length], ...[...counts].sort((a, b) => b[1] - a[1]).map(([type, n]) => [type, words(type), n])]
    .map(([type, text, n]) => h('button', { type: 'button', class: 'chip', 'aria-pressed': String(type === ''), onclick: (event) => {
      buttons.forEach((b) => b.setAttribute('aria-pressed', String(b === event.currentTarget)));
      draw(type);
    } }, `${text} ${n}`));
  let count = 8;
  const more = h('button', { type: 'button', class: 'more' });
  function draw(type) {
    const chosen = list.filter((e) => type === '' || e.type === type);
    put(items, chosen.slice(0, count).map(item));
    more.hidden = chosen.length <= count;
    more.textContent = `Show ${Math.min(chosen.length - count, 100)} more`;
    more.onclick = () => { count += 100; draw(type); };
  }
  draw('');
  return [counts.size > 1 && h('div', { class: 'chips', role: 'group', 'aria-label': 'Kinds of events' }, buttons), items, more,
    list.length >= MOST && h('p', { class: 'notice' }, `Only the latest ${list.length} are shown. `, h('a', { href: `/q/events?actor=${encodeURIComponent(key)}` }, 'All as a question'))];
}

function item(e) {
  return h('li', {},
    h('time', { datetime: e.date ?? e.published }, day(e.date) || (e.published ? ['reported ', h('span', { class: 'nowrap' }, day(e.published))] : 'no date')),
    h('div', {},
      h('p', { class: 'event-line' },
        h('a', { href: path(e.event) }, typeMark(e.type)),
        e.others.size > 0 && h('span', {}, [...e.others].map(([iri, label], i) => [i > 0 && ', ', iri.includes('/entity/') ? h('a', { href: path(iri) }, label) : label])),
        voice(localName(e.statusNode), e.sourceLabel, e.source, true)),
      h('a', { href: path(e.evidence), class: 'sentence' }, e.text)));
}

async function stances(iri, about) {
  const rows = await select(`SELECT DISTINCT ?stance ?holder ?holderLabel ?attitude ?target ?targetLabel ?date ?evidence ?text { GRAPH ?g {
    { ?stance ng:holder <${iri}> } UNION { ?stance ng:stanceTarget <${iri}> }
    ?stance ng:holder ?holder ; ng:stanceTarget ?target ; ng:attitude ?node ; ng:sentence ?evidence ; ng:reportedIn ?doc .
    ?holder rdfs:label ?holderLabel . ?target rdfs:label ?targetLabel . ?evidence ng:text ?text .
    OPTIONAL { ?doc schema:datePublished ?date } }
    BIND(STRAFTER(STR(?node), "#") AS ?attitude) } ORDER BY DESC(?date) ?stance LIMIT ${MOST}`);
  if (rows.length === 0) return empty('The articles tell of no stance.');
  const between = rows.filter((r) => r.holder.includes('/entity/') && r.target.includes('/entity/'));
  const edges = between.map((r) => ({ from: end(r.holder, r.holderLabel), to: end(r.target, r.targetLabel), label: r.attitude,
    dashed: sign(r.attitude) < 0, colour: sign(r.attitude) > 0 ? '#2f855a' : sign(r.attitude) < 0 ? '#c53030' : '#718096', href: path(r.stance) }));
  const drawn = edges.length > 0 && await network(edges, `Stances between ${about.label} and other actors; the list below holds the same`, iri);
  return [
    drawn && h('p', { class: 'kind' }, 'Green and solid: supports, praises. Red and dashed: opposes, condemns, accuses, doubts, threatens. Grey: demands, denies.'),
    drawn && drawn.element, signsOverTime(rows.map((r) => ({ date: r.date, sign: sign(r.attitude) }))),
    h('details', { open: rows.length <= 8 }, h('summary', {}, `All ${plural(rows.length, 'stance')} with their sentences`),
      h('ol', { class: 'events' }, rows.map((r) => h('li', {},
        h('time', {}, day(r.date)),
        h('div', {},
          h('p', { class: 'event-line' }, link(r.holder, r.holderLabel),
            h('a', { href: path(r.stance), class: `attitude sign${sign(r.attitude)}` }, r.attitude), link(r.target, r.targetLabel)),
          h('a', { href: path(r.evidence), class: 'sentence' }, r.text)))))),
  ];
}

function end(iri, label) {
  return { id: iri, label, href: iri.includes('/entity/') ? path(iri) : null };
}

function link(iri, label) {
  return iri.includes('/entity/') ? h('a', { href: path(iri) }, label) : h('span', {}, label);
}

async function quotations(iri) {
  const rows = await select(`SELECT ?quotation ?text ?date { GRAPH ?g { ?quotation ng:speaker <${iri}> ; ng:text ?text ; ng:reportedIn ?doc .
    OPTIONAL { ?doc schema:datePublished ?date } } } ORDER BY DESC(?date) ?quotation LIMIT 60`);
  if (rows.length === 0) return empty('No article quotes it directly.');
  return h('ul', { class: 'quotes' }, rows.map((r) => h('li', {}, h('a', { href: path(r.quotation) }, `“${r.text}”`), h('span', { class: 'kind' }, day(r.date)))));
}

async function articles(iri) {
  const rows = await select(`SELECT ?doc ?headline ?date ?count { GRAPH ?g { ?appearance ng:entity <${iri}> ; ng:inArticle ?doc ; ng:mentionCount ?count .
    OPTIONAL { ?doc schema:headline ?headline } OPTIONAL { ?doc schema:datePublished ?date } } } ORDER BY DESC(?date) ?doc LIMIT ${MOST}`);
  return h('ul', { class: 'articles' }, rows.map((r) => h('li', {},
    h('a', { href: path(r.doc) }, r.headline ?? decodeURIComponent(path(r.doc).slice(9))),
    h('span', { class: 'kind' }, `${day(r.date)}${r.date ? ' · ' : ''}${plural(Number(r.count), 'mention')}`))));
}
