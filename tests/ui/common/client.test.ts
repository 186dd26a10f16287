import { plainMessage } from '../../../src/ui/common/client';

test.each([
  [new Error('PlainError: The tab is missing.'), 'The tab is missing.'],
  [{ message: 'Exception: Busy.' }, 'Busy.'],
  [{ message: 'Error: x: y' }, 'x: y'],
  ['just words', 'just words'],
  [
    new Error('ScriptError: We are sorry: PERMISSION_DENIED'),
    expect.stringMatching(/several Google accounts/),
  ],
  [new Error('NetworkError: Connection failure due to HTTP 0'), expect.stringMatching(/cannot be reached/)],
])('%s', (error, expected) => {
  expect(plainMessage(error)).toEqual(expected);
});
