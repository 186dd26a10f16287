/** Utilities, against developers.google.com/apps-script/reference/utilities/utilities. */
import { connect, testRun } from './context';
import { utilityOperations } from '../../../src/host/operations/utilities';
import { utilities } from '../../../src/host/services/utilities';

const DATE = 'utilities#formatdatedate,-timezone,-format (SimpleDateFormat)';
const STRING = 'utilities#formatstringtemplate,-args';
const run = testRun();

beforeEach(() => connect(utilityOperations(run)));

const noon = new Date('2019-03-04T21:05:09.007Z');

test.each([
  ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2019-03-04T21:05:09Z', DATE],
  ['yyyy-MM-dd HH:mm', 'Asia/Qatar', '2019-03-05 00:05', DATE],
  ['d MMM yy', 'Asia/Qatar', '5 Mar 19', DATE],
  ['EEEE, MMMM d, yyyy h:mm a', 'America/New_York', 'Monday, March 4, 2019 4:05 PM', DATE],
  ["''yyyy'' 'o''clock' SSS", 'GMT', "'2019' o'clock 007", DATE],
  ['Z X XXX', 'Asia/Kolkata', '+0530 +05 +05:30', DATE],
  ['Z XXX', 'GMT', '+0000 Z', DATE],
])('formatDate %s in %s', (pattern, zone, expected) => {
  expect(utilities.formatDate(noon, zone, pattern)).toBe(expected);
});

test('formatDate throws by name for what it does not know', () => {
  expect(() => utilities.formatDate(noon, 'GMT', 'ww')).toThrow('ww is not implemented');
  expect(() => utilities.formatDate(noon, 'Nowhere/Land', 'yyyy')).toThrow('Nowhere/Land');
  expect(() => utilities.formatDate('2019' as unknown as Date, 'GMT', 'yyyy')).toThrow('method signature');
});

test.each([
  ['%s has %d rows', ['Events', 12], 'Events has 12 rows', STRING],
  ['%05.1f|%-4s|%4d|%x|%%', [2.25, 'ab', -7, 255], '002.3|ab  |  -7|ff|%', STRING],
  ['%03d', [-5], '-05', 'unverified'],
])('formatString %s', (template, values, expected) => {
  expect(utilities.formatString(template, ...values)).toBe(expected);
});

test('formatString wants its values and known placeholders', () => {
  expect(() => utilities.formatString('%s')).toThrow('no value for %s');
  expect(() => utilities.formatString('%q', 1)).toThrow('%q is not implemented');
});

test.each(['', 'a', 'ab', 'abc', 'قطر وتركيا', '😀'])('base64 and bytes of %j', (text) => {
  const bytes = utilities.newBlob(text).getBytes();
  expect(bytes).toEqual([...new Int8Array(Buffer.from(text))]);
  const encoded = utilities.base64Encode(bytes);
  expect(encoded).toBe(Buffer.from(text).toString('base64'));
  expect(utilities.base64Encode(text, utilities.Charset.UTF_8)).toBe(encoded);
  expect(utilities.base64Decode(encoded)).toEqual(bytes);
  expect(utilities.newBlob(bytes).getDataAsString()).toBe(text);
});

test('text beyond ASCII needs its character set named (the default is unverified)', () => {
  expect(() => utilities.base64Encode('قطر')).toThrow('Utilities.Charset.UTF_8');
  expect(() => utilities.base64Decode('%%%')).toThrow('Could not decode string.');
});

test('a blob keeps its type and name', () => {
  const blob = utilities.newBlob('a,b', 'text/csv', 'rows.csv');
  expect([blob.getContentType(), blob.getName()]).toEqual(['text/csv', 'rows.csv']);
  expect(utilities.newBlob('x').getContentType()).toBe('text/plain');
  expect(utilities.newBlob([1]).getName()).toBeNull();
});

test('digests are signed bytes', () => {
  const hex = (bytes: number[]) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
  const { DigestAlgorithm } = utilities;
  expect(hex(utilities.computeDigest(DigestAlgorithm.MD5, 'abc'))).toBe('900150983cd24fb0d6963f7d28e17f72');
  const sha = utilities.computeDigest(DigestAlgorithm.SHA_256, 'abc');
  expect(hex(sha)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(Math.min(...sha)).toBeLessThan(0);
  expect(() => DigestAlgorithm.MD2).toThrow('MD2');
});

test('sleep blocks the run, five minutes at most; ids are random', () => {
  const before = run.now();
  utilities.sleep(1500);
  expect(run.now() - before).toBe(1500);
  expect(() => utilities.sleep(300_001)).toThrow('300000');
  expect(utilities.getUuid()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(utilities.getUuid()).not.toBe(utilities.getUuid());
});
