/** Blocks of cells as the clipboard carries them: tabs between cells, line ends between rows, quotes around both. */

/** Rows of cells from clipboard text. Reads what Sheets, Excel and LibreOffice write; rows may differ in length. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  const end = text.length;
  for (;;) {
    const quoted = text[position] === '"' ? readQuoted(text, position) : null;
    const cell = quoted ?? readPlain(text, position);
    row.push(cell.value);
    position = cell.next;
    if (text[position] === '\t') {
      position++;
      continue;
    }
    rows.push(row);
    row = [];
    if (position < end) position += text.startsWith('\r\n', position) ? 2 : 1;
    // A line end after the last row does not begin another one.
    if (position >= end) return rows;
  }
}

interface ReadCell {
  readonly value: string;
  readonly next: number;
}

const END_OF_CELL = /[\t\r\n]/g;

function readPlain(text: string, from: number): ReadCell {
  END_OF_CELL.lastIndex = from;
  const next = END_OF_CELL.exec(text)?.index ?? text.length;
  return { value: text.slice(from, next), next };
}

/** Null where the quote does not enclose a whole cell: then it is part of the text. */
function readQuoted(text: string, from: number): ReadCell | null {
  let value = '';
  let position = from + 1;
  for (;;) {
    const quote = text.indexOf('"', position);
    if (quote < 0) return null;
    value += text.slice(position, quote);
    if (text[quote + 1] !== '"') {
      const next = quote + 1;
      return next === text.length || '\t\r\n'.includes(text[next] as string) ? { value, next } : null;
    }
    value += '"';
    position = quote + 2;
  }
}

export function writeBlock(rows: ReadonlyArray<readonly string[]>): string {
  return rows.map((row) => row.map(writeCell).join('\t')).join('\n');
}

function writeCell(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

/** One copied cell fills a selection of many; anything else is pasted as it is. */
export function fillSelection(cells: string[][], rows: number, columns: number): string[][] {
  if (cells.length !== 1 || cells[0]?.length !== 1 || rows * columns === 1) return cells;
  const value = cells[0][0] ?? '';
  return Array.from({ length: rows }, () => Array<string>(columns).fill(value));
}
