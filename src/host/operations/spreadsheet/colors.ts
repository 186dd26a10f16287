/** Colours as Sheets keeps them: `#rrggbb`, whatever CSS notation they came in. */
import { HostError } from '../../protocol';

/** The basic sixteen of CSS and a few that spreadsheets use; any other name is refused. */
const named: Record<string, string> = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  fuchsia: '#ff00ff',
  gray: '#808080',
  green: '#008000',
  lime: '#00ff00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** Throws for what is no colour that the host knows. */
export function colorCode(color: string): string {
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const code = named[text];
  if (code === undefined) throw new HostError(`Invalid argument: color (${color})`);
  return code;
}
