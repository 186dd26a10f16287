/** Where the shim goes into an add-on's page. */
import { framePage } from '../../../../src/workbench/server/http/frame-page';

test.each([
  ['<!doctype html><html><head><title>x</title>', '<!doctype html><html><head>', '<title>x</title>'],
  [
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<base>',
    '<!DOCTYPE html>\n<html lang="en">\n<head>',
    '\n<base>',
  ],
  ['<script>early()</script>', '', '<script>early()</script>'],
  ['<!-- note --><head a="b"><p>', '<!-- note --><head a="b">', '<p>'],
  ['<header>no head</header>', '', '<header>no head</header>'],
  ['', '', ''],
])('in %j it comes before the first script', (html, before, after) => {
  expect(framePage(html, 'shim()')).toBe(`${before}<script>shim()</script>${after}`);
});

test('the shim cannot end its own script', () => {
  expect(framePage('', 'a = "</script>"')).toBe('<script>a = "<\\/script>"</script>');
});
