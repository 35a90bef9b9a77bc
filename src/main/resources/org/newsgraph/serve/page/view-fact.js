// A claim, a stance or a quotation: what was read, in which sentence, and why.
import { h, put, title } from './dom.js';
import { select, path, thisThing, localName } from './api.js';
import { status, typeMark } from './table.js';
import { day, sign, words } from './terms.js';

export async function show(main) {
  const iri = thisThing();
  const rows = await select(`SELECT ?p ?o ?label { GRAPH ?g { <${iri}> ?p ?o . OPTIONAL { ?o rdfs:label ?label } } }`);
  if (rows.length === 0) throw new Error(`The graph has nothing named ${iri}.`);
  const all = (name) => rows.filter((r) => localName(r.p) === name);
  const one = (name) => all(name)[0];
  const sentence = (await select(`SELECT ?text ?doc ?headline ?published { GRAPH ?g { <${one('sentence').o}> ng:text ?text ; ng:inArticle ?doc . OPTIONAL { ?doc schema:headline ?headline } OPTIONAL { ?doc schema:datePublished ?published } } } LIMIT 1`))[0];
  const kind = location.pathname.split('/')[1];
  const reasons = all('reason').flatMap((r) => r.o.split('\n'));
  const heading = await { claim: claimHead, stance: stanceHead, quotation: quotationHead }[kind](one);
  title(heading.title);
  put(main,
    h('header', { class: 'thing-head' }, h('p', { class: 'crumbs' }, words(kind)), h('h1', {}, heading.title), heading.line),
    h('section', { 'aria-labelledby': 'h-sentence' }, h('h2', { id: 'h-sentence' }, 'The sentence that says it'),
      h('blockquote', { class: 'claim' },
        h('p', {}, h('a', { href: path(one('sentence').o), class: 'sentence' }, sentence.text)),
        h('footer', {}, h('a', { href: path(sentence.doc) }, sentence.headline ?? localName(sentence.doc)), sentence.published && `, ${day(sentence.published)}`))),
    (reasons.length > 0 || one('frame')) && h('section', { 'aria-labelledby': 'h-why' }, h('h2', { id: 'h-why' }, 'Why it was read so'),
      one('frame') && h('p', {}, 'Dictionary entry ', h('code', {}, one('frame').o)),
      h('ul', {}, reasons.map((r) => h('li', {}, h('code', {}, r))))));
}

async function claimHead(one) {
  const event = one('event').o;
  const found = (await select(`SELECT ?type { GRAPH ?g { <${event}> a ?class } BIND(STRAFTER(STR(?class), "#") AS ?type) } LIMIT 1`))[0];
  return {
    title: `${words(found?.type ?? 'event')}: ${one('source') ? one('source').label : 'the article itself'}`,
    line: h('p', {}, status(localName(one('status').o)), ' ', h('a', { href: path(event) }, typeMark(found?.type ?? 'event'))),
  };
}

async function stanceHead(one) {
  const attitude = localName(one('attitude').o);
  return {
    title: `${one('holder').label} ${attitude} ${one('stanceTarget').label}`,
    line: h('p', {}, link(one('holder')), ' ', h('span', { class: `attitude sign${sign(attitude)}` }, attitude), ' ', link(one('stanceTarget')), one('about') && ` about ${one('about').o}`),
  };
}

async function quotationHead(one) {
  return {
    title: one('speaker') ? `${one('speaker').label}, in direct speech` : 'Direct speech, speaker not told',
    line: [h('p', { class: 'lead' }, `“${one('text').o}”`), one('speaker') && h('p', {}, 'Speaker: ', link(one('speaker')))],
  };
}

function link(row) {
  return row.o.includes('/entity/') ? h('a', { href: path(row.o) }, row.label) : h('span', {}, row.label);
}
