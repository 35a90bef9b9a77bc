// One question: form, answer as table, network or timeline, and how to take it elsewhere.
import { h, put, title, fillWith, announce, plural, empty, failure } from './dom.js';
import { ask, questions, text, path } from './api.js';
import { form } from './form.js';
import { table } from './table.js';
import { pairs } from './pairs.js';
import { network } from './network.js';
import { timeline } from './timeline.js';
import { worldMap } from './map.js';
import { save, svgToPng } from './download.js';
import { elsewhere } from './elsewhere.js';
import { sign, words, corner, CORNERS } from './terms.js';

export async function show(main) {
  const name = location.pathname.split('/')[2];
  const question = (await questions()).find((q) => q.name === name);
  title(question.summary);
  const given = new URLSearchParams(location.search);
  const answer = h('div', { class: 'answer-area' });
  const inputs = form(question, given, () => run());
  put(main, h('p', { class: 'crumbs' }, h('a', { href: '/q' }, 'Questions'), ` › ${question.topic}`),
    h('h1', {}, question.summary), h('p', { class: 'lead' }, question.description),
    inputs.element, answer);

  async function run() {
    const values = inputs.values();
    const query = new URLSearchParams(values);
    const view = new URLSearchParams(location.search).get('view') ?? location.hash.slice(1);
    history.replaceState(null, '', `${location.pathname}${query.size ? `?${query}` : ''}${view ? `#${view}` : ''}`);
    if (!question.offline) {
      put(answer, h('p', { class: 'notice' }, 'This question asks Wikidata’s public endpoint and is not run here. Take its SPARQL along:'), await elsewhere(question, values));
      return;
    }
    await fillWith(answer, 'the answer', async () => result(question, await some(name, values), values, view));
  }

  const missing = question.parameters.filter((p) => p.required && !given.get(p.name));
  if (missing.length > 0) put(answer, empty(`Fill in ${missing.map((p) => p.name).join(' and ')}, then ask.`));
  else await run();
}

/** An answer without a limit of the reader's own is shown in part when it is long. */
async function some(name, values) {
  if (values.limit) return ask(name, values);
  const answer = await ask(name, { ...values, limit: String(MOST_ROWS + 1) });
  if (answer.rows.length > MOST_ROWS) {
    answer.rows.length = MOST_ROWS;
    answer.notice = `Only the first ${MOST_ROWS} rows are shown. Narrow the question, or download the whole answer.`;
  }
  return answer;
}

async function result(question, { columns, rows, notice }, values, chosen) {
  announce(plural(rows.length, 'row'));
  const note = notice && h('p', { class: 'notice' }, notice);
  if (rows.length === 0) {
    return [empty('The articles tell of nothing that fits. Ask with fewer restrictions.'), await elsewhere(question, values)];
  }
  const tabs = [{ id: 'table', label: 'Table', make: () => ({ element: table(columns, rows, descriptions(question), question.summary) }) }];
  if (columns.includes('otherSentence')) tabs.unshift({ id: 'pairs', label: 'Side by side', make: () => ({ element: pairs(rows) }) });
  const ends = endsOf(columns);
  if (ends) tabs.push({ id: 'network', label: 'Network', make: () => drawNetwork(rows, ends) });
  if (ends && ends.some((end) => rows.some((row) => row[`${end}Wikidata`]))) tabs.push({ id: 'map', label: 'Map', make: () => drawMap(rows, ends) });
  if (columns.includes('date')) tabs.push({ id: 'timeline', label: 'Timeline', make: () => drawTimeline(rows, columns, ends) });
  const panel = h('div', { class: 'panel', id: 'panel', role: 'tabpanel', 'aria-labelledby': `tab-${tabs[0].id}`, tabindex: '-1' });
  const png = h('button', { type: 'button', hidden: true }, 'PNG');
  const buttons = tabs.map((tab) => h('button', { type: 'button', role: 'tab', id: `tab-${tab.id}`, 'aria-controls': 'panel', 'aria-selected': 'false', tabindex: '-1', onclick: () => select(tab) }, tab.label));

  async function select(tab) {
    buttons.forEach((b, i) => { b.setAttribute('aria-selected', String(tabs[i] === tab)); b.tabIndex = tabs[i] === tab ? 0 : -1; });
    panel.setAttribute('aria-labelledby', `tab-${tab.id}`);
    history.replaceState(null, '', `${location.pathname}${location.search}${tab === tabs[0] ? '' : `#${tab.id}`}`);
    try {
      const made = await tab.make();
      put(panel, made.element);
      png.hidden = !made.png;
      png.onclick = async () => save(`${question.name}.png`, await made.png(), 'image/png');
    } catch (error) {
      put(panel, failure(error));
    }
  }

  const bar = h('div', { role: 'tablist', 'aria-label': 'Forms of the answer', class: 'tabs', onkeydown: (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const i = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
    buttons[i].focus();
    buttons[i].click();
  } }, buttons);
  const head = h('div', { class: 'answer-head' }, h('p', { class: 'count' }, plural(rows.length, 'row')), bar,
    h('div', { class: 'downloads', role: 'group', 'aria-label': 'Download' }, h('span', { class: 'kind' }, 'Download'),
      file(question, values, 'csv', 'text/csv'), file(question, values, 'json', 'application/sparql-results+json'), png));
  await select(tabs.find((t) => t.id === chosen) ?? tabs[0]);
  return [note, head, panel, await elsewhere(question, values)];
}

function file(question, values, ending, type) {
  return h('button', { type: 'button', onclick: async () => {
    try {
      save(`${question.name}.${ending}`, await text(`/q/${question.name}.${ending}?${new URLSearchParams(values)}`, type), type);
      announce(`Saved ${question.name}.${ending}`);
    } catch (error) {
      announce(error.message);
    }
  } }, ending.toUpperCase());
}

function descriptions(question) {
  return Object.fromEntries(question.columns.map((c) => [c.name, c.description]));
}

const MOST_EDGES = 120;
const MOST_ROWS = 1000;

const PAIRS = [['holder', 'target'], ['agent', 'target'], ['actor', 'target'], ['speaker', 'target'], ['actor', 'vetoed'], ['actor', 'other'], ['source', 'target'], ['accuser', 'accused'], ['perpetrator', 'target'], ['first', 'second'], ['actor', 'partner'], ['actor', 'with']];

function endsOf(columns) {
  const known = PAIRS.find(([a, b]) => columns.includes(a) && columns.includes(b));
  if (known) return known;
  const named = columns.filter((c) => columns.includes(`${c}Wikidata`));
  return named.length >= 2 ? named.slice(0, 2) : null;
}

async function drawNetwork(rows, ends) {
  const named = rows.filter((r) => r[ends[0]] && r[ends[1]]);
  const linked = named.filter((r) => r[`${ends[0]}Wikidata`] && r[`${ends[1]}Wikidata`]);
  const shown = (linked.length >= 5 ? linked : named).slice(0, MOST_EDGES);
  if (shown.length === 0) return { element: empty('No row names two parties, so there is nothing to connect.') };
  const drawn = await network(shown.map((row) => edge(row, ends)), `${shown.length} relations between actors; the table holds the same`);
  const note = rows.length > shown.length && h('p', { class: 'kind' },
    `${plural(shown.length, 'row')} drawn${linked.length >= 5 ? ', those between actors known to Wikidata' : ''}; the table holds all ${rows.length}.`);
  return { element: h('div', {}, drawn.element, note), png: drawn.png };
}

async function drawMap(rows, ends) {
  const { element, picture } = await worldMap(rows.filter((r) => r[ends[0]] || r[ends[1]]).map((row) => edge(row, ends)));
  return { element, png: picture && (() => svgToPng(picture)) };
}

function edge(row, [from, to]) {
  const end = (column) => ({
    id: row[`${column}Wikidata`] ?? row[column] ?? '', label: row[column] ?? '',
    href: row[`${column}Wikidata`] && `/entity/${row[`${column}Wikidata`].split('/').pop()}`,
  });
  const s = row.attitude ? sign(row.attitude) : 0;
  return {
    from: end(from), to: end(to), label: row.attitude ?? (row.type ? words(row.type).toLowerCase() : ''),
    dashed: s < 0 || row.status === 'denied' || row.status === 'possible',
    colour: s > 0 ? '#2f855a' : s < 0 ? '#c53030' : row.type ? CORNERS[corner(row.type)].colour : '#718096',
    href: row.event ? path(row.event) : row.sentence && `/sentence?${new URLSearchParams({ text: row.sentence })}`,
  };
}

function drawTimeline(rows, columns, ends) {
  const lane = columns.includes('type') ? 'type' : ends?.[0] ?? columns[0];
  const items = rows.map((row) => ({
    date: row.date, lane: lane === 'type' ? words(row.type ?? '') : row[lane] ?? '(not told)', type: row.type ?? 'Veto',
    label: row.sentence ?? Object.values(row).join(' · '),
    href: row.event ? path(row.event) : row.sentence && `/sentence?${new URLSearchParams({ text: row.sentence })}`,
  }));
  const element = timeline(items);
  const picture = element.querySelector('svg');
  return { element, png: picture && (() => svgToPng(picture)) };
}
