/**
 * How every page starts: waits for the script's greeting, sets the language, then shows itself or what went
 * wrong. A dialog is left with Escape, from its own frame too.
 */
import type { Hello } from '../../addon/pages/hello';
import { call, closePage } from './client';
import { byId, make, show } from './elements';
import { say, speak } from './speech';

type Begin = (hello: Hello) => void | Promise<void>;

/** Before the first answer the page can only guess its language. */
function guessLanguage(): 'en' | 'ar' {
  return /^ar\b/i.test(navigator.language) ? 'ar' : 'en';
}

/** `leave`: what has to be done before Escape closes the dialog, such as keeping what was typed. */
export async function startPage(begin: Begin, leave?: () => Promise<void>): Promise<void> {
  if (document.body.classList.contains('dialog'))
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) void escape(event.target, leave);
    });
  speak(guessLanguage());
  await load(begin);
}

async function load(begin: Begin): Promise<void> {
  const loading = byId('loading');
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
      void load(begin);
    });
    loading.replaceChildren(
      make('span', { class: 'message error', role: 'alert' }, (error as Error).message),
      retry,
    );
  }
}

/** Work that runs is cancelled first, and a text that somebody is typing is not thrown away by a slip. */
async function escape(target: EventTarget | null, leave?: () => Promise<void>): Promise<void> {
  const cancel = document.getElementById('cancel-button');
  if (cancel?.checkVisibility()) return cancel.click();
  if (target instanceof HTMLTextAreaElement && target.value !== '' && !leave) return target.blur();
  await leave?.();
  closePage();
}
