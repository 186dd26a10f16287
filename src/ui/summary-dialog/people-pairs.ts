/** Asks whether two officials who are named alike are one person; the answer stands in the sheet and can be undone. */
import type { LikelyPair } from '../../core/people/same-person';
import type { Person } from '../../core/people/people';
import { call } from '../common/client';
import { keepCoder } from '../common/coder-field';
import { make, tell } from '../common/elements';
import { say } from '../common/speech';
import { paragraph } from './table';

/** Nothing where no two are alike. `answered` shows the report anew. */
export function pairQuestions(
  pairs: readonly LikelyPair[],
  people: readonly Person[],
  officeWords: (person: Person) => string,
  answered: () => Promise<void>,
): HTMLElement[] {
  if (pairs.length === 0) return [];
  const byId = new Map(people.map((person) => [person.id, person]));
  const message = make('p', { class: 'message error', role: 'alert', hidden: true });
  const named = (id: string): HTMLElement[] => {
    const person = byId.get(id);
    if (!person) return [];
    return [
      make('p', { dir: 'auto' }, make('strong', {}, person.name)),
      ...[officeWords(person), ...person.articles.slice(0, 2)]
        .filter((words) => words !== '')
        .map((words) => paragraph(words, 'quiet')),
    ];
  };
  const question = (pair: LikelyPair): HTMLElement => {
    const answers = [
      { words: say('people-same'), changes: pair.same },
      { words: say('people-different'), changes: pair.different },
    ].map(({ words, changes }) => {
      const button = make('button', { type: 'button' }, words);
      button.addEventListener('click', () => {
        for (const each of answers) each.disabled = true;
        tell(message, '');
        confirm(changes)
          .then((done) => (done === 'written' ? answered() : undefined))
          .catch((error: unknown) => tell(message, (error as Error).message))
          .finally(() => answers.forEach((each) => (each.disabled = false)));
      });
      return button;
    });
    return make(
      'li',
      {},
      make('div', {}, ...named(pair.first)),
      make('div', {}, ...named(pair.second)),
      make('div', { class: 'answers' }, ...answers),
    );
  };
  return [
    make('h2', {}, say('people-pairs')),
    paragraph(say('people-pairs-text')),
    message,
    make('ul', { class: 'pairs' }, ...pairs.map(question)),
  ];
}

/** Asks for the person's name first where it is not known. Throws where somebody changed the rows meanwhile. */
async function confirm(changes: LikelyPair['same']): Promise<'written' | 'nameless'> {
  if (!(await keepCoder())) return 'nameless';
  const { left } = await call('pageConfirmPeople', [...changes]);
  if (left.length > 0) throw new Error(say('people-changed'));
  return 'written';
}
