/**
 * Colours of cells that somebody chose for a white sheet, made readable on a dark one: lightness is turned
 * round, hue stays, and text is moved until it stands out from what is behind it.
 */

export interface Colour {
  /** 0 to 255 each. */
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** WCAG 2.2, level AA, for text of normal size. */
const ENOUGH_CONTRAST = 4.5;

/** Reads `#rgb` and `#rrggbb`; null for anything else. */
export function parseColour(text: string): Colour | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  const digits = short
    ? short.slice(1).map((digit) => digit + digit)
    : /^#(..)(..)(..)$/.exec(text)?.slice(1);
  const [red, green, blue] = (digits ?? []).map((pair) =>
    /^[0-9a-f]{2}$/i.test(pair) ? parseInt(pair, 16) : NaN,
  );
  if (red === undefined || green === undefined || blue === undefined) return null;
  return Number.isNaN(red + green + blue) ? null : { red, green, blue };
}

function writeColour({ red, green, blue }: Colour): string {
  const pair = (value: number) =>
    Math.round(Math.max(0, Math.min(255, value)))
      .toString(16)
      .padStart(2, '0');
  return `#${pair(red)}${pair(green)}${pair(blue)}`;
}

function luminance({ red, green, blue }: Colour): number {
  const linear = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

/** From 1 (none) to 21 (black on white). */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const WHITE: Colour = { red: 255, green: 255, blue: 255 };
const BLACK: Colour = { red: 0, green: 0, blue: 0 };
const STEPS = 10;

/** The text's colour, moved towards white or black as far as it needs to be read on the background. */
function readableOn(text: Colour, background: Colour): Colour {
  const target = contrast(WHITE, background) > contrast(BLACK, background) ? WHITE : BLACK;
  for (let step = 0; step <= STEPS; step++) {
    const mixed = mix(text, target, step / STEPS);
    if (contrast(mixed, background) >= ENOUGH_CONTRAST) return mixed;
  }
  return target;
}

/** `share` of `b` in `a`. */
function mix(a: Colour, b: Colour, share: number): Colour {
  return {
    red: a.red + (b.red - a.red) * share,
    green: a.green + (b.green - a.green) * share,
    blue: a.blue + (b.blue - a.blue) * share,
  };
}

/** A light background for a dark page: white becomes the page's own colour, tints become dark tints. */
function darkened(background: Colour, page: Colour): Colour {
  const highest = Math.max(background.red, background.green, background.blue);
  const lowest = Math.min(background.red, background.green, background.blue);
  const lightness = (highest + lowest) / 510;
  const lift = 1 - lightness;
  const tint = (part: number, base: number) => base + (part - lowest) * 0.9 + lift * (255 - base) * 0.5;
  return {
    red: tint(background.red, page.red),
    green: tint(background.green, page.green),
    blue: tint(background.blue, page.blue),
  };
}

export interface CellColours {
  readonly background?: string;
  readonly text?: string;
}

/** The colours in which a cell is drawn; `page` is the dark page behind it, null for a white one. */
export function cellColours(chosen: CellColours, page: Colour | null): CellColours {
  const background = chosen.background ? parseColour(chosen.background) : null;
  const text = chosen.text ? parseColour(chosen.text) : null;
  if (!page) {
    return {
      ...(background ? { background: writeColour(background) } : {}),
      ...(text ? { text: writeColour(text) } : {}),
    };
  }
  const behind = background ? darkened(background, page) : page;
  return {
    ...(background ? { background: writeColour(behind) } : {}),
    ...(text ? { text: writeColour(readableOn(text, behind)) } : {}),
  };
}
