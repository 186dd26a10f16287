/** Developer metadata on the spreadsheet, a tab, a row or a column, and the finder. */
import type { MetadataState } from '../../model/sheet-state';
import { callHost } from '../call-host';
import { selfOf, strict } from '../strict';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, memberOf } from './enums';
import { rangeHandle } from './range';
import type { RangeRef } from './references';
import { sheetHandle } from './sheet';
import { spreadsheetHandle } from './spreadsheet';

type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type GVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type GLocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

/** Where metadata is added or looked for: the spreadsheet when neither is given. */
export interface MetadataPlace {
  sheet?: number;
  range?: RangeRef;
}

/** A piece of metadata with its tab and, for a row or column, the range it covers. */
type LocatedMetadata = MetadataState & { sheet?: number; range?: RangeRef };

export type MetadataArguments =
  | [key: string]
  | [key: string, value: string]
  | [key: string, visibility: GVisibility]
  | [key: string, value: string, visibility: GVisibility];

class DeveloperMetadataLocation implements Pick<GLocation, 'getLocationType' | 'getSheet'> {
  constructor(private readonly metadata: LocatedMetadata) {}

  getLocationType(): GLocationType {
    return memberOf<GLocationType>(DeveloperMetadataLocationType, this.metadata.location);
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.metadata.location === 'SPREADSHEET' ? spreadsheetHandle() : null;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.metadata.location === 'SHEET' ? sheetHandle(this.metadata.sheet as number) : null;
  }

  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.metadata.location === 'ROW' ? rangeHandle(this.metadata.range as RangeRef) : null;
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.metadata.location === 'COLUMN' ? rangeHandle(this.metadata.range as RangeRef) : null;
  }
}

class DeveloperMetadata implements Pick<GMetadata, 'getId' | 'getKey' | 'getValue' | 'remove'> {
  constructor(private metadata: LocatedMetadata) {}

  getId(): number {
    return this.metadata.id;
  }

  getKey(): string {
    return this.metadata.key;
  }

  getValue(): string | null {
    return this.metadata.value;
  }

  getVisibility(): GVisibility {
    return memberOf<GVisibility>(DeveloperMetadataVisibility, this.metadata.visibility);
  }

  getLocation(): GLocation {
    return strict<GLocation>(new DeveloperMetadataLocation(this.metadata), {
      name: 'SpreadsheetApp.DeveloperMetadataLocation',
      methods: { getLocationType: [''], getSpreadsheet: [''], getSheet: [''], getRow: [''], getColumn: [''] },
    });
  }

  setValue(value: string): GMetadata {
    callHost('metadata.setValue', this.metadata.id, String(value));
    this.metadata = { ...this.metadata, value: String(value) };
    return selfOf<GMetadata>(this);
  }

  remove(): void {
    callHost('metadata.remove', this.metadata.id);
  }
}

function metadataFrom(metadata: LocatedMetadata): GMetadata {
  return strict<GMetadata>(new DeveloperMetadata(metadata), {
    name: 'SpreadsheetApp.DeveloperMetadata',
    methods: {
      getId: [''],
      getKey: [''],
      getValue: [''],
      getVisibility: [''],
      getLocation: [''],
      setValue: ['String'],
      remove: [''],
    },
  });
}

/** Visible to the document unless the project's visibility is asked for. */
export function addMetadata(place: MetadataPlace, values: MetadataArguments): void {
  const [key, second, third] = values;
  const value = typeof second === 'string' ? second : null;
  const visibility = third ?? (typeof second === 'string' ? undefined : second);
  callHost('metadata.add', place, key, value, visibility === undefined ? 'DOCUMENT' : String(visibility));
}

/** The metadata exactly at a place, not within it. */
export function metadataAt(place: MetadataPlace): GMetadata[] {
  return callHost<LocatedMetadata[]>('metadata.at', place).map(metadataFrom);
}

class DeveloperMetadataFinder implements Pick<GFinder, 'withKey' | 'find'> {
  private readonly wanted: { key?: string; visibility?: string; location?: string } = {};

  constructor(private readonly place: MetadataPlace) {}

  withKey(key: string): GFinder {
    this.wanted.key = key;
    return selfOf<GFinder>(this);
  }

  withVisibility(visibility: GVisibility): GFinder {
    this.wanted.visibility = String(visibility);
    return selfOf<GFinder>(this);
  }

  withLocationType(type: GLocationType): GFinder {
    this.wanted.location = String(type);
    return selfOf<GFinder>(this);
  }

  find(): GMetadata[] {
    return callHost<LocatedMetadata[]>('metadata.find', this.place, this.wanted).map(metadataFrom);
  }
}

/** Looks at a place and everything within it. */
export function finderFor(place: MetadataPlace): GFinder {
  return strict<GFinder>(new DeveloperMetadataFinder(place), {
    name: 'SpreadsheetApp.DeveloperMetadataFinder',
    methods: {
      withKey: ['String'],
      withVisibility: ['DeveloperMetadataVisibility'],
      withLocationType: ['DeveloperMetadataLocationType'],
      find: [''],
    },
  });
}
