/** Data validation rules and their builder. A rule warns unless setAllowInvalid(false) makes it reject. */
import type { Json } from '../../protocol';
import type { ValidationRule } from '../../model/sheet-state';
import { platformError } from '../call-host';
import { selfOf, strict, targetOf, type ClassDescription } from '../strict';
import { DataValidationCriteria, memberOf } from './enums';
import { areaOfRef, isRangeValue, refOfArea, type RangeRef } from './references';
import { rangeHandle, refOfRange } from './range';

type GRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GCriteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const reading = {
  getAllowInvalid: [''],
  getCriteriaType: [''],
  getCriteriaValues: [''],
  getHelpText: [''],
  copy: [''],
} as const;

const ruleDescription: ClassDescription = { name: 'SpreadsheetApp.DataValidation', methods: reading };

const builderDescription: ClassDescription = {
  name: 'SpreadsheetApp.DataValidationBuilder',
  methods: {
    ...reading,
    build: [''],
    requireCheckbox: ['', 'Object', 'Object, Object'],
    requireDate: [''],
    requireFormulaSatisfied: ['String'],
    requireNumberBetween: ['Number, Number'],
    requireNumberEqualTo: ['Number'],
    requireNumberGreaterThan: ['Number'],
    requireNumberGreaterThanOrEqualTo: ['Number'],
    requireNumberLessThan: ['Number'],
    requireNumberLessThanOrEqualTo: ['Number'],
    requireTextContains: ['String'],
    requireTextEqualTo: ['String'],
    requireTextIsUrl: [''],
    requireValueInList: ['String[]', 'String[], Boolean'],
    requireValueInRange: ['Range', 'Range, Boolean'],
    setAllowInvalid: ['Boolean'],
    setHelpText: ['String'],
    withCriteria: ['DataValidationCriteria, Object[]'],
  },
};

/** The help text may be null, although the published type does not say so. */
class DataValidation implements Pick<GRule, Exclude<keyof typeof reading, 'getHelpText'>> {
  constructor(readonly state: ValidationRule) {}

  getAllowInvalid(): boolean {
    return this.state.allowInvalid;
  }

  getCriteriaType(): GCriteria {
    return memberOf<GCriteria>(DataValidationCriteria, this.state.criteria);
  }

  getCriteriaValues(): unknown[] {
    return this.state.values.map((value) => (isRangeValue(value) ? rangeHandle(refOfArea(value)) : value));
  }

  getHelpText(): string | null {
    return this.state.helpText;
  }

  copy(): GBuilder {
    return builderFrom(this.state);
  }
}

/** A list offers at most so many items. */
const LIST_ITEMS = 500;

class DataValidationBuilder implements Pick<
  GBuilder,
  'build' | 'requireValueInList' | 'requireDate' | 'setAllowInvalid' | 'setHelpText'
> {
  constructor(private state: ValidationRule) {}

  private require(criteria: string, ...values: Json[]): GBuilder {
    this.state = { ...this.state, criteria, values };
    return selfOf<GBuilder>(this);
  }

  requireValueInList(items: string[], showDropdown = true): GBuilder {
    if (items.length > LIST_ITEMS) {
      throw platformError(
        `The data validation rule has more items than the limit of ${LIST_ITEMS}. Use the "List from a range" criteria instead.`,
      );
    }
    return this.require('VALUE_IN_LIST', items.map(String), showDropdown);
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): GBuilder {
    return this.require('VALUE_IN_RANGE', areaOfRef(refOfRange(range)), showDropdown);
  }

  requireFormulaSatisfied(formula: string): GBuilder {
    return this.require('CUSTOM_FORMULA', formula);
  }

  requireCheckbox(...values: unknown[]): GBuilder {
    return this.require('CHECKBOX', ...(values as Json[]));
  }

  requireDate(): GBuilder {
    return this.require('DATE_IS_VALID_DATE');
  }

  requireNumberBetween(start: number, end: number): GBuilder {
    return this.require('NUMBER_BETWEEN', start, end);
  }

  requireNumberEqualTo(number: number): GBuilder {
    return this.require('NUMBER_EQUAL_TO', number);
  }

  requireNumberGreaterThan(number: number): GBuilder {
    return this.require('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GBuilder {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: number): GBuilder {
    return this.require('NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: number): GBuilder {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireTextContains(text: string): GBuilder {
    return this.require('TEXT_CONTAINS', text);
  }

  requireTextEqualTo(text: string): GBuilder {
    return this.require('TEXT_EQUAL_TO', text);
  }

  requireTextIsUrl(): GBuilder {
    return this.require('TEXT_IS_VALID_URL');
  }

  /** As getCriteriaType and getCriteriaValues of another rule give them. */
  withCriteria(criteria: GCriteria, values: unknown[]): GBuilder {
    const json = values.map((value) => {
      const range = targetOf<{ ref: RangeRef }>(value, 'Range');
      return range ? areaOfRef(range.ref) : (value as Json);
    });
    return this.require(String(criteria), ...json);
  }

  setAllowInvalid(allowInvalid: boolean): GBuilder {
    this.state = { ...this.state, allowInvalid };
    return selfOf<GBuilder>(this);
  }

  setHelpText(helpText: string): GBuilder {
    this.state = { ...this.state, helpText };
    return selfOf<GBuilder>(this);
  }

  getAllowInvalid(): boolean {
    return this.state.allowInvalid;
  }

  getCriteriaType(): GCriteria {
    return new DataValidation(this.state).getCriteriaType();
  }

  getCriteriaValues(): unknown[] {
    return new DataValidation(this.state).getCriteriaValues();
  }

  getHelpText(): string | null {
    return this.state.helpText;
  }

  copy(): GBuilder {
    return builderFrom(this.state);
  }

  build(): GRule {
    if (this.state.criteria === '') throw platformError('The data validation rule has no criteria.');
    return validationFrom(this.state);
  }
}

function builderFrom(state: ValidationRule): GBuilder {
  return strict<GBuilder>(new DataValidationBuilder(state), builderDescription);
}

export function newDataValidation(): GBuilder {
  return builderFrom({ criteria: '', values: [], allowInvalid: true, helpText: null });
}

export function validationFrom(state: ValidationRule): GRule {
  return strict<GRule>(new DataValidation(state), ruleDescription);
}

export function validationStateOf(rule: GRule): ValidationRule {
  return (targetOf<DataValidation>(rule, 'DataValidation') as DataValidation).state;
}
