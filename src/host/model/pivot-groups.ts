/**
 * The groups of a pivot table: nested labels in the order Sheets shows them (blanks, numbers and
 * dates, text without regard to case, truth values).
 */
import type { CellJson } from '../protocol';

export interface PivotGroupSpec {
  /** 0-based column of the source. */
  column: number;
  /** Whether the groups of this level are followed by their total. */
  showTotals: boolean;
  sortAscending?: boolean;
}

/** One label of one level; the root stands for everything. */
export class GroupNode {
  readonly children = new Map<GroupKey, GroupNode>();

  constructor(
    readonly label: CellJson,
    /** Unique within its tree: the root is 0. */
    readonly id: number,
  ) {}
}

/** A tree that grows while the source is read. */
export class GroupTree {
  readonly root = new GroupNode('', 0);
  private size = 1;

  constructor(private readonly levels: readonly PivotGroupSpec[]) {}

  /** The nodes from the root to the innermost group of a source row; `into` is reused to save garbage. */
  path(row: readonly CellJson[], into: GroupNode[]): GroupNode[] {
    let node = this.root;
    into[0] = node;
    for (let level = 0; level < this.levels.length; level++) {
      const label = row[this.levels[level]?.column ?? -1] ?? '';
      const key = keyOf(label);
      let child = node.children.get(key);
      if (child === undefined) {
        child = new GroupNode(label, this.size++);
        node.children.set(key, child);
      }
      into[level + 1] = child;
      node = child;
    }
    return into;
  }

  /** The lines (or columns) of the table in order: groups, after each parent its total, the grand total last. */
  lines(): PivotLine[] {
    const lines: PivotLine[] = [];
    this.addLines(this.root, [], lines);
    return lines;
  }

  private addLines(node: GroupNode, labels: readonly CellJson[], lines: PivotLine[]): void {
    const depth = labels.length;
    const level = this.levels[depth];
    if (level === undefined) {
      lines.push({ node, labels, total: false });
      return;
    }
    const direction = level.sortAscending === false ? -1 : 1;
    const children = [...node.children.values()].sort((a, b) => direction * compareLabels(a.label, b.label));
    for (const child of children) this.addLines(child, [...labels, child.label], lines);
    if (!level.showTotals) return;
    const own = labels[depth - 1];
    const label = depth === 0 ? 'Grand Total' : `${labelText(own ?? '')} Total`;
    lines.push({ node, labels: [...labels.slice(0, Math.max(depth - 1, 0)), label], total: true });
  }
}

export interface PivotLine {
  node: GroupNode;
  /** Labels from the outermost level inwards; a total's label stands where its group's does. */
  labels: readonly CellJson[];
  total: boolean;
}

/** What tells values apart in a Map or Set. */
export type GroupKey = string | number | boolean;

/** The same for equal values, different between types ('1' and 1 are two groups); mostly without a new string. */
export function keyOf(value: CellJson): GroupKey {
  return typeof value === 'object' ? `\u0000date ${value.date}` : value;
}

/** A label inside a longer text, and what a filter compares: dates as ISO days in UTC. */
export function labelText(value: CellJson): string {
  if (typeof value === 'object') return new Date(value.date).toISOString().slice(0, 10);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

function rankOf(value: CellJson): number {
  if (value === '') return 0;
  if (typeof value === 'number' || typeof value === 'object') return 1;
  return typeof value === 'string' ? 2 : 3;
}

/** Negative when `a` comes first in ascending order. */
function compareLabels(a: CellJson, b: CellJson): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === 'string' && typeof b === 'string') {
    return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
  }
  return magnitude(a) - magnitude(b);
}

/** Dates sort among numbers as serial numbers do. */
function magnitude(value: CellJson): number {
  return typeof value === 'object' ? value.date / 86_400_000 + 25_569 : Number(value);
}
