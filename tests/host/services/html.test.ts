/** HtmlService, against developers.google.com/apps-script/reference/html/html-service and guides/html/templates. */
import { connect } from './context';
import { htmlOperations } from '../../../src/host/operations/html';
import { htmlService } from '../../../src/host/services/html';

const files: Record<string, string> = {
  sidebar: '<h1>Accord</h1>',
  page: '<p><?= title ?></p><script><?!= data.json ?></script><?= title ?>',
  unsafe: '<script>var x = <?= title ?>;</script>',
  loop: '<? for (;;) {} ?>',
  call: '<?!= include("x") ?>',
  open: 'a <?= title',
};

beforeEach(() => connect(htmlOperations((name) => files[name] ?? null)));

test('outputs keep content, title and size, and chain', () => {
  const page = htmlService.createHtmlOutputFromFile('sidebar.html');
  expect(page.setTitle('Accord').setWidth(600).setHeight(400).append('<p>')).toBe(page);
  expect(page.getContent()).toBe('<h1>Accord</h1><p>');
  expect([page.getTitle(), page.getWidth(), page.getHeight()]).toEqual(['Accord', 600, 400]);
  expect(htmlService.createHtmlOutput().getContent()).toBe('');
  expect(htmlService.createHtmlOutput('<b>').getContent()).toBe('<b>');
});

test('a missing file is named', () => {
  expect(() => htmlService.createHtmlOutputFromFile('none')).toThrow('No HTML file named none was found.');
});

test('printing scriptlets: escaped and raw', () => {
  const template = htmlService.createTemplateFromFile('page');
  template['title'] = '<Qatar & "Türkiye">';
  template['data'] = { json: '{"a":1}' };
  expect(template.evaluate().getContent()).toBe(
    '<p>&#60;Qatar &#38; &#34;Türkiye&#34;&#62;</p><script>{"a":1}</script>&#60;Qatar &#38; &#34;Türkiye&#34;&#62;',
  );
  expect(template['title']).toBe('<Qatar & "Türkiye">');
});

test.each([
  ['page', 'title is not defined'],
  ['unsafe', 'within a script is not implemented'],
  ['loop', 'is not implemented by the host'],
  ['call', 'is not implemented by the host'],
  ['open', 'not closed'],
])('template %s throws', (file, message) => {
  const template = htmlService.createTemplateFromFile(file);
  if (file !== 'page') template['title'] = 'x';
  expect(() => template.evaluate()).toThrow(message);
});
