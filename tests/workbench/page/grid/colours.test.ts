/** Colours that were chosen for white paper, on a dark page. */
import { cellColours, contrast, parseColour, type Colour } from '../../../../src/workbench/page/grid/colours';

const colour = (text: string) => parseColour(text) as Colour;
const PAGE = colour('#1b1c1f');

test.each([
  ['#fff', { red: 255, green: 255, blue: 255 }],
  ['#1a5FB4', { red: 26, green: 95, blue: 180 }],
])('%s is read', (text, expected) => {
  expect(parseColour(text)).toEqual(expected);
});

test.each(['red', '', '#12345', '#12345g', 'url(x)', '#1234567'])('%s is no colour', (text) => {
  expect(parseColour(text)).toBeNull();
});

test('on a light page colours stay as they were chosen, and what is no colour is dropped', () => {
  expect(cellColours({ background: '#E8EEF7', text: '#5f6368' }, null)).toEqual({
    background: '#e8eef7',
    text: '#5f6368',
  });
  expect(cellColours({ background: 'url(//x)' }, null)).toEqual({});
});

test.each(['#ffffff', '#e8eef7', '#fce8e6', '#fff2cc', '#000000', '#808080'])(
  'on a dark page text on %s can be read',
  (background) => {
    for (const text of ['#5f6368', '#000000', '#b3261e', '#ffffff']) {
      const drawn = cellColours({ background, text }, PAGE);
      expect(contrast(colour(drawn.text ?? ''), colour(drawn.background ?? ''))).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test('grey text without a background is made lighter on a dark page', () => {
  const { text } = cellColours({ text: '#5f6368' }, PAGE);
  expect(contrast(colour(text ?? ''), PAGE)).toBeGreaterThanOrEqual(4.5);
});

test('the page draws its own text readably on any background it makes dark', () => {
  const own = colour('#e3e3e3');
  for (const background of ['#ffffff', '#e8eef7', '#d9ead3', '#fce8e6']) {
    const drawn = cellColours({ background }, PAGE);
    expect(contrast(own, colour(drawn.background ?? ''))).toBeGreaterThanOrEqual(4.5);
  }
});
