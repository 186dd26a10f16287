/** Rich text: a text whose parts carry links and styles, with its builder and text styles. */
import type { TextRun, TextStyleState } from '../../model/sheet-state';
import { platformError } from '../call-host';
import { selfOf, strict, targetOf, type ClassDescription } from '../strict';

type GRichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type GStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** As it crosses to the host. */
export interface RichTextJson {
  text: string;
  runs: TextRun[];
}

const styleDescription: ClassDescription = {
  name: 'SpreadsheetApp.TextStyle',
  methods: {
    isBold: [''],
    isItalic: [''],
    isUnderline: [''],
    isStrikethrough: [''],
    getForegroundColor: [''],
    getFontFamily: [''],
    getFontSize: [''],
  },
};

class TextStyle implements Pick<GStyle, 'isBold' | 'isItalic' | 'isUnderline' | 'isStrikethrough'> {
  constructor(readonly state: TextStyleState) {}

  isBold(): boolean {
    return this.state.bold ?? false;
  }

  isItalic(): boolean {
    return this.state.italic ?? false;
  }

  isUnderline(): boolean {
    return this.state.underline ?? false;
  }

  isStrikethrough(): boolean {
    return this.state.strikethrough ?? false;
  }

  getForegroundColor(): string | null {
    return this.state.foregroundColor ?? null;
  }

  getFontFamily(): string | null {
    return this.state.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.state.fontSize ?? null;
  }
}

const styleFrom = (state: TextStyleState): GStyle => strict<GStyle>(new TextStyle(state), styleDescription);

class TextStyleBuilder implements Pick<GStyleBuilder, 'setBold' | 'setItalic' | 'setUnderline' | 'build'> {
  private state: TextStyleState = {};

  private with(part: TextStyleState): GStyleBuilder {
    this.state = { ...this.state, ...part };
    return selfOf<GStyleBuilder>(this);
  }

  setBold(bold: boolean): GStyleBuilder {
    return this.with({ bold });
  }

  setItalic(italic: boolean): GStyleBuilder {
    return this.with({ italic });
  }

  setUnderline(underline: boolean): GStyleBuilder {
    return this.with({ underline });
  }

  setStrikethrough(strikethrough: boolean): GStyleBuilder {
    return this.with({ strikethrough });
  }

  setForegroundColor(foregroundColor: string): GStyleBuilder {
    return this.with({ foregroundColor });
  }

  setFontFamily(fontFamily: string): GStyleBuilder {
    return this.with({ fontFamily });
  }

  setFontSize(fontSize: number): GStyleBuilder {
    return this.with({ fontSize });
  }

  build(): GStyle {
    return styleFrom(this.state);
  }
}

export function newTextStyle(): GStyleBuilder {
  return strict<GStyleBuilder>(new TextStyleBuilder(), {
    name: 'SpreadsheetApp.TextStyleBuilder',
    methods: {
      setBold: ['Boolean'],
      setItalic: ['Boolean'],
      setUnderline: ['Boolean'],
      setStrikethrough: ['Boolean'],
      setForegroundColor: ['String'],
      setFontFamily: ['String'],
      setFontSize: ['Integer'],
      build: [''],
    },
  });
}

/** The stretches of a text between the borders of its runs, each with what holds there. */
function stretches({ text, runs }: RichTextJson): TextRun[] {
  const borders = new Set([0, text.length, ...runs.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] as number;
    const covering = runs.filter((run) => run.start <= start && run.end >= end);
    const link = covering.map((run) => run.link).filter((url) => url !== undefined);
    const style = Object.assign({}, ...covering.map((run) => run.style)) as TextStyleState;
    return { start, end, style, ...(link.length > 0 ? { link: link[link.length - 1] } : {}) };
  });
}

export class RichTextValue implements Pick<GRichText, 'getText' | 'getLinkUrl' | 'getRuns'> {
  constructor(
    readonly json: RichTextJson,
    private readonly start = 0,
  ) {}

  getText(): string {
    return this.json.text;
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.start + this.json.text.length;
  }

  /** Of a stretch when one is given; of the whole text only when all of it has the same link. */
  getLinkUrl(start = 0, end = this.json.text.length): string | null {
    const links = stretches(this.json)
      .filter((part) => part.start < end && part.end > start)
      .map((part) => part.link);
    return links.length > 0 && links.every((link) => link === links[0]) ? (links[0] ?? null) : null;
  }

  getTextStyle(start = 0): GStyle {
    const at = stretches(this.json).find((part) => part.start <= start && part.end > start);
    return styleFrom(at?.style ?? {});
  }

  getRuns(): GRichText[] {
    return stretches(this.json).map(({ start, end, link, style }) =>
      richTextFrom(
        { text: this.json.text.slice(start, end), runs: [{ start: 0, end: end - start, link, style }] },
        start,
      ),
    );
  }

  copy(): GBuilder {
    return builderFrom(this.json);
  }
}

export function richTextFrom(json: RichTextJson, start = 0): GRichText {
  return strict<GRichText>(new RichTextValue(json, start), {
    name: 'SpreadsheetApp.RichTextValue',
    methods: {
      getText: [''],
      getStartIndex: [''],
      getEndIndex: [''],
      getLinkUrl: ['', 'Integer, Integer'],
      getTextStyle: ['', 'Integer, Integer'],
      getRuns: [''],
      copy: [''],
    },
  });
}

class RichTextValueBuilder implements Pick<GBuilder, 'setText' | 'build'> {
  private text: string | null;
  private runs: TextRun[];

  constructor(json: RichTextJson | null) {
    this.text = json ? json.text : null;
    this.runs = json ? [...json.runs] : [];
  }

  /** Clears links and styles, as documented. */
  setText(text: string): GBuilder {
    this.text = text;
    this.runs = [];
    return selfOf<GBuilder>(this);
  }

  private addRun(start: number, end: number, run: Omit<TextRun, 'start' | 'end'>): GBuilder {
    if (this.text === null) throw platformError('setText must be called before any other method.');
    if (start < 0 || end > this.text.length || start >= end) {
      throw platformError('The start and end offsets do not lie within the text.');
    }
    this.runs.push({ start, end, ...run });
    return selfOf<GBuilder>(this);
  }

  setLinkUrl(...values: [string | null] | [number, number, string | null]): GBuilder {
    const [start, end, link] =
      values.length === 1 ? ([0, this.text?.length ?? 0, values[0]] as const) : values;
    return this.addRun(start, end, { link: link ?? undefined });
  }

  setTextStyle(...values: [GStyle | null] | [number, number, GStyle | null]): GBuilder {
    const [start, end, style] =
      values.length === 1 ? ([0, this.text?.length ?? 0, values[0]] as const) : values;
    return this.addRun(start, end, { style: targetOf<TextStyle>(style, 'TextStyle')?.state ?? {} });
  }

  build(): GRichText {
    return richTextFrom({ text: this.text ?? '', runs: [...this.runs] });
  }
}

function builderFrom(json: RichTextJson | null): GBuilder {
  return strict<GBuilder>(new RichTextValueBuilder(json), {
    name: 'SpreadsheetApp.RichTextValueBuilder',
    methods: {
      setText: ['String'],
      setLinkUrl: ['String?', 'Integer, Integer, String?'],
      setTextStyle: ['TextStyle?', 'Integer, Integer, TextStyle?'],
      build: [''],
    },
  });
}

export function newRichTextValue(): GBuilder {
  return builderFrom(null);
}
