/** The project's HTML files, for HtmlService. */
import { HostError, type Operations } from '../protocol';

/** `readFile` returns an HTML file of the project by its name without extension, or null. */
export function htmlOperations(readFile: (name: string) => string | null): Operations {
  return {
    'html.readFile': (name: string) => {
      const content = readFile(name.replace(/\.html$/, ''));
      if (content === null) throw new HostError(`No HTML file named ${name} was found.`);
      return content;
    },
  };
}
