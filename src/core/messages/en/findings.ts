/** Findings in English: the problem, then the fix, in plain words. */
import type { FindingCatalogue } from '../findings';
import { codebookFaultsEn } from './codebook-faults';

export const findingsEn: FindingCatalogue = {
  codes: {
    ...codebookFaultsEn,
    'missing-label': {
      message: 'The column “{column}” is missing.',
      fix: 'If it was renamed, give it its old header back; if it was deleted, bring it back with File > Version history.',
    },
    'type-error': { message: '“{column}” holds “{value}”, which is of the wrong kind.', fix: '{form}' },
    'constraint-error': { message: '“{column}” holds “{value}”, which does not fit.', fix: '{form}' },
    'required-value': { message: '“{column}” is empty.', fix: 'Fill it in, or reject the row.' },
    'foreign-key': {
      message: '“{column}” names {id}, but there is no such row.',
      fix: 'If the row was deleted, bring it back with File > Version history; otherwise correct the id or empty the cell, and reject this row if it means nothing without it.',
    },
    'country-not-canonical': {
      message: '“{code}” is not a country code.',
      fix: 'Use three-letter codes such as QAT or TUR, separated by ; where there are several.',
    },
    'code-unknown': {
      message: '“{code}” is not in the Codebook tab.',
      fix: 'Choose a code from the list in the cell, or add “{code}” to the Codebook tab.',
    },
    'domain-retired-code': {
      message: '“{code}” is retired in the Codebook tab.',
      fix: 'Choose another code from the list{?successor ; its successor is “{successor}”}.',
    },
    'unique-error': {
      message: 'This code is in row {first} already; only that row is used.',
      fix: 'Give this row another code, or delete it.',
    },
    'row-id-missing': {
      message: 'This row has no id, and Accord could not give it one.',
      fix: 'The id column is protected: ask the owner of the sheet to let you edit it, then run Accord > Validate sheet again.',
    },
    'row-id-duplicate': {
      message: 'This row has the same id as row {first}.',
      fix: 'If the row was copied by mistake, delete the copy; if it is meant, give it an id of its own: Accord > Validate sheet > Fix.',
    },
    'formula-in-text-column': {
      message: '“{column}” holds a formula.',
      fix: 'Copy the cell and paste it as values only (Ctrl+Shift+V), so that nothing from outside is computed.',
    },
    'date-format-ambiguous': {
      message:
        '“{column}” holds {?read a date in the sheet’s own format, read as {read}}{?first “{value}”, which may be {first} or {second}}.',
      fix: 'Look the date up in the article and type it as YYYY-MM-DD.',
    },
    'date-after-publication': {
      message: 'The date of the event ({value}) is after the publication of its article ({published}).',
      fix: 'Correct the date, or set the status to planned if the article announces an event to come.',
    },
    'date-unresolved': {
      message: 'The text gives the date only in words that do not tell the day.',
      fix: 'If you know the date, enter it as YYYY-MM-DD, YYYY-MM or YYYY; otherwise leave it empty and waive this finding.',
    },
    'date-precision-mismatch': {
      message: 'The precision says “{value}”, but the date {date} is given to the {precision}.',
      fix: 'Set the precision to {precision}, or correct the date.',
    },
    'published-missing': {
      message: 'The publication date is missing{?words , so {words} cannot be dated}.',
      fix: 'Enter it in “{column}” as YYYY-MM-DD, then choose Accord > Import articles > Update proposals: the dates that depend on it are proposed anew.',
    },
    'edited-outside': {
      message: '“{column}” was changed in the sheet{?before ; before, it said “{before}”}.',
      fix: 'If the new value is right, set “Review” to corrected, to show that it was meant; otherwise put the old value back.',
    },
    'party-single': {
      message: 'The event has only one party: {value}.',
      fix: 'Add the other country, or reject the event if there is none.',
    },
    'article-duplicate': {
      message: 'This article has the same text as “{first}”.',
      fix: 'Set its status to excluded with the reason “duplicate”, so that nothing is counted twice.',
    },
    'no-cooperation-rows': {
      message:
        'The article is marked as telling of no cooperation, yet rows of it were accepted, corrected or added ({count}). They are not counted.',
      fix: 'If there is cooperation, set “{column}” to curated or in_review; if not, reject those rows in the sidebar.',
    },
    'exclude-reason-missing': {
      message: 'The article is excluded without a reason.',
      fix: 'Write the reason into “{column}”.',
    },
    'text-missing': {
      message: 'The text of this article is missing.',
      fix: 'Import the article again; Accord recognises it and restores the text.',
    },
    'end-before-start': {
      message: 'The event ends ({value}) before it begins ({start}).',
      fix: 'Correct one of the two dates; leave the end date empty where the event lasted one day.',
    },
    'party-unlisted': {
      message: '“{column}” names {value}, which is not among the parties: {parties}.',
      fix: 'Add {value} to the parties, or empty “{column}”.',
    },
    'dyad-self': {
      message:
        '{?twice {twice} is among the parties twice}{?both “From” and “To” both name {both}}: no country cooperates with itself.',
      fix: '{?twice Keep it once and add the other country where one is missing}{?both Correct one of the two, or empty both}.',
    },
    'domain-general-beside-specific': {
      message:
        'The general domain “{value}” is coded together with a more specific one of the same event: {others}.',
      fix: 'Reject this row, or correct its domain: the general code is for events whose field is not named.',
    },
    'status-mechanism': {
      message: 'The status “{value}” does not go with the mechanisms of the event: {mechanisms}.',
      fix: '{?needed Change the status, or add one of these to the mechanisms of the event: {needed}}{?allowed Change the status to one of these, or correct the mechanisms of the event: {allowed}}.',
    },
    'stage-regression': {
      message:
        'The status “{value}” is a step back from “{before}”, which the earlier event that this one follows had reached: {earlier}.',
      fix: 'Check both statuses; if the events are not steps of one matter, empty “Follows” in the Events tab.',
    },
    'event-conflict': {
      message: '“{column}” says {value}, but the event linked with this one ({linked}) says {other}.',
      fix: 'Read both articles and correct the wrong one; if these are two events, set “Link” to own.',
    },
    'articles-contradict': {
      message:
        '{?denied One article denies what another reports of the same event}{?back A later article reports less of the same event than an earlier one}: “{before}” in {other}{?other_published , {other_published}}, row {first}{?other_quote : {other_quote}}; “{value}” in {article}{?published , {published}}, this row{?quote : {quote}}.',
      fix: 'Read both quotations. Correct the status that is wrong; if these are two events, set “Link” in the Events tab to own; if both articles are quoted rightly, waive this finding with the reason.',
    },
    'reference-self': {
      message: '“{column}” names the row itself.',
      fix: 'Enter the id of the other row, or empty the cell.',
    },
    'duplicate-row': {
      message: 'This row says the same as row {first}, so it is counted twice.',
      fix: 'Reject one of the two.',
    },
    'language-mismatch': {
      message: 'The article is marked as “{value}”, but its text is written in “{found}”.',
      fix: 'Set the language to {found}, then choose Accord > Import articles > Update proposals.',
    },
    'bidi-control-present': {
      message:
        '“{column}” holds invisible characters ({characters}); they can show text in a false order or keep it from being found.',
      fix: 'Type the text again instead of pasting it, or let Accord take the characters out: Accord > Validate sheet > Fix.',
    },
    'evidence-changed': {
      message: 'The quotation is not word for word in its article, which says: “{found}”.',
      fix: 'Compare the two. If the article’s words prove the row too, put them in (Accord > Validate sheet > Fix); otherwise reject the row.',
    },
    'evidence-not-found': {
      message: 'The quotation is not in the text of its article, nor is anything like it.',
      fix: 'Copy the sentence from the article word for word, or reject the row.',
    },
    'evidence-moved': {
      message:
        'The quotation is in the article, but not where Accord stored it, or with other punctuation or spaces.',
      fix: 'Let Accord store the right place and words (Accord > Validate sheet > Fix), or copy the sentence from the article again.',
    },
  },
  forms: {
    'not-in-list': 'Choose one of: {allowed}.',
    'day-form': 'Write the day as YYYY-MM-DD, for example 2019-03-04.',
    'date-form': 'Write the date as YYYY-MM-DD, YYYY-MM or YYYY: only as exact as the text allows.',
    'time-form': 'Leave this column to Accord, or write the time in UTC as YYYY-MM-DDThh:mm:ssZ.',
    'number-form': 'Write a number in digits, without words.',
    'id-form': 'Ids are made by Accord. Undo the change (File > Version history shows the old value).',
    'span-form': 'Leave this column to Accord: empty the cell and pick the evidence again.',
    'json-form': 'Leave this column to Accord: undo the change (File > Version history shows the old value).',
  },
  duplicateReason: 'duplicate',
  reasonMissing: 'It cannot be waived without a reason: write one into “Reason”, then validate again.',
};
