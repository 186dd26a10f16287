/** How every page starts: waits for the script's greeting, sets the language, then shows itself or what went wrong. */
import type { Hello } from '../../addon/pages/hello';
import { call } from './client';
import { byId, make, show } from './elements';
import { say, speak } from './speech';

/** Before the first answer the page can only guess its language. */
function guessLanguage(): 'en' | 'ar' {
  return /^ar\b/i.test(navigator.language) ? 'ar' : 'en';
}

export async function startPage(begin: (hello: Hello) => void | Promise<void>): Promise<void> {
  const loading = byId('loading');
  speak(guessLanguage());
  try {
    const hello = await call('pageHello');
    speak(hello.language);
    await begin(hello);
    show(loading, false);
    show(byId('page'), true);
  } catch (error) {
    const retry = make('button', { type: 'button', id: 'start-again' }, say('retry'));
    retry.addEventListener('click', () => {
      loading.replaceChildren(make('span', { class: 'spinner', 'aria-hidden': 'true' }), say('loading'));
      void startPage(begin);
    });
    loading.replaceChildren(
      make('span', { class: 'message error', role: 'alert' }, (error as Error).message),
      retry,
    );
  }
}
