// A sortable table of an answer's rows.
import { h, put, announce } from './dom.js';
import { path, localName } from './api.js';
import { STATUS, day, words, colour } from './terms.js';

const PAGE = 200;

/** Columns that a reader sees: "...Wikidata" columns are joined to the name before them. */
export function visible(columns) {
  return columns.filter((c) => !(c.endsWith('Wikidata') && columns.includes(c.slice(0, -'Wikidata'.length))));
}

/** @param descriptions what each column holds, by name */
export function table(columns, rows, descriptions = {}, caption = 'Answer') {
  const told = (column) => rows.some((row) => row[column] !== undefined && row[column] !== '');
  const shown = visible(columns).filter(told);
  const untold = visible(columns).filter((column) => !told(column));
  const state = { by: null, down: false, count: PAGE };
  const body = h('tbody', {});
  const more = h('button', { type: 'button', class: 'more', onclick: () => { state.count += 1000; draw(); } }, 'Show more rows');
  const heads = shown.map((column) => h('th', { scope: 'col', title: descriptions[column] ?? null },
    h('button', { type: 'button', onclick: () => sort(column) }, heading(column), h('span', { class: 'arrow', 'aria-hidden': 'true' }))));

  function sort(column) {
    state.down = state.by === column && !state.down;
    state.by = column;
    heads.forEach((head, i) => {
      if (shown[i] === column) head.setAttribute('aria-sort', state.down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    draw();
    announce(`Sorted by ${heading(column)}, ${state.down ? 'descending' : 'ascending'}`);
  }

  function draw() {
    const sorted = state.by === null ? rows : [...rows].sort((a, b) => compare(a[state.by], b[state.by]) * (state.down ? -1 : 1));
    put(body, sorted.slice(0, state.count).map((row) => h('tr', {}, shown.map((column) => h('td', { class: kind(column), 'data-label': heading(column) }, cell(column, row))))));
    more.hidden = rows.length <= state.count;
    more.textContent = `Show more rows (${rows.length - state.count} left)`;
  }

  draw();
  const note = untold.length > 0 && h('p', { class: 'kind' }, `No row tells: ${untold.map((c) => words(c).toLowerCase()).join(', ')}.`);
  return h('div', {}, h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    h('table', { class: 'answer' }, h('caption', { class: 'visually-hidden' }, caption), h('thead', {}, h('tr', {}, heads)), body)), note, more);
}

function compare(a, b) {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const numbers = a !== '' && b !== '' && !isNaN(a) && !isNaN(b);
  return numbers ? a - b : a.localeCompare(b, 'en');
}

function heading(column) {
  return words(column);
}

function kind(column) {
  if (/sentence|quote|text/i.test(column)) return 'long';
  return ['date', 'published', 'born'].includes(column) ? 'when' : null;
}

function cell(column, row) {
  const value = row[column];
  if (value === undefined || value === '') return h('span', { class: 'none', 'aria-label': 'not told' }, '–');
  const wikidata = row[`${column}Wikidata`];
  if (wikidata) return actor(value, wikidata);
  if (column === 'sentence') return sentenceLink(value, row.article);
  if (column === 'otherSentence') return sentenceLink(value, row.otherArticle);
  if (column === 'otherStatus') return status(value);
  if (/^(otherA|a)rticle$/.test(column) && !value.startsWith('http')) return h('a', { href: `/article/${encodeURIComponent(value)}` }, value);
  if (column === 'status') return status(value);
  if (column === 'date' || column === 'published') return h('time', { datetime: value }, day(value));
  if (column === 'type' || column === 'class') return typeMark(value);
  if (/^https?:/.test(value)) return h('a', { href: path(value) }, value.includes('/event/') ? 'details' : value.includes('/entity/') ? 'actor' : decodeURIComponent(localName(value)));
  return !isNaN(value) ? h('span', { class: 'number' }, Number(value).toLocaleString('en')) : value;
}

/** An actor's name, leading to its page, with a small link to Wikidata. */
export function actor(label, wikidata) {
  const qid = localName(wikidata);
  return [h('a', { href: `/entity/${qid}` }, label), ' ',
    h('a', { href: wikidata, class: 'wd', title: `${label} on Wikidata`, rel: 'noreferrer' }, qid)];
}

/** A sentence that leads to its place in the article. */
export function sentenceLink(text, article) {
  const query = new URLSearchParams(article && !article.startsWith('http') ? { text, article } : { text });
  return h('a', { href: `/sentence?${query}`, class: 'sentence' }, text);
}

/** How a claim tells it, and on whose word; briefly, without a word on the article where nobody else speaks. */
export function voice(value, source, iri, brief = false) {
  const who = source && (iri?.includes('/entity/') ? h('a', { href: path(iri) }, source) : source);
  const own = value === 'actual' ? 'by the article itself' : 'in the article’s own words';
  return h('span', { class: 'voice' }, status(value), who ? [' by ', who] : !brief && ` ${own}`);
}

/** An arrow between who acts and whom it concerns. */
export function arrow() {
  return h('span', { class: 'arrow-to' }, h('span', { 'aria-hidden': 'true' }, ' → '), h('span', { class: 'visually-hidden' }, ' towards '));
}

export function status(value) {
  return h('span', { class: `status ${value}` }, STATUS[value] ?? value);
}

export function typeMark(type) {
  const mark = h('span', { class: 'type' }, words(type));
  mark.style.borderColor = colour(type);
  return mark;
}
