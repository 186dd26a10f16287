/** Reads xlsx files with another library than wrote them (SheetJS), and the XML parts that it does not read. */
import XLSX from '@e965/xlsx';

export interface ReadXlsx {
  readonly book: XLSX.WorkBook;
  sheet(name: string): XLSX.WorkSheet;
  /** The values of a sheet, one array a row, '' for empty cells. */
  values(name: string): unknown[][];
  /** XML of the sheet itself. */
  sheetXml(name: string): string;
  /** Texts of the parts whose path matches, by path. */
  parts(path: RegExp): string[];
}

/** What the library's reader of containers answers; its own type is `any`. */
interface ZipContents {
  readonly FullPaths: string[];
  readonly FileIndex: Array<{ content: Uint8Array }>;
}

export function readXlsx(bytes: Uint8Array): ReadXlsx {
  const book = XLSX.read(bytes, { cellFormula: true, cellStyles: true });
  const zip = XLSX.CFB.read(Buffer.from(bytes), { type: 'buffer' }) as ZipContents;
  const byPath = zip.FullPaths.map((path, index) => ({ path, content: zip.FileIndex[index]?.content })).sort(
    (a, b) => (a.path < b.path ? -1 : 1),
  );
  const parts = (wanted: RegExp): string[] =>
    byPath
      .filter(({ path }) => wanted.test(path))
      .map(({ content }) => Buffer.from(content ?? []).toString('utf8'));
  const sheet = (name: string) => {
    const found = book.Sheets[name];
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  return {
    book,
    parts,
    sheet,
    values: (name) => XLSX.utils.sheet_to_json(sheet(name), { header: 1, defval: '', blankrows: true }),
    sheetXml: (name) => {
      const [workbook = ''] = parts(/xl\/workbook\.xml$/);
      const id = new RegExp(`name="${name}"[^>]*r:id="([^"]+)"`).exec(workbook)?.[1];
      const [links = ''] = parts(/xl\/_rels\/workbook\.xml\.rels$/);
      const link = links.split('<Relationship ').find((part) => part.includes(`Id="${id}"`));
      const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(link ?? '')?.[1];
      return parts(new RegExp(`xl/${target}$`))[0] ?? '';
    },
  };
}
