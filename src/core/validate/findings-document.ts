/** The guide to findings, made from the rules and their words: `npm run docs` writes it to docs/findings.md. */
import { findingTitlesAr } from '../messages/ar/finding-titles';
import { findingTitlesEn } from '../messages/en/finding-titles';
import { findingTemplates } from '../messages/findings';
import type { InterfaceLanguage } from '../model/tab';
import { fixers } from './fixes/fixes-of';
import { severities, type FindingCode, type Severity } from './types';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const HEADINGS: Readonly<Record<Severity, string>> = {
  error: 'Errors: must be fixed',
  warning: 'Warnings: look at them',
  note: 'Notes: good to know',
};

const INTRODUCTION = `# Findings

What **Accord > Validate sheet** checks, and what to do about each finding. This page is made from the rules:
change their words in \`src/core/messages\`, then run \`npm run docs\`.

Words in ‹ › stand for what your sheet holds. *One click*: the dialog can fix it, one finding or all of a kind,
after it has shown every cell that would change; where the right value cannot be known for certain it leaves the
finding to you. Whatever it changes stands in the Log as one batch, and **Undo** takes it back.

A finding keeps its state from run to run: *new*, *open*, *fixed* (listed once more when it is gone) or *waived*.
To waive one, say why it may stay: in the dialog, or in the tab Findings by setting its state to *waived* and
filling in the reason. Without a reason it stays open. Suggestions that nobody has reviewed are no findings; the
dialog counts them.

**Show** in the dialog finds the row by its id, wherever it has been sorted to. A link in the tab Findings leads to
where the cell was when the sheet was validated: after sorting, or after rows came or went, validate again first.
`;

/** Markdown; the same for the same rules. */
export function findingsDocument(): string {
  const codes = Object.keys(severities) as FindingCode[];
  const parts = SEVERITIES.flatMap((severity) => {
    const own = codes.filter((code) => severities[code] === severity);
    return [`## ${HEADINGS[severity]}\n`, ...own.map(section)];
  });
  return [INTRODUCTION, ...parts].join('\n');
}

function section(code: FindingCode): string {
  const fixable = code in fixers ? '\n\n*One click*.' : '';
  return [
    `### ${findingTitlesEn[code]} (\`${code}\`)`,
    '',
    `${words(code, 'en')}${fixable}`,
    '',
    `<div dir="rtl">\n\n**${findingTitlesAr[code]}.** ${words(code, 'ar')}\n\n</div>\n`,
  ].join('\n');
}

function words(code: FindingCode, language: InterfaceLanguage): string {
  const { message, fix } = findingTemplates(code, language);
  return `${readable(message, language)} ${readable(fix, language)}`;
}

/** `{name}` becomes ‹name›; what stands only where a word is known is shown as if it were. */
function readable(template: string, language: InterfaceLanguage): string {
  return (
    template
      // Where a template has two endings, one or the other is said.
      .replace(/(\{\?\w+ [^{}]*(?:\{\w+\}[^{}]*)*\})(?=\{\?)/g, '$1 / ')
      .replace(/\{\?\w+ ([^{}]*(?:\{\w+\}[^{}]*)*)\}/g, '$1')
      .replace(/\{form\}/g, language === 'ar' ? '‹ما يناسب العمود›' : '‹what the column expects›')
      .replace(/\{(\w+)\}/g, '‹$1›')
  );
}
