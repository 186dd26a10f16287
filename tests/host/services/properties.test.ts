/** PropertiesService and its store, against developers.google.com/apps-script/reference/properties/properties. */
import { connect, testRun } from './context';
import { propertyOperations, type PropertyState } from '../../../src/host/operations/properties';
import { propertiesService } from '../../../src/host/services/properties';

const QUOTAS = 'apps-script/guides/services/quotas';

let state: PropertyState;

beforeEach(() => {
  state = {};
  connect(propertyOperations(state, testRun()));
});

test('values are text, absent ones null, and setters chain', () => {
  const store = propertiesService.getDocumentProperties();
  expect(store.setProperty('a', '1').setProperties({ b: '2' })).toBe(store);
  expect(store.getProperty('a')).toBe('1');
  expect(store.getProperty('none')).toBeNull();
  expect(store.getProperty('toString')).toBeNull();
  expect(store.getKeys().sort()).toEqual(['a', 'b']);
  expect(store.deleteProperty('a').getProperties()).toEqual({ b: '2' });
  expect(store.setProperties({ c: '3' }, true).getProperties()).toEqual({ c: '3' });
  expect(store.deleteAllProperties().getKeys()).toEqual([]);
});

test('an own property named __proto__ is kept', () => {
  const store = propertiesService.getScriptProperties();
  store.setProperty('__proto__', 'kept');
  expect(store.getProperty('__proto__')).toBe('kept');
  const saved = JSON.parse(JSON.stringify(state)) as PropertyState;
  connect(propertyOperations(saved, testRun()));
  expect(store.getProperty('__proto__')).toBe('kept');
});

test('stores are apart, and each person has their own', () => {
  propertiesService.getUserProperties().setProperty('name', 'A');
  expect(propertiesService.getDocumentProperties().getProperty('name')).toBeNull();
  connect(propertyOperations(state, testRun({ user: { email: '', id: 'other', locale: 'ar' } })));
  expect(propertiesService.getUserProperties().getProperty('name')).toBeNull();
});

test.each<[string, string, string | null, string]>([
  ['9 KB fit', 'x'.repeat(9216), null, QUOTAS],
  ['more does not', 'x'.repeat(9217), 'Argument too large: value', QUOTAS],
  ['bytes count, not letters', 'ق'.repeat(4609), 'Argument too large: value', 'unverified'],
])('%s', (_name, value, message) => {
  const set = () => propertiesService.getUserProperties().setProperty('key', value);
  if (message === null) expect(set).not.toThrow();
  else expect(set).toThrow(message);
});

test(`500 KB a store (${QUOTAS}); what does not fit changes nothing`, () => {
  const store = propertiesService.getUserProperties();
  for (let index = 0; index < 55; index++) store.setProperty(`key ${index}`, 'x'.repeat(9216));
  expect(() => store.setProperty('last', 'x'.repeat(9216))).toThrow(
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  );
  expect(store.getKeys()).toHaveLength(55);
});

test('AuthMode.NONE refuses the stores (apps-script/reference/script/auth-mode)', () => {
  connect(propertyOperations(state, testRun({ authMode: 'NONE' })));
  expect(() => propertiesService.getDocumentProperties()).toThrow(
    'You do not have permission to call PropertiesService.getDocumentProperties',
  );
});

test('what is not implemented throws by name', () => {
  const loose = propertiesService as unknown as Record<string, () => void>;
  expect(() => loose['getTeamProperties']?.()).toThrow('PropertiesService.getTeamProperties');
  const store = propertiesService.getUserProperties() as unknown as { setProperty(...args: unknown[]): void };
  expect(() => store.setProperty('key')).toThrow("don't match the method signature");
});
