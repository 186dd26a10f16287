/** Whole reports in both languages: which events there are, with parties, mechanisms, date and place. */
import { extract, linesOf } from './events-of';

describe('one occasion', () => {
  test.each<[string, string, string[]]>([
    [
      'ministers who meet',
      'Greek Defence Minister Nikos Dendias met his Cypriot counterpart Vasilis Palmas in Nicosia on Monday and discussed military cooperation.',
      ['main CYP-GRC meeting - Nicosia'],
    ],
    [
      'a visit with talks, told in two sentences',
      "Vietnam's Minister of Defence Phan Van Giang arrived in Vientiane on a three-day visit. During the talks with Lao Defence Minister Chansamone Chanyalath the two sides reviewed military ties.",
      ['main LAO-VNM meeting,visit - Vientiane'],
    ],
    [
      'a call',
      'Polish Defence Minister Wladyslaw Kosiniak-Kamysz spoke by phone with his Swedish counterpart Pal Jonson about defence cooperation.',
      ['main POL-SWE phone_call - -'],
    ],
    [
      'a signing at the reported meeting belongs to it',
      'The interior ministers of Serbia and Hungary held talks in Belgrade on border security. During the meeting they signed a memorandum on joint patrols.',
      ['main HUN-SRB agreement_signed,meeting - Belgrade'],
    ],
    [
      'a drill of several armies',
      'Troops from Kenya, Rwanda and Uganda began a joint military exercise in Jinja on Tuesday.',
      ['main KEN-RWA-UGA exercise - Jinja'],
    ],
    [
      'a gift with a direction',
      'South Korea donated two patrol vessels to the Philippine Coast Guard at a ceremony in Subic on 3 May 2024.',
      ['main KOR-PHL equipment_transfer 2024-05-03 Subic Bay'],
    ],
    [
      'cooperation that ends',
      'Chad has terminated its defence cooperation agreement with France, the foreign ministry announced on Thursday.',
      ['main FRA-TCD suspension - -'],
    ],
    [
      'وزيران يلتقيان',
      'التقى وزير الدفاع الأردني بنظيره المصري في عمان، وبحثا سبل تعزيز التعاون العسكري بين البلدين.',
      ['main EGY-JOR meeting - Amman'],
    ],
    [
      'لجنة مشتركة',
      'عقدت اللجنة العسكرية المشتركة بين المغرب وموريتانيا اجتماعها الخامس في الرباط، وناقشت التدريب وتأمين الحدود.',
      ['main MAR-MRT committee - Rabat'],
    ],
    [
      'اتصال هاتفي',
      'تلقى وزير الداخلية الكويتي اتصالا هاتفيا من نظيره العراقي جرى خلاله بحث التعاون الأمني بين البلدين.',
      ['main IRQ-KWT phone_call - -'],
    ],
    [
      'تمرين بحري',
      'انطلقت في مسقط فعاليات التمرين البحري المشترك بين سلطنة عمان والهند بمشاركة سفن من البلدين.',
      ['main IND-OMN exercise - Muscat'],
    ],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

test('a weekday counts from the publication date', () => {
  const text =
    'Greek Defence Minister Nikos Dendias met his Cypriot counterpart Vasilis Palmas in Nicosia on Monday and discussed military cooperation.';
  expect(linesOf(text, '2024-09-18')).toEqual(['main CYP-GRC meeting 2024-09-16 Nicosia']);
});

describe('several occasions', () => {
  test('texts of earlier years are background with their own dates', () => {
    const text =
      'The defence ministers of Armenia and Greece met in Athens to discuss military cooperation. In 2019 the two countries signed an agreement on military training.';
    expect(linesOf(text)).toEqual([
      'main ARM-GRC meeting - Athens',
      'background ARM-GRC agreement_signed 2019 -',
    ]);
  });

  test('a second meeting of the same visit takes its day and city', () => {
    const text =
      'Italian Interior Minister Matteo Piantedosi met Tunisian Interior Minister Khaled Nouri in Tunis on 14 January 2025 to discuss migration. Piantedosi also met Tunisian Defence Minister Khaled Sehili and discussed military cooperation.';
    expect(linesOf(text)).toEqual([
      'main ITA-TUN meeting 2025-01-14 Tunis',
      'news ITA-TUN meeting 2025-01-14 Tunis',
    ]);
    expect(extract(text).events[1]?.date_basis).toBe('inferred');
  });

  test('what is planned is announced', () => {
    const text =
      'The army chiefs of Nepal and India met in New Delhi on Friday and discussed military training. Nepal will host the next joint military exercise in Rupandehi in December.';
    expect(linesOf(text)).toEqual([
      'main IND-NPL meeting - New Delhi',
      expect.stringMatching(/^announced IND-NPL exercise/),
    ]);
  });

  test('a lead without an occasion is a statement', () => {
    const text =
      'Iran is ready to share its experience in fighting drug trafficking with Tajikistan, Interior Minister Eskandar Momeni said.';
    expect(linesOf(text)).toEqual(['main IRN-TJK statement - -']);
  });
});

describe('no event', () => {
  test.each([
    'Nigerian troops killed 20 militants in Borno State near the border with Cameroon, the army said on Sunday.',
    "Police in Madrid arrested three Moroccan nationals on suspicion of drug trafficking, Spain's interior ministry said.",
    'The trade ministers of Chile and Peru met in Lima and signed an agreement on fruit exports.',
    'North Korea held a live-fire drill off its east coast on Friday, its state media reported.',
    'Israeli aircraft attacked targets in southern Lebanon on Monday, killing four people.',
    'قتل خمسة جنود في هجوم مسلح شمال مالي قرب الحدود مع الجزائر.',
    'بحث وزيرا التجارة في الأردن وسوريا زيادة الصادرات الزراعية بين البلدين.',
    'ضبطت الشرطة المصرية كمية من المخدرات بحوزة شخص يحمل الجنسية السودانية.',
  ])('%s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

test('every value has words in the text, or says why it is empty', () => {
  const text =
    'Japan and Vietnam signed an agreement on defence equipment in Hanoi on 11 September 2021. Defence Minister Nobuo Kishi met his Vietnamese counterpart Phan Van Giang. Japan will send instructors next year.';
  for (const event of extract(text).events) {
    const {
      parties,
      event_date,
      end_date,
      place,
      place_country,
      from_party,
      to_party,
      organisations,
      instrument,
    } = event;
    for (const value of [
      parties,
      event_date,
      end_date,
      place,
      place_country,
      from_party,
      to_party,
      organisations,
      instrument,
    ]) {
      if (value.value.length > 0) expect(text.slice(value.span?.start, value.span?.end)).not.toBe('');
      else expect(value).toMatchObject({ span: null, reason: expect.stringMatching(/\w/) });
    }
    for (const { span } of event.mechanisms) expect(span).not.toBeNull();
    for (const { evidence } of event.domains)
      expect(text.slice(evidence.start, evidence.end).length).toBeGreaterThan(20);
  }
});
