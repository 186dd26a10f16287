/** The first step: a pasted text, files or the samples. Gathers what the person has chosen. */
import { isPartialDate } from '../../core/model/partial-date';
import { byId, make, show, tell } from '../common/elements';
import { pageLanguage, say } from '../common/speech';
import { findingWords } from '../../core/messages/findings';
import { CsvFile } from './csv-file';
import { incoming, readFile, type Incoming } from './incoming';

export type Way = 'paste' | 'files' | 'samples';

interface ChosenFile {
  readonly name: string;
  /** Articles of a text file; a CSV file is read when its columns are settled. */
  readonly articles: readonly Incoming[];
  readonly csv?: CsvFile;
}

let files: ChosenFile[] = [];
let numbered = 0;

export function prepareChoice(onWay: (way: Way) => void): void {
  for (const way of ['paste', 'files', 'samples'] as const) {
    byId(`way-${way}`).addEventListener('change', () => {
      for (const other of ['paste', 'files', 'samples']) show(byId(`panel-${other}`), other === way);
      tell(byId('choose-message'), '');
      onWay(way);
    });
  }
  const input = byId<HTMLInputElement>('files');
  input.addEventListener('change', () => void takeFiles([...(input.files ?? [])]));
  const drop = byId('drop');
  // The whole page takes files: one that misses the area would otherwise replace the dialog.
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  document.addEventListener('dragleave', () => drop.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (dropped.length > 0) byId('way-files').click();
    void takeFiles(dropped);
  });
}

function chosenWay(): Way {
  return byId<HTMLInputElement>('way-files').checked ? 'files' : 'paste';
}

/** What is to be imported; null where something is missing, which the page then says. */
export function chosen(): Incoming[] | null {
  const found = chosenWay() === 'files' ? chosenFiles() : pasted();
  tell(byId('choose-message'), typeof found === 'string' ? found : '');
  return typeof found === 'string' ? null : found;
}

export function clearChoice(): void {
  files = [];
  showFiles();
  for (const id of ['paste-text', 'paste-title', 'paste-outlet', 'paste-url', 'paste-date'])
    byId<HTMLInputElement>(id).value = '';
}

function pasted(): Incoming[] | string {
  const value = (id: string) => byId<HTMLInputElement>(id).value;
  if (value('paste-text').trim() === '') {
    byId('paste-text').focus();
    return say('paste-empty');
  }
  const published_on = value('paste-date').trim();
  const wrong = published_on !== '' && !(published_on.length === 10 && isPartialDate(published_on));
  byId('paste-date').setAttribute('aria-invalid', String(wrong));
  const { fix } = findingWords('constraint-error', pageLanguage(), { rule: 'day-form' });
  tell(byId('paste-date-message'), wrong ? fix : '');
  if (wrong) {
    byId('paste-date').focus();
    return '';
  }
  return [
    incoming({
      name: value('paste-title').trim() || say('paste-name'),
      text: value('paste-text'),
      title: value('paste-title'),
      outlet: value('paste-outlet'),
      url: value('paste-url'),
      published_on,
    }),
  ];
}

function chosenFiles(): Incoming[] | string {
  if (files.length === 0) return say('files-none');
  const problem = files.map(({ csv }) => csv?.problem() ?? '').find((message) => message !== '');
  if (problem) return problem;
  return files.flatMap(({ articles, csv }) => (csv ? csv.articles().map(incoming) : articles));
}

async function takeFiles(added: readonly File[]): Promise<void> {
  const wrong: string[] = [];
  for (const file of added) {
    if (/\.csv$/i.test(file.name)) files.push(await csvFile(file));
    else if (/\.txt$/i.test(file.name)) files.push({ name: file.name, articles: [await textFile(file)] });
    else wrong.push(say('files-wrong', { name: file.name }));
  }
  byId<HTMLInputElement>('files').value = '';
  showFiles();
  tell(byId('choose-message'), wrong.join(' '));
}

async function textFile(file: File): Promise<Incoming> {
  const read = await readFile(file);
  const source = { name: file.name, text: 'text' in read ? read.text : '' };
  return 'problem' in read ? { source, refused: read.problem } : incoming(source);
}

async function csvFile(file: File): Promise<ChosenFile> {
  const read = await readFile(file);
  if ('problem' in read) {
    return { name: file.name, articles: [{ source: { name: file.name, text: '' }, refused: read.problem }] };
  }
  numbered += 1;
  return { name: file.name, articles: [], csv: new CsvFile(file.name, read.text, numbered) };
}

function showFiles(): void {
  byId('file-list').replaceChildren(
    ...files.map((file) => {
      const remove = make(
        'button',
        { type: 'button', class: 'link', 'aria-label': say('chip-remove', { name: file.name }) },
        '×',
      );
      remove.addEventListener('click', () => {
        files = files.filter((other) => other !== file);
        showFiles();
      });
      return make('li', {}, make('bdi', {}, file.name), ' ', remove);
    }),
  );
  const unclear = files.flatMap(({ csv }) => (csv && !csv.clear ? [csv.panel] : []));
  byId('mappings').replaceChildren(...unclear);
}
