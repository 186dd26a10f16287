/** A CSV file that was chosen: its rows, and the panel in which a person says which column holds what. */
import Papa from 'papaparse';
import {
  articlesOf,
  csvFields,
  guessMapping,
  type CsvField,
  type CsvMapping,
} from '../../core/import/read-csv';
import type { SourceArticle } from '../../core/import/stage-articles';
import { make } from '../common/elements';
import { say } from '../common/speech';

/** Characters of a column's first cells that its label shows. */
const SHOWN = 30;

export class CsvFile {
  private readonly rows: string[][];
  private readonly selects: HTMLSelectElement[] = [];
  private readonly hasHeader = make('input', { type: 'checkbox' });
  /** To be shown where columns are to be mapped by hand. */
  readonly panel: HTMLElement;
  /** True where the headers told everything: the panel need not be shown. */
  readonly clear: boolean;

  /** `number` tells the files of a page apart in element ids. */
  constructor(
    readonly name: string,
    text: string,
    number: number,
  ) {
    this.rows = Papa.parse<string[]>(text, {
      skipEmptyLines: 'greedy',
      delimitersToGuess: [',', ';', '\t', '|'],
    }).data;
    const { mapping, header, clear } = guessMapping(this.rows[0] ?? []);
    this.clear = clear;
    this.hasHeader.checked = header || this.rows.length > 1;
    this.panel = this.makePanel(mapping, number);
  }

  /** What keeps the file from being read; empty where nothing does. */
  problem(): string {
    if (this.rows.length === 0) return say('csv-empty', { name: this.name });
    return this.mapping().text === undefined ? say('csv-text-needed', { name: this.name }) : '';
  }

  articles(): SourceArticle[] {
    return articlesOf(this.rows, {
      mapping: this.mapping(),
      header: this.hasHeader.checked,
      name: (row) => say('csv-row', { file: this.name, row }),
    });
  }

  private mapping(): CsvMapping {
    const mapping: Partial<Record<CsvField, number>> = {};
    this.selects.forEach(({ value }, column) => {
      if (value !== '') mapping[value as CsvField] ??= column;
    });
    return mapping;
  }

  private makePanel(mapping: CsvMapping, number: number): HTMLElement {
    const width = Math.max(0, ...this.rows.slice(0, 20).map((row) => row.length));
    const columns = Array.from({ length: width }, (_, column) => {
      const id = `csv-${number}-column-${column + 1}`;
      const select = make(
        'select',
        { id },
        make('option', { value: '' }, say('csv-none')),
        ...csvFields.map((field) => make('option', { value: field }, say(`field-${field}`))),
      );
      select.value = csvFields.find((field) => mapping[field] === column) ?? '';
      this.selects.push(select);
      const first =
        (this.rows[0]?.[column] ?? '').trim().slice(0, SHOWN) || say('csv-column', { number: column + 1 });
      return make('div', {}, make('label', { for: id, dir: 'auto' }, first), select);
    });
    this.hasHeader.id = `csv-${number}-header`;
    return make(
      'div',
      { class: 'mapping', role: 'group', 'aria-label': say('csv-title', { name: this.name }) },
      make('h3', { dir: 'auto' }, say('csv-title', { name: this.name })),
      make('p', { class: 'hint' }, say('csv-hint')),
      make('label', { class: 'check', for: this.hasHeader.id }, this.hasHeader, say('csv-header')),
      make('div', { class: 'columns' }, ...columns),
    );
  }
}
