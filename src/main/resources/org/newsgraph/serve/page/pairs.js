// Claims that contradict each other, side by side.
import { h } from './dom.js';
import { arrow, sentenceLink, typeMark, voice } from './table.js';
import { day } from './terms.js';

/** @param rows of the question contested-claims; rows that differ in a party only are one pair */
export function pairs(rows, { most = Infinity, level = 'h2' } = {}) {
  const seen = new Set();
  const different = rows.filter((r) => {
    const key = JSON.stringify([r.type, r.sentence, r.otherSentence]);
    return !seen.has(key) && seen.add(key);
  });
  return h('ol', { class: 'pairs' }, different.slice(0, most).map((row) => pair(row, level)));
}

function pair(row, level) {
  // Who acts stands in the heading, unless the two sides name different ones.
  const differ = row.agent !== row.otherAgent;
  return h('li', { class: 'pair' },
    h(level, { class: 'pair-head' }, typeMark(row.type), h('span', {}, !differ && row.agent, row.target && [!differ && row.agent && arrow(), row.target]),
      row.date && h('time', { datetime: row.date, class: 'kind' }, day(row.date))),
    h('div', { class: 'sides n2' },
      side(row.status, row.source, row.sentence, row.article, differ && row.agent),
      side(row.otherStatus, row.otherSource, row.otherSentence, row.otherArticle, differ && row.otherAgent)));
}

function side(status, source, sentence, article, agent) {
  return h('blockquote', { class: `claim ${status}` },
    h('p', {}, sentenceLink(sentence, article)),
    h('footer', {}, voice(status, source), agent && [' · names ', h('strong', {}, agent)],
      ' · ', h('a', { href: `/article/${encodeURIComponent(article)}` }, article)));
}
