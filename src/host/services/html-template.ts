/**
 * Printing scriptlets of HTML templates: `<?= name ?>` and `<?!= name ?>`, where the name is an
 * assigned property or a path into one. Any other scriptlet throws by name.
 * developers.google.com/apps-script/guides/html/templates
 */
import { platformError } from './call-host';

const NAME_PATH = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/;

/** The page with its scriptlets filled in. Throws ReferenceError for a property that was not assigned. */
export function evaluateTemplate(content: string, variables: ReadonlyMap<string, unknown>): string {
  let page = '';
  let at = 0;
  for (let start = content.indexOf('<?'); start >= 0; start = content.indexOf('<?', at)) {
    const end = content.indexOf('?>', start);
    if (end < 0) throw platformError('A scriptlet of the template is not closed.');
    page += content.slice(at, start);
    page += printed(content.slice(start + 2, end), page, variables);
    at = end + 2;
  }
  return page + content.slice(at);
}

function printed(scriptlet: string, before: string, variables: ReadonlyMap<string, unknown>): string {
  const raw = scriptlet.startsWith('!=');
  const name = scriptlet
    .slice(raw ? 2 : 1)
    .trim()
    .replace(/;$/, '');
  if ((!raw && !scriptlet.startsWith('=')) || !NAME_PATH.test(name)) {
    throw platformError(`The scriptlet <?${scriptlet}?> is not implemented by the host.`);
  }
  const text = String(valueOf(name, variables));
  if (raw) return text;
  // The platform escapes by context; within a script the host knows no safe escape.
  if (before.lastIndexOf('<script') > before.lastIndexOf('</script')) {
    throw platformError(`The scriptlet <?${scriptlet}?> within a script is not implemented by the host.`);
  }
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function valueOf(path: string, variables: ReadonlyMap<string, unknown>): unknown {
  const [first = '', ...others] = path.split('.');
  if (!variables.has(first)) throw new ReferenceError(`${first} is not defined`);
  return others.reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)[key],
    variables.get(first),
  );
}
