// All questions with what they answer.
import { h, put, title, fillWith } from './dom.js';
import { questions } from './api.js';
import { topics } from './view-start.js';

export async function show(main) {
  title('Questions');
  const list = h('div', {});
  put(main, h('h1', {}, 'Questions'),
    h('p', { class: 'lead' }, 'Each is one file of SPARQL, and each is also an address for programs, such as /q/who-vetoed-what.csv.'),
    list);
  await fillWith(list, 'the questions', async () => {
    const all = await questions();
    return topics(all).map((topic) => h('section', { class: 'topic' },
      h('h2', {}, topic),
      h('ul', { class: 'cards' }, all.filter((q) => q.topic === topic).map(card))));
  });
}

function card(question) {
  return h('li', { class: 'card' },
    h('h3', {}, h('a', { href: question.href }, question.summary)),
    h('p', {}, question.description),
    h('p', { class: 'kind' }, question.name));
}
