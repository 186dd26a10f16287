/** Conditional format rules: kept with the tab; whether a cell meets them is not judged here. */
import type { Json } from '../../protocol';
import type { Area, ConditionalFormatState } from '../../model/sheet-state';
import { platformError } from '../call-host';
import { selfOf, strict, targetOf } from '../strict';
import { BooleanCriteria, memberOf } from './enums';
import { rangeHandle, refOfRange } from './range';
import { areaOfRef, refOfArea } from './references';

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** A rule with the tab its ranges lie on. */
export interface ConditionalFormatJson extends ConditionalFormatState {
  sheet: number;
}

const conditionMethods = {
  getBackground: [''],
  getBold: [''],
  getCriteriaType: [''],
  getCriteriaValues: [''],
  getFontColor: [''],
  getItalic: [''],
  getStrikethrough: [''],
  getUnderline: [''],
} as const;

class BooleanCondition implements Pick<GCondition, keyof typeof conditionMethods> {
  constructor(private readonly json: ConditionalFormatJson) {}

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return memberOf<GoogleAppsScript.Spreadsheet.BooleanCriteria>(BooleanCriteria, this.json.criteria);
  }

  getCriteriaValues(): Json[] {
    return [...this.json.values];
  }

  getBackground(): string | null {
    return this.json.background ?? null;
  }

  getFontColor(): string | null {
    return this.json.fontColor ?? null;
  }

  getBold(): boolean | null {
    return this.json.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.json.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.json.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this.json.underline ?? null;
  }
}

const readingMethods = {
  copy: [''],
  getBooleanCondition: [''],
  getGradientCondition: [''],
  getRanges: [''],
} as const;

class ConditionalFormatRule implements Pick<GRule, keyof typeof readingMethods> {
  constructor(readonly json: ConditionalFormatJson) {}

  getRanges(): GRange[] {
    return this.json.areas.map((area: Area) => rangeHandle(refOfArea({ ...area, sheet: this.json.sheet })));
  }

  getBooleanCondition(): GCondition | null {
    if (this.json.criteria === '') return null;
    return strict<GCondition>(new BooleanCondition(this.json), {
      name: 'SpreadsheetApp.BooleanCondition',
      methods: conditionMethods,
    });
  }

  /** Gradients are not implemented, so no rule has one. */
  getGradientCondition(): null {
    return null;
  }

  copy(): GBuilder {
    return builderFrom(this.json);
  }
}

const builderMethods = {
  ...readingMethods,
  build: [''],
  setBackground: ['String?'],
  setBold: ['Boolean?'],
  setFontColor: ['String?'],
  setItalic: ['Boolean?'],
  setRanges: ['Range[]'],
  setStrikethrough: ['Boolean?'],
  setUnderline: ['Boolean?'],
  whenCellEmpty: [''],
  whenCellNotEmpty: [''],
  whenFormulaSatisfied: ['String'],
  whenNumberEqualTo: ['Number'],
  whenNumberGreaterThan: ['Number'],
  whenNumberLessThan: ['Number'],
  whenTextContains: ['String'],
  whenTextDoesNotContain: ['String'],
  whenTextEqualTo: ['String'],
  whenTextStartsWith: ['String'],
} as const;

class ConditionalFormatRuleBuilder
  extends ConditionalFormatRule
  implements Pick<GBuilder, keyof typeof builderMethods>
{
  private state = this.json;

  private with(part: Partial<ConditionalFormatJson>): GBuilder {
    this.state = { ...this.state, ...part };
    return selfOf<GBuilder>(this);
  }

  setRanges(ranges: GRange[]): GBuilder {
    const areas = ranges.map((range) => areaOfRef(refOfRange(range)));
    return this.with({ sheet: areas[0]?.sheet ?? 0, areas });
  }

  override getRanges(): GRange[] {
    return new ConditionalFormatRule(this.state).getRanges();
  }

  override getBooleanCondition(): GCondition | null {
    return new ConditionalFormatRule(this.state).getBooleanCondition();
  }

  override copy(): GBuilder {
    return builderFrom(this.state);
  }

  setBackground(color: string | null): GBuilder {
    return this.with({ background: color ?? undefined });
  }

  setFontColor(color: string | null): GBuilder {
    return this.with({ fontColor: color ?? undefined });
  }

  setBold(bold: boolean | null): GBuilder {
    return this.with({ bold: bold ?? undefined });
  }

  setItalic(italic: boolean | null): GBuilder {
    return this.with({ italic: italic ?? undefined });
  }

  setStrikethrough(strikethrough: boolean | null): GBuilder {
    return this.with({ strikethrough: strikethrough ?? undefined });
  }

  setUnderline(underline: boolean | null): GBuilder {
    return this.with({ underline: underline ?? undefined });
  }

  private when(criteria: string, ...values: Json[]): GBuilder {
    return this.with({ criteria, values });
  }

  whenCellEmpty(): GBuilder {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): GBuilder {
    return this.when('CELL_NOT_EMPTY');
  }

  whenFormulaSatisfied(formula: string): GBuilder {
    return this.when('CUSTOM_FORMULA', formula);
  }

  whenNumberEqualTo(number: number): GBuilder {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): GBuilder {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  whenNumberLessThan(number: number): GBuilder {
    return this.when('NUMBER_LESS_THAN', number);
  }

  whenTextContains(text: string): GBuilder {
    return this.when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): GBuilder {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEqualTo(text: string): GBuilder {
    return this.when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): GBuilder {
    return this.when('TEXT_STARTS_WITH', text);
  }

  build(): GRule {
    if (this.state.areas.length === 0)
      throw platformError('Conditional format rule must have at least one range.');
    if (this.state.criteria === '') throw platformError('Conditional format rule must have a condition.');
    return conditionalFormatFrom(this.state);
  }
}

function builderFrom(json: ConditionalFormatJson): GBuilder {
  return strict<GBuilder>(new ConditionalFormatRuleBuilder(json), {
    name: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
    methods: builderMethods,
  });
}

export function newConditionalFormatRule(): GBuilder {
  return builderFrom({ sheet: 0, areas: [], criteria: '', values: [] });
}

export function conditionalFormatFrom(json: ConditionalFormatJson): GRule {
  return strict<GRule>(new ConditionalFormatRule(json), {
    name: 'SpreadsheetApp.ConditionalFormatRule',
    methods: readingMethods,
  });
}

export function conditionalFormatJsonOf(rule: GRule): ConditionalFormatJson {
  return (targetOf<ConditionalFormatRule>(rule, 'ConditionalFormatRule') as ConditionalFormatRule).json;
}
