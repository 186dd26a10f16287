/** The field for a person's name: asked once, in whichever page they open first. */
import { call } from './client';
import { byId, show, tell } from './elements';
import { say } from './speech';

/** Shows the field only where the name is still unknown. */
export function prepareCoderField(known: string): void {
  show(byId('coder'), known === '');
  const input = byId<HTMLInputElement>('coder-name');
  input.addEventListener('input', () => complain(input, ''));
}

/** True once there is a name; otherwise says what is missing and puts the cursor there. */
export async function keepCoder(): Promise<boolean> {
  if (byId('coder').hidden) return true;
  const input = byId<HTMLInputElement>('coder-name');
  const name = input.value.trim();
  if (name === '') {
    complain(input, say('coder-needed'));
    input.focus();
    return false;
  }
  await call('pageSetCoder', name);
  show(byId('coder'), false);
  return true;
}

function complain(input: HTMLInputElement, message: string): void {
  input.setAttribute('aria-invalid', String(message !== ''));
  tell(byId('coder-message'), message);
}
