// The form of a question: one field for each typed parameter.
import { h } from './dom.js';
import { actorBox } from './actor-box.js';
import { words } from './terms.js';

/** Parameters that few readers fill in: they stand behind a click. */
const SELDOM = ['article', 'limit'];

/** @returns element, and values() with what is filled in */
export function form(question, given, onsubmit) {
  const fields = question.parameters.map((p) => field(p, given.get(p.name)));
  // What is left at its default need not stand in the address.
  const defaults = new Map(question.parameters.map((p) => [p.name, p.default]));
  const rest = fields.filter((f) => SELDOM.includes(f.name));
  const first = fields.filter((f) => !rest.includes(f));
  const element = h('form', { class: 'question-form', onsubmit: (event) => { event.preventDefault(); onsubmit(); } },
    first.map((f) => f.element), rest.length > 0 && h('details', { class: 'field more-fields', open: rest.some((f) => given.get(f.name)) },
      h('summary', {}, `More: ${rest.map((f) => words(f.name).toLowerCase()).join(', ')}`), h('div', { class: 'question-fields' }, rest.map((f) => f.element))),
    h('div', { class: 'field go' }, h('button', { type: 'submit', class: 'primary' }, 'Ask')));
  return {
    element,
    values: () => Object.fromEntries(fields.map((f) => [f.name, f.value()]).filter(([name, value]) => value !== '' && value !== defaults.get(name))),
  };
}

function field(p, value) {
  const hint = `hint-${p.name}`;
  const label = words(p.name) + (p.required ? ' (needed)' : '');
  const note = h('small', { id: hint }, p.description);
  if (p.type === 'actor') {
    const box = actorBox({ id: p.name, label, value: value ?? '', describedBy: hint });
    return { name: p.name, element: h('div', { class: 'field' }, box.element, note), value: box.value };
  }
  const input = p.type === 'choice' ? choices(p, value) : h('input', {
    id: p.name, name: p.name, value: value ?? p.default ?? '', 'aria-describedby': hint,
    type: p.type === 'date' ? 'date' : p.type === 'integer' ? 'number' : 'text', min: p.type === 'integer' ? '1' : null,
  });
  return { name: p.name, element: h('div', { class: 'field' }, h('label', { for: p.name }, label), input, note), value: () => input.value.trim() };
}

function choices(p, value) {
  const chosen = value ?? p.default ?? '';
  const several = chosen.includes(',') ? [[chosen, chosen.split(',').map(words).join(' or ')]] : [];
  const preset = p.default && p.default !== chosen && p.default.includes(',') ? [[p.default, p.default.split(',').map(words).join(' or ')]] : [];
  const options = [[p.default ? 'any' : '', 'Any'], ...several, ...preset, ...p.choices.map((c) => [c, words(c)])];
  return h('select', { id: p.name, name: p.name, 'aria-describedby': `hint-${p.name}` },
    options.map(([v, text]) => h('option', { value: v, selected: v === chosen }, text)));
}
