/** Bands against plain arrays: whatever is done to a column, each row must read the same. */
import fc from 'fast-check';
import {
  bandAt,
  deleteFromBands,
  insertIntoBands,
  mapBands,
  readBands,
  writeBands,
  type Bands,
} from '../../../src/host/model/sheet-bands';

const ROWS = 12;
type Column = Array<string | undefined>;

const row = fc.integer({ min: 0, max: ROWS - 1 });
const value = fc.constantFrom<string | undefined>('a', 'b', undefined);
const step = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), from: row, values: fc.array(value, { maxLength: 6 }) }),
  fc.record({ kind: fc.constant('map' as const), from: row, count: row, value }),
  fc.record({ kind: fc.constant('insert' as const), from: row, count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('delete' as const), from: row, count: fc.integer({ min: 1, max: 3 }) }),
);

test('bands hold what a plain column would', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let bands: Bands<string> = [];
      let plain: Column = [];
      for (const action of steps) {
        const { from } = action;
        while (plain.length < 100) plain.push(undefined);
        if (action.kind === 'write') {
          bands = writeBands(bands, from, action.values);
          plain.splice(from, action.values.length, ...action.values);
        } else if (action.kind === 'map') {
          bands = mapBands(bands, from, from + action.count, (old) => (old === 'a' ? 'b' : action.value));
          plain = plain.map((old, at) =>
            at >= from && at < from + action.count ? (old === 'a' ? 'b' : action.value) : old,
          );
        } else if (action.kind === 'insert') {
          bands = insertIntoBands(bands, from, action.count, from);
          plain.splice(from, 0, ...new Array<string | undefined>(action.count).fill(plain[from]));
        } else {
          bands = deleteFromBands(bands, from, action.count);
          plain.splice(from, action.count);
        }
      }
      const length = Math.min(plain.length, 60);
      expect(readBands(bands, 0, length)).toEqual(plain.slice(0, length));
      expect(Array.from({ length }, (_, at) => bandAt(bands, at))).toEqual(plain.slice(0, length));
      bands.forEach((band, index) => {
        expect(band.from).toBeLessThan(band.to);
        const before = bands[index - 1];
        if (before) expect(before.to < band.from || before.value !== band.value).toBe(true);
      });
    }),
  );
});
