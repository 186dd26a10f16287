/** Strict objects: only listed methods, only fitting arguments, messages in the platform's words. */
import {
  enumeration,
  EnumValue,
  selfOf,
  strict,
  strictNamespace,
  targetOf,
} from '../../../src/host/services/strict';

const Colour = enumeration('Test.Colour', ['RED', 'GREEN']);

class Box {
  hidden = 1;
  put(...values: unknown[]): number {
    return values.length;
  }
  self(): Box {
    return selfOf<Box>(this);
  }
}

interface PublicBox {
  put(...values: unknown[]): number;
  self(): PublicBox;
  hidden: number;
  other(): void;
}

function newBox(...signatures: string[]): PublicBox {
  return strict<PublicBox>(new Box(), { name: 'Test.Box', methods: { put: signatures, self: [''] } });
}

describe('strict', () => {
  test.each<[string, unknown[]]>([
    ['', []],
    ['Integer', [1]],
    ['Integer, String', [1, 'a']],
    ['String?', [null]],
    ['String[]', [[]]],
    ['Object[][]', [[[1, 'a', null]]]],
    ['Date', [new Date(0)]],
    ['Colour', [Colour.RED]],
    ['Box', [newBox('')]],
    ['Box?[][]', [[[newBox(''), null]]]],
    ['Options', [{ a: 1 }]],
  ])('(%s) takes %p', (signature, values) => {
    expect(newBox(signature).put(...values)).toBe(values.length);
  });

  test.each<[string, unknown[], string]>([
    ['', [1], 'number'],
    ['Integer', ['1'], 'String'],
    ['Integer', [NaN], 'number'],
    ['Integer', [], ''],
    ['String', [null], 'null'],
    ['String', [undefined], 'null'],
    ['String', [{}], '(class)'],
    ['Object[][]', [['a', 'b']], 'String[]'],
    ['Object[][]', [['a', 1]], '(class)[]'],
    ['Boolean', [newBox('')], 'Test.Box'],
    ['Boolean', [Colour.RED], 'Colour'],
    ['Options', [newBox('')], 'Test.Box'],
    ['Integer, Integer', [1, true], 'number,Boolean'],
  ])('(%s) refuses %p', (signature, values, named) => {
    expect(() => newBox(signature).put(...values)).toThrow(
      `The parameters (${named}) don't match the method signature for Test.Box.put.`,
    );
  });

  test('has nothing beside its methods', () => {
    const box = newBox('');
    expect(() => box.other()).toThrow('Test.Box.other is not implemented by the host.');
    expect(() => box.hidden).toThrow('Test.Box.hidden is not implemented by the host.');
    expect(() => (box.hidden = 2)).toThrow('Test.Box.hidden cannot be set.');
    expect([Object.keys(box), JSON.stringify(box), String(box.toString())]).toEqual([[], '{}', 'Box']);
  });

  test('stays one object, and its target is found by class', () => {
    const box = newBox('');
    expect(box.self()).toBe(box);
    expect(targetOf(box, 'Box')).toBeInstanceOf(Box);
    expect([targetOf(box, 'Other'), targetOf({}, 'Box'), targetOf(null, 'Box')]).toEqual([null, null, null]);
  });
});

test('enums and namespaces refuse unknown names', () => {
  expect([String(Colour.GREEN), Colour.GREEN.ordinal(), Colour.RED.compareTo(Colour.GREEN)]).toEqual([
    'GREEN',
    1,
    -1,
  ]);
  expect(Colour.RED).toBeInstanceOf(EnumValue);
  expect(() => (Colour as Record<string, EnumValue>).BLUE).toThrow(
    'Test.Colour.BLUE is not implemented by the host.',
  );
  const space = strictNamespace('Space', { known: 1 }) as Record<string, number>;
  expect(space.known).toBe(1);
  expect(() => space.unknown).toThrow('Space.unknown is not implemented by the host.');
});
