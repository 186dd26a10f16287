/** What the status line says about selected cells: how many hold something, and the sum of the numbers. */

export interface SelectedCell {
  readonly shown: string;
  readonly isNumber: boolean;
}

export interface Statistics {
  /** Cells that show something. */
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
}

/** `decimal`: the character before decimals in the workbook's locale. */
export function summarise(cells: Iterable<SelectedCell>, decimal: string): Statistics {
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  for (const { shown, isNumber } of cells) {
    if (shown === '') continue;
    filled++;
    const value = isNumber ? readShownNumber(shown, decimal) : NaN;
    if (Number.isNaN(value)) continue;
    numbers++;
    sum += value;
  }
  return { filled, numbers, sum };
}

/** A number as a cell shows it, with groups, a percent sign or a currency; NaN where none can be read. */
export function readShownNumber(shown: string, decimal: string): number {
  const scale = shown.includes('%') ? 0.01 : 1;
  const kept = [...shown].filter((sign) => /[\dE+-]/.test(sign) || sign === decimal).join('');
  const plain = kept.replace(decimal, '.');
  return plain === '' || !/\d/.test(plain) ? NaN : Number(plain) * scale;
}

/** The decimal sign of a locale such as `en_US`; a point where the locale is unknown. */
export function decimalSign(locale: string): string {
  try {
    const parts = new Intl.NumberFormat(locale.replace('_', '-'), { numberingSystem: 'latn' }).formatToParts(
      1.5,
    );
    return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  } catch {
    return '.';
  }
}
