/** The Events tab: one row per occasion (a meeting, a committee session, a signing, a deployment). */
import {
  codebookCodes,
  countries,
  country,
  date,
  id,
  number,
  oneOf,
  prose,
  wordList,
  words,
} from '../column-types';
import { dateBasis, datePrecision, linkState } from '../lists';
import { column, defineTab } from '../tab';
import { decisionColumns, supportColumn } from './shared-columns';

export const events = defineTab({
  name: 'events',
  title: { en: 'Events', ar: 'الأحداث' },
  idColumn: 'event_id',
  idPrefix: 'evt',
  columns: {
    label: column(
      words,
      ['Event', 'الحدث'],
      [
        'The event in words: parties, mechanism, place, date. Written by Accord.',
        'الحدث بالكلمات: الأطراف والآلية والمكان والتاريخ. يكتبه أكورد.',
      ],
      { width: 280, required: true },
    ),
    parties: column(
      countries,
      ['Parties', 'الأطراف'],
      [
        'The countries that cooperate in this event (three-letter codes, separated by ;).',
        'الدول المتعاونة في هذا الحدث (رموز من ثلاثة أحرف تفصل بينها ;).',
      ],
      { width: 110, required: true },
    ),
    event_date: column(
      date,
      ['Date', 'التاريخ'],
      [
        'YYYY-MM-DD, YYYY-MM or YYYY: only as exact as the text allows.',
        'بالشكل YYYY-MM-DD أو YYYY-MM أو YYYY، بقدر ما يسمح به النص.',
      ],
      { width: 95 },
    ),
    end_date: column(
      date,
      ['End date', 'تاريخ الانتهاء'],
      ['Last day, where the event lasts longer.', 'آخر يوم إن امتد الحدث.'],
      { width: 95 },
    ),
    date_precision: column(
      oneOf(...datePrecision.codes),
      ['Precision', 'الدقة'],
      ['How exact the date is.', 'مدى دقة التاريخ.'],
      { width: 90, required: true },
    ),
    date_basis: column(
      oneOf(...dateBasis.codes),
      ['Date basis', 'أساس التاريخ'],
      [
        'Stated in the text, inferred from something dated, relative to the publication date, or none.',
        'مذكور في النص (stated)، أو مستنتج من أمر مؤرخ (inferred)، أو محسوب من تاريخ النشر (relative)، أو بلا أساس (none).',
      ],
      { width: 90, required: true },
    ),
    place: column(words, ['Place', 'المكان'], ['City, in English.', 'المدينة بالإنجليزية.'], { width: 110 }),
    place_country: column(
      country,
      ['Country of place', 'بلد المكان'],
      ['Three-letter code.', 'رمز من ثلاثة أحرف.'],
      { width: 80 },
    ),
    mechanisms: column(
      codebookCodes('mechanism'),
      ['Mechanisms', 'الآليات'],
      [
        'How they cooperate (codes of the Codebook tab, separated by ;).',
        'كيف تتعاون الأطراف (رموز من تبويب دليل الترميز تفصل بينها ;).',
      ],
      { width: 170, required: true },
    ),
    from_party: column(
      country,
      ['From', 'من'],
      ['The party that gives, where one gives.', 'الطرف المعطي إن وُجد.'],
      { width: 60 },
    ),
    to_party: column(country, ['To', 'إلى'], ['The party that receives.', 'الطرف المتلقي.'], { width: 60 }),
    organisations: column(
      wordList,
      ['Organisations', 'المنظمات'],
      ['International organisations that take part.', 'المنظمات الدولية المشاركة.'],
      { width: 120 },
    ),
    instrument: column(
      prose,
      ['Instrument', 'الوثيقة'],
      [
        'The agreement, memorandum or plan, as the text names it.',
        'الاتفاقية أو المذكرة أو الخطة كما سماها النص.',
      ],
      { width: 180 },
    ),
    session_no: column(
      number,
      ['Session', 'الدورة'],
      ['Number of the session of a joint body.', 'رقم دورة الهيئة المشتركة.'],
      { width: 70 },
    ),
    follows: column(
      id,
      ['Follows', 'يلي'],
      ['Id of the event that this one carries further.', 'معرّف الحدث الذي يتابعه هذا الحدث.'],
    ),
    linked_event: column(
      id,
      ['Same as event', 'الحدث نفسه'],
      [
        'Id of the event in another article that this one may be.',
        'معرّف حدث في مقال آخر قد يكون هذا الحدث نفسه.',
      ],
    ),
    link_state: column(
      oneOf(...linkState.codes),
      ['Link', 'الربط'],
      [
        'A proposed link changes no total; a confirmed one makes both one event.',
        'الربط المقترح (proposed) لا يغيّر أي مجموع؛ والمؤكد (confirmed) يجعل الحدثين حدثًا واحدًا.',
      ],
      { width: 90, required: true },
    ),
    ...decisionColumns,
    event_id: column(
      id,
      ['Event id', 'معرّف الحدث'],
      ['Given once by Accord; never change it.', 'ينشئه أكورد مرة واحدة؛ لا تغيّره.'],
      { hidden: true, required: true },
    ),
    support: supportColumn,
  },
});
