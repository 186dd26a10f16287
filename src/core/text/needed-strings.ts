/**
 * Reads off the source of a pattern which words or parts of words every match of it must have, so that texts
 * without them need not be looked through.
 */

/** Any of these strings; digits stand for one another as zeros. */
export interface AnyOf {
  readonly strings: readonly string[];
  /** How likely a text is to have one of them, roughly; the lower the more it tells. */
  readonly chance: number;
}

/** Shorter strings stand in nearly every text. */
export const SHORTEST_NEEDED = 3;

/** How likely a text is to have a string, by its length. */
const chanceOf = ({ length }: string): number => 4 ** (SHORTEST_NEEDED - 1 - Math.min(length, 6));

/** What holds whenever one of these does; null where one of them may hold anyway. */
function eitherOf(choices: ReadonlyArray<readonly AnyOf[]>): AnyOf | null {
  const strings = new Set<string>();
  let chance = 0;
  for (const needed of choices) {
    if (needed.length === 0) return null;
    const best = needed.reduce((one, other) => (other.chance < one.chance ? other : one));
    for (const string of best.strings) strings.add(string);
    chance += best.chance;
  }
  return { strings: [...strings], chance };
}

/** A row of plain letters, an escaped unit, a class, the head of a group, how often, or a sign. */
const TOKEN =
  /[^\\[\](){}|?*+.^$]+|\\(?:[pP]\{[^}]*\}|u[0-9a-f]{4}|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\{\d+(?:,\d*)?\}\??|[?*+]\??|[)|.^$]/g;
const HOW_OFTEN = /^[?*+{]/;
const LOOK_AROUND = /^\(\?<?[=!]/;

/** Reads the source of a pattern; what it does not know may match anything. */
class Source {
  private at = 0;
  private readonly tokens: readonly string[];

  constructor(source: string) {
    this.tokens = source.match(TOKEN) ?? [];
  }

  /** What is needed up to the end of a group or of the source. */
  alternatives(): AnyOf[] {
    const choices = [this.sequence()];
    while (this.tokens[this.at] === '|') {
      this.at += 1;
      choices.push(this.sequence());
    }
    if (choices.length === 1) return choices[0] ?? [];
    const either = eitherOf(choices);
    return either === null ? [] : [either];
  }

  private sequence(): AnyOf[] {
    const needed: AnyOf[] = [];
    let run = '';
    const endRun = (): void => {
      if (run.length >= SHORTEST_NEEDED) needed.push({ strings: [run], chance: chanceOf(run) });
      run = '';
    };
    for (;;) {
      const token = this.tokens[this.at];
      if (token === undefined || token === '|' || token === ')') break;
      this.at += 1;
      // These stand between letters and for none.
      if (token === '^' || token === '$' || token === '\\b') continue;
      const inside = token.startsWith('(') ? this.alternatives() : [];
      if (token.startsWith('(')) this.at += 1;
      const row = plainOf(token);
      const { least, most } = this.times();
      run += row.slice(0, -1);
      if (row !== '' && least > 0) run += row.slice(-1);
      if (row === '' || least === 0 || most > 1) endRun();
      if (least > 0 && !LOOK_AROUND.test(token)) needed.push(...inside);
    }
    endRun();
    return needed;
  }

  /** How often what was read last may stand there. */
  private times(): { least: number; most: number } {
    const token = this.tokens[this.at];
    if (token === undefined || !HOW_OFTEN.test(token)) return { least: 1, most: 1 };
    this.at += 1;
    if (token.startsWith('?')) return { least: 0, most: 1 };
    if (!token.startsWith('{')) return { least: token.startsWith('+') ? 1 : 0, most: Infinity };
    // More than once is as good as without end: the row of letters ends.
    return { least: Number.parseInt(token.slice(1), 10), most: token.startsWith('{1}') ? 1 : Infinity };
  }
}

/** Letters that a token stands for, one digit for all; none where several may stand there. */
function plainOf(token: string): string {
  if (/^[[(.]/.test(token)) return '';
  if (!token.startsWith('\\')) return token;
  if (token === '\\d') return '0';
  return /\w/.test(token) ? '' : token.slice(1);
}

/**
 * What every match of a pattern must have: one string of each choice, those that tell most first. The pattern
 * must tell small letters from capitals.
 */
export function neededStrings({ source }: RegExp): AnyOf[] {
  return new Source(source).alternatives().sort((a, b) => a.chance - b.chance);
}
