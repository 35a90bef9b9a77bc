// A text field that completes actors (WAI-ARIA combobox with a list box).
import { h, put, announce } from './dom.js';
import { suggest, path } from './api.js';
import { words } from './terms.js';

let counter = 0;

/**
 * @param options id, label, value, placeholder, hideLabel, onpick(actor)
 * @returns element, and value() with the text or the picked actor's key
 */
export function actorBox({ id, label, value = '', placeholder = '', hideLabel = false, describedBy, onpick }) {
  const listId = `actors-${++counter}`;
  const input = h('input', {
    id, name: id, type: 'text', value, placeholder, role: 'combobox', autocomplete: 'off', spellcheck: 'false',
    'aria-expanded': 'false', 'aria-controls': listId, 'aria-autocomplete': 'list', 'aria-describedby': describedBy,
  });
  const list = h('ul', { id: listId, role: 'listbox', class: 'options', hidden: true, 'aria-label': `${label}: suggestions` });
  const element = h('div', { class: 'combobox' },
    h('label', { for: id, class: hideLabel ? 'visually-hidden' : null }, label), input, list);
  const state = { actors: [], active: -1, asked: 0 };

  async function complete() {
    const asked = ++state.asked;
    let found;
    try {
      found = await suggest(input.value.trim());
    } catch (error) {
      announce(error.message);
      return;
    }
    if (asked !== state.asked || document.activeElement !== input) return;
    state.actors = found.map((a) => ({ ...a, path: path(a.iri) }));
    state.active = -1;
    put(list, state.actors.length === 0
      ? h('li', { class: 'none' }, `No actor named “${input.value.trim()}” in this graph`)
      : state.actors.map(option));
    open(true);
    announce(state.actors.length === 0 ? 'No suggestion' : `${state.actors.length} suggestions`);
  }

  function option(actor, i) {
    return h('li', { role: 'option', id: `${listId}-${i}`, 'aria-selected': 'false', onmousedown: (e) => { e.preventDefault(); pick(i); } },
      h('span', { class: 'name' }, actor.label), h('span', { class: 'kind' }, words(actor.type)));
  }

  function open(yes) {
    list.hidden = !yes;
    input.setAttribute('aria-expanded', String(yes));
    if (!yes) input.removeAttribute('aria-activedescendant');
  }

  function move(step) {
    if (state.actors.length === 0) return;
    state.active = (state.active + step + state.actors.length) % state.actors.length;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === state.active)));
    input.setAttribute('aria-activedescendant', `${listId}-${state.active}`);
    list.children[state.active].scrollIntoView({ block: 'nearest' });
  }

  function pick(i) {
    const actor = state.actors[i];
    input.value = actor.label;
    input.dataset.key = actor.wikidata || actor.iri;
    open(false);
    onpick?.(actor);
  }

  input.addEventListener('input', () => { delete input.dataset.key; complete(); });
  input.addEventListener('focus', () => { if (input.value === '') complete(); });
  input.addEventListener('blur', () => open(false));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') { list.hidden ? complete() : move(1); event.preventDefault(); }
    else if (event.key === 'ArrowUp') { move(-1); event.preventDefault(); }
    else if (event.key === 'Escape' && !list.hidden) { open(false); event.preventDefault(); }
    else if (event.key === 'Enter' && !list.hidden && (state.active >= 0 || (onpick && state.actors.length > 0))) {
      pick(Math.max(state.active, 0));
      event.preventDefault();
    }
  });
  return { element, input, value: () => input.value.trim() };
}
