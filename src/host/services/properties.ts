/** PropertiesService inside the context: developers.google.com/apps-script/reference/properties. */
import type { Scope } from '../operations/service-run';
import { callHost } from './call-host';
import { selfOf, strict } from './strict';

type GProperties = GoogleAppsScript.Properties.Properties;
type Entries = { [key: string]: string };

class Properties implements GProperties {
  constructor(private readonly scope: Scope) {}

  getProperty(key: string): string | null {
    return callHost<string | null>('properties.get', this.scope, String(key));
  }

  getProperties(): Entries {
    return callHost<Entries>('properties.getAll', this.scope);
  }

  getKeys(): string[] {
    return Object.keys(this.getProperties());
  }

  setProperty(key: string, value: string): GProperties {
    return this.set([[String(key), String(value)]], false);
  }

  setProperties(properties: Entries, deleteAllOthers = false): GProperties {
    const entries = Object.entries(properties).map(([key, value]): [string, string] => [key, String(value)]);
    return this.set(entries, deleteAllOthers);
  }

  deleteProperty(key: string): GProperties {
    callHost('properties.delete', this.scope, String(key));
    return selfOf(this);
  }

  deleteAllProperties(): GProperties {
    callHost('properties.deleteAll', this.scope);
    return selfOf(this);
  }

  private set(entries: [string, string][], deleteOthers: boolean): GProperties {
    callHost('properties.set', this.scope, entries, deleteOthers);
    return selfOf(this);
  }
}

function openStore(scope: Scope): GProperties {
  callHost('properties.open', scope);
  return strict<GProperties>(new Properties(scope), {
    name: 'PropertiesService.Properties',
    methods: {
      getProperty: ['String'],
      getProperties: [''],
      getKeys: [''],
      setProperty: ['String, String'],
      setProperties: ['Options', 'Options, Boolean'],
      deleteProperty: ['String'],
      deleteAllProperties: [''],
    },
  });
}

class Service implements GoogleAppsScript.Properties.PropertiesService {
  getDocumentProperties = (): GProperties => openStore('document');
  getScriptProperties = (): GProperties => openStore('script');
  getUserProperties = (): GProperties => openStore('user');
}

export const propertiesService = strict<GoogleAppsScript.Properties.PropertiesService>(new Service(), {
  name: 'PropertiesService',
  methods: { getDocumentProperties: [''], getScriptProperties: [''], getUserProperties: [''] },
});
