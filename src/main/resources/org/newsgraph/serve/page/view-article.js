// An article's text with what was read out of it.
import { h, put, title, announce, empty, plural } from './dom.js';
import { select, path, thisThing, localName } from './api.js';
import { arrow, status, typeMark } from './table.js';
import { colour, day, words } from './terms.js';

const LAYERS = { entity: 'Actors and places', event: 'Events', stance: 'Stances', quote: 'Quotations' };

export async function show(main) {
  const iri = thisThing();
  const [heads, appearances, claims, stances, quotations, parties] = await Promise.all([
    select(`SELECT ?headline ?date ?url ?publisher ?body { GRAPH ?g { <${iri}> schema:articleBody ?body .
      OPTIONAL { <${iri}> schema:headline ?headline } OPTIONAL { <${iri}> schema:datePublished ?date }
      OPTIONAL { <${iri}> schema:url ?url } OPTIONAL { <${iri}> schema:publisher ?publisher } } } LIMIT 1`),
    select(`SELECT ?entity ?label ?type ?spans { GRAPH ?g { ?a ng:inArticle <${iri}> ; ng:entity ?entity ; ng:mentionSpans ?spans . ?entity rdfs:label ?label ; a ?class }
      BIND(STRAFTER(STR(?class), "#") AS ?type) } ORDER BY ?label`),
    select(`SELECT ?event ?type ?span ?statusNode ?evidence ?start { GRAPH ?g { ?event ng:reportedIn <${iri}> ; a ?class . ?claim ng:event ?event ; ng:triggerSpan ?span ; ng:status ?statusNode ; ng:sentence ?evidence . ?evidence oa:start ?start }
      BIND(STRAFTER(STR(?class), "#") AS ?type) } ORDER BY ?start ?event`),
    select(`SELECT ?stance ?span ?attitude ?holder ?target ?evidence { GRAPH ?g { ?stance ng:reportedIn <${iri}> ; a ng:Stance ; ng:triggerSpan ?span ; ng:attitude ?node ; ng:holder ?h ; ng:stanceTarget ?t ; ng:sentence ?evidence . ?h rdfs:label ?holder . ?t rdfs:label ?target }
      BIND(STRAFTER(STR(?node), "#") AS ?attitude) } ORDER BY ?evidence ?stance`),
    select(`SELECT ?quotation ?start ?end ?speaker { GRAPH ?g { ?quotation ng:reportedIn <${iri}> ; a ng:Quotation ; oa:start ?start ; oa:end ?end . OPTIONAL { ?quotation ng:speaker ?s . ?s rdfs:label ?speaker } } } ORDER BY ?start`),
    select(`SELECT ?event ?role ?label { GRAPH ?g { ?event ng:reportedIn <${iri}> . VALUES ?role { ng:agent ng:target } ?event ?role ?party . ?party rdfs:label ?label } } ORDER BY ?event ?role ?label`),
  ]);
  if (heads.length === 0) throw new Error(`The graph has no article ${iri}.`);
  const article = heads[0];
  const name = article.headline ?? decodeURIComponent(localName(iri));
  title(name);
  const spans = [
    ...appearances.flatMap((a) => a.spans.split(' ').map((s) => ({ ...range(s), layer: 'entity', href: path(a.entity), label: `${a.label}, ${words(a.type).toLowerCase()}`, rank: 3 }))),
    ...claims.map((c) => ({ ...range(c.span), layer: 'event', href: path(c.event), label: `${words(c.type)}, ${localName(c.statusNode)}`, colour: colour(c.type), rank: 2 })),
    ...stances.map((s) => ({ ...range(s.span), layer: 'stance', href: path(s.stance), label: `${s.holder} ${s.attitude} ${s.target}`, rank: 1 })),
    ...quotations.map((q) => ({ begin: Number(q.start), end: Number(q.end), layer: 'quote', href: path(q.quotation), label: `quotation${q.speaker ? ` of ${q.speaker}` : ''}`, rank: 0 })),
  ];
  const text = h('div', { class: 'article-text', lang: 'en' });
  const layers = new Set(Object.keys(LAYERS));
  const draw = () => { put(text, paragraphs(article.body, spans.filter((s) => layers.has(s.layer)), wanted())); };
  put(main,
    h('header', { class: 'thing-head' }, h('p', { class: 'crumbs' }, 'Article'), h('h1', {}, name),
      h('p', { class: 'kind' }, [day(article.date), article.publisher].filter(Boolean).join(' · '),
        article.url && [' · ', h('a', { href: article.url, rel: 'noreferrer' }, 'where it appeared')])),
    h('div', { class: 'reading' },
      h('div', {}, legend(layers, draw), text),
      h('aside', { 'aria-label': 'What was read out of it' },
        list('Events', events(claims, parties)),
        list('Stances', stances.map((s) => h('li', {}, h('a', { href: path(s.stance) }, `${s.holder} ${s.attitude} ${s.target}`)))),
        list('Quotations', quotations.map((q) => h('li', {}, h('a', { href: path(q.quotation) }, q.speaker ?? 'speaker not told'), h('span', { class: 'kind' }, ` “${article.body.slice(q.start, Math.min(q.end, Number(q.start) + 70))}…”`)))),
        list('Actors and places', appearances.map((a) => h('li', {}, h('a', { href: path(a.entity) }, a.label), h('span', { class: 'kind' }, ` ${words(a.type).toLowerCase()}, ${plural(a.spans.split(' ').length, 'mention')}`)))))));
  draw();
  go();
  addEventListener('hashchange', () => { draw(); go(); });
}

function range(text) {
  const [begin, end] = text.split(',').map(Number);
  return { begin, end };
}

/** The stretch of text that the address names (RFC 5147). */
function wanted() {
  const match = /^#char=(\d+),(\d+)$/.exec(location.hash);
  return match ? { begin: Number(match[1]), end: Number(match[2]) } : null;
}

function go() {
  const mark = document.querySelector('mark');
  if (!mark) return;
  mark.scrollIntoView({ block: 'center' });
  mark.setAttribute('tabindex', '-1');
  mark.focus({ preventScroll: true });
  announce(`The sentence: ${[...document.querySelectorAll('mark')].map((m) => m.textContent).join('')}`);
}

function legend(layers, draw) {
  return h('fieldset', { class: 'layers' }, h('legend', { class: 'visually-hidden' }, 'What to highlight'),
    Object.entries(LAYERS).map(([key, text]) => h('label', {}, h('input', { type: 'checkbox', checked: true, onchange: (event) => {
      if (event.currentTarget.checked) layers.add(key); else layers.delete(key);
      draw();
    } }), h('span', { class: `hl ${key}` }, text))));
}

function paragraphs(body, spans, mark) {
  const out = [];
  let at = 0;
  for (const line of body.split('\n')) {
    if (line.trim() !== '') out.push(h('p', { class: out.length === 0 ? 'first' : null }, pieces(body, at, at + line.length, spans, mark)));
    at += line.length + 1;
  }
  return out;
}

/** Cuts a stretch at every border of a span, so that spans may overlap; the innermost leads somewhere. */
function pieces(body, begin, end, spans, mark) {
  const inside = spans.filter((s) => s.begin < end && s.end > begin);
  const borders = new Set([begin, end]);
  for (const s of mark ? [...inside, mark] : inside) {
    if (s.begin > begin && s.begin < end) borders.add(s.begin);
    if (s.end > begin && s.end < end) borders.add(s.end);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1];
    const over = inside.filter((s) => s.begin <= from && s.end >= to).sort((a, b) => b.rank - a.rank || (a.end - a.begin) - (b.end - b.begin));
    const marked = mark && mark.begin <= from && mark.end >= to;
    return wrap(body.slice(from, to), over, marked);
  });
}

function wrap(text, over, marked) {
  let node = text;
  if (over.length > 0) {
    node = h('a', { href: over[0].href, class: `hl ${[...new Set(over.map((s) => s.layer))].join(' ')}`, title: over.map((s) => s.label).join('\n') }, text);
    const tinted = over.find((s) => s.colour);
    if (tinted) node.style.setProperty('--tint', tinted.colour);
  }
  return marked ? h('mark', {}, node) : node;
}

function events(claims, parties) {
  const seen = new Set();
  const named = (event, role) => parties.filter((p) => p.event === event && localName(p.role) === role).map((p) => p.label).join(', ');
  return claims.filter((c) => !seen.has(c.event) && seen.add(c.event)).map((c) => {
    const agents = named(c.event, 'agent');
    const targets = named(c.event, 'target');
    return h('li', { class: 'event-entry' },
      h('a', { href: path(c.event) }, typeMark(c.type)), ' ', status(localName(c.statusNode)), ' ',
      h('a', { href: `#${c.evidence.split('#')[1]}`, class: 'kind' }, 'sentence'),
      (agents || targets) && h('span', { class: 'parties' }, agents || 'not told', targets && [arrow(), targets]));
  });
}

function list(heading, items) {
  return h('section', {}, h('h2', {}, `${heading} (${items.length})`), items.length === 0 ? empty('None was found.') : h('ul', { class: 'plain' }, items));
}
