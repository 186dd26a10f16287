/** Everything that menus, alerts, toasts and reports say, in English. */

export const messagesEn = {
  'menu-import': 'Import articles',
  'menu-review': 'Review rows',
  'menu-validate': 'Validate sheet',
  'menu-summary': 'Build summary',
  'menu-export': 'Export',
  'menu-together': 'Work together',
  'menu-undo': 'Undo…',
  'menu-double': 'Double coding…',
  'menu-codebook': 'Codebook…',
  'menu-account-language': 'As in my account',
  'language-chosen': 'Accord speaks English now. What stands in the tabs keeps its language.',
  'menu-help': 'Help',
  'menu-how': 'How Accord works',
  'menu-platform': 'Check this sheet’s platform',

  'setting-up': 'Setting up the tabs…',
  checking: 'Checking the platform on a scratch tab…',
  building: 'Building the summary…',

  'result-imported': '{name}: imported.',
  'result-already-there': '{name}: already here, nothing changed.',
  'result-text-restored': '{name}: already here; its text was missing and has been restored.',
  'result-new-version': '{name}: imported as a new version of the article at the same address.',
  'result-text-empty': '{name}: has no text. Check the file, then import it again.',
  'result-text-too-long':
    '{name}: is longer than a million characters, more than one article. Shorten it, then import it again.',
  'result-text-binary':
    '{name}: is not a text file, or its encoding is not recognised. Save it as plain text (UTF-8), then import it again.',
  'result-date-form':
    '{name}: its publication date is not of the form YYYY-MM-DD. Correct it, then import it again.',
  'proposals-made':
    'Proposals: {events:# event|# events}, {cooperation:# cooperation row|# cooperation rows}, {officials:# official|# officials}, {figures:# figure|# figures}.',
  'proposals-none': 'No article was waiting for proposals.',
  'proposals-unsupported':
    '{count:One article is|# articles are} in a language that Accord makes no proposals for: code {count:it|them} by hand.',
  requeued: '{count:# reviewed row has|# reviewed rows have} a new date to look at, marked “question”.',
  'tab-restored':
    'The tab “{tab}” was missing and has been made again, empty. To get its rows back, use File > Version history.',

  'findings-none': 'No findings. {unreviewed:# suggestion waits|# suggestions wait} for review.',
  'findings-some':
    '{errors:# error|# errors}, {warnings:# warning|# warnings}, {notes:# note|# notes}; {fixed} fixed since the last run. {unreviewed:# suggestion waits|# suggestions wait} for review.',

  'summary-title': 'Cooperation at a glance',
  'summary-built': 'Built at {at} UTC',
  'summary-provisional': 'Provisional: suggestions that nobody has reviewed are counted too.',
  'summary-reviewed': 'Reviewed rows only.',
  'summary-empty': 'Nothing to count yet. Run Accord > Import articles first.',
  'summary-welcome':
    'Start with Accord > Import articles. Then review the rows, validate the sheet and build the summary.',
  'summary-done': 'The summary is built: see the tabs {tabs}.',
  'tally-left': 'Rows of Events: {events}. Counted: {counted}. Not counted: {left} ({reasons}).',
  'tally-all': 'Rows of Events: {events}, all of them counted.',
  'left-out-no-event': 'no event: {count}',
  'left-out-no-article': 'no article: {count}',
  'left-out-article-out': 'articles excluded, without cooperation or copies: {count}',
  'left-out-article-replaced': 'earlier versions of articles: {count}',
  'left-out-rejected': 'rejected: {count}',
  'left-out-question': 'in question: {count}',
  'left-out-unreviewed': 'not reviewed: {count}',
  'left-out-role': 'background, announced or other roles that were not chosen: {count}',
  'left-out-denied': 'reports that were denied: {count}',
  'left-out-non-security': 'other fields than security and defence: {count}',
  'left-out-no-party': 'no party: {count}',
  'left-out-period': 'outside the period: {count}',
  'left-out-dyad': 'other dyads: {count}',
  'left-out-domain': 'other domains: {count}',
  'left-out-copied': 'copied rows: {count}',
  'left-out-joined': 'joined to another event: {count}',
  'left-out-no-rows': 'without a domain: {count}',
  'count-events': 'Events',
  'count-dyads': 'Dyads',
  'count-articles': 'Articles',
  'count-outlets': 'Outlets',
  'count-languages': 'Languages',
  'count-undated': 'Undated events',
  'count-unreviewed': 'Rows to review',
  'table-domain': 'Domain',
  'table-group': 'Group',
  'table-dyads': 'Dyads',
  'chart-title': 'Events by domain',
  'no-label': 'Not in the codebook',
  'table-dyad': 'Dyad',
  'table-year': 'Year',
  'chart-groups': 'Events by domain group',
  'chart-years': 'Events by year',
  'axis-events': 'Number of events',
  'heat-title': 'Events by dyad and domain group',
  'heat-more': '{count:# dyad|# dyads} not shown here, see By dyad',
  'choice-period': 'Events from {from} to {to}',
  'choice-roles': 'Roles: {roles}',
  'choice-dyads': 'Dyads: {dyads}',
  'choice-domains': 'Domains: {domains}',
  'choice-roles-none': 'Choose at least one role: with none, nothing would be counted.',
  'menu-closer': 'Look closer',
  'menu-choices': 'Choose what counts…',
  'menu-evidence': 'Show evidence',
  'menu-ladders': 'Ladders and promises…',
  'menu-figures': 'Training and figures…',
  'menu-people': 'Officials…',
  'menu-methods': 'Methods note…',
  'menu-releases': 'Releases…',
  'evidence-no-summary': 'There is no summary yet. Run Accord > Build summary first.',
  'evidence-no-number':
    'The selected cell is not a number of a summary. Select a number on Summary, By domain, By dyad, Over time or Ladders, then try again.',
  'evidence-row-gone': 'This row is gone from Cooperation. Build the summary again.',
  'release-name-missing': 'Give the release a name first, such as “June report”.',
  'release-gone': 'This release is gone or damaged. Get it back from File > Version history.',
  'pivot-events': 'Events',
  'pivot-articles': 'Articles',
  'pivot-dyads': 'Dyads',

  'help-title': 'Accord',
  'help-text':
    'Import articles brings texts in and proposes rows, each with the sentence that proves it.\n\nReview rows shows one event after the other beside its article: accept, correct or reject it. You can do the same in the tabs, in the column Review.\n\nValidate sheet lists every problem in the tab Findings, with the fix.\n\nBuild summary counts events by domain, dyad, year and status.\n\nExport downloads the tabs as CSV files.\n\nNothing leaves this spreadsheet.',

  'codebook-changed':
    'The Codebook tab was changed meanwhile. Look at what this dialog shows now, then choose “Apply”.',
  'codebook-faults': 'The Codebook tab has errors. Correct them first, then choose “Apply”.',
  'coder-missing': 'Enter your name first, so that colleagues can see who decided.',
  'reason-missing': 'Write why the finding may stay; without a reason it cannot be waived.',
  'save-refused':
    'The value of “{column}” cannot be stored there. Correct it, then save again; nothing was changed.',

  'unit-changed': 'This disagreement is gone, because the coding has changed. Compare again.',

  busy: 'Somebody else is running Accord in this sheet right now. Wait a moment, then try again.',
  'newer-workbook':
    'This spreadsheet was set up by a newer version of Accord. Reload the page; if the message stays, ask the person who installed Accord to update it.',
  'tab-missing': 'The tab “{tab}” is missing. Run Accord > Import articles to make it again.',
  'column-missing':
    'The column “{column}” of “{tab}” is missing. Undo its deletion, or get it back from File > Version history, then try again.',
  'cells-protected':
    'The cells {cells} of “{tab}” are protected and you may not change them. Ask the owner of the sheet to let you, then try again.',
  'cell-not-stored':
    'The text of cell {cell} could not be stored as text. Undo, and check whether the cell is protected, merged with others or part of a formula’s result.',
  'workbook-full':
    'The spreadsheet has no room left: Google allows 10 million cells. Delete tabs, columns or empty rows that nobody needs, then try again.',
  'limit-reached':
    'Google’s daily limit for scripts is used up. What was stored stays; go on tomorrow, or let a colleague go on.',
  'service-silent':
    'Google Sheets does not answer at the moment. Nothing was lost: wait a minute, then try again.',
  'rule-refuses':
    'A validation rule on {cells} of “{tab}” rejects what Accord writes. Set the rule to “Show a warning” (Data > Data validation), then try again.',
  unexpected:
    'Something went wrong: {detail}. Nothing was lost; try again. If it happens again, send this message to the person who installed Accord.',
} as const;

export type MessageId = keyof typeof messagesEn;
