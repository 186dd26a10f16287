/** English: its patterns by family and the words that join dates. */
import { compile } from '../common/words';
import type { DateLanguage } from '../types';
import { dayMonth, ordinalMonth } from './day-month';
import { hijri } from './hijri';
import { monthDay, monthOrdinal, yearMonthDay } from './month-day';
import { bareMonth, monthBeforeYear, monthYear } from './month-year';
import { nameOfDay } from './names';
import {
  ago,
  dayOfPeriod,
  decade,
  partOfPeriod,
  relativePeriod,
  sameYear,
  shift,
  vagueFuture,
  vaguePast,
} from './period';
import { relativeDay } from './relative-day';
import { noWeekday, shortWeekday, weekday } from './weekday';
import { year, yearRange } from './year';

export const english: DateLanguage = {
  code: 'en',
  families: [
    {
      trigger: /(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?![abdfghjklmnpqsvwxz])/g,
      patterns: [
        nameOfDay,
        monthDay,
        dayMonth,
        monthOrdinal,
        ordinalMonth,
        yearMonthDay,
        monthYear,
        bareMonth,
        monthBeforeYear,
      ],
    },
    { trigger: /(?<![0-9])1[34]\d\d(?![0-9])/g, patterns: [hijri] },
    { trigger: /(?<![a-z])(?:sun|mon|tue|wed|thu|fri|sat)/g, patterns: [noWeekday, weekday, shortWeekday] },
    { trigger: /today|yesterday|tomorrow|night|this[ \t]{1,3}[mae]/g, patterns: [relativeDay] },
    {
      trigger:
        /(?<![a-z])(?:week|month|year|days?|hours|decade|centur|ago|near|summer|winter|spring|autumn|period|the[ \t]{1,3}[a-z-]{3,12}ties)|(?:19|20)\d0[ ]?'?s/g,
      patterns: [
        dayOfPeriod,
        relativePeriod,
        partOfPeriod,
        sameYear,
        ago,
        shift,
        vaguePast,
        vagueFuture,
        decade,
      ],
    },
    { trigger: /(?:19|20)\d\d/g, patterns: [yearRange, year] },
  ],
  tense: compile(
    `(?<![a-z])(?:(will|shall|won't|'ll|scheduled|slated|planned|expected|upcoming|(?:is|are|was|were|due|set|plans?|intends?|about) to|to be|set for|due on|going to|later on)|(?<!be )(?:since|was|were|had|has|have|said|says|told|held|met|began|took|left|came|went|paid|made|saw|led|sent|arrived|signed|announced|added|stated|reported|declared|opened|visited|received|discussed|confirmed|agreed|concluded|ended|started|launched|inaugurated|attended|noted|stressed|affirmed|reached|unveiled|issued|adopted|approved|ratified|conducted|hosted|graduated|returned|[a-z]{2,12}ed(?= (?:(?:late|early|earlier|only|again|there|here) )?(?:on )?$)|wrote|gave|got|spoke|flew|sat|stood|ran|won|drew|fell|rose|grew|brought|bought|sold|taught|caught|sought|built|found|heard|lost|spent|struck|swore|broke|chose|drove|kept|laid|shook|became|knew|withdrew|oversaw|undertook))(?![a-z])`,
  ),
  scheduled: compile(
    `(?<![a-z])(?:begins?|starts?|opens?|kicks? off|takes? place|gets? under way|convenes?|travels|flies|(?<!(?:his|her|its|the|their) )hosts|holds|meets?|(?:is|are) (?:hosting|holding|visiting|meeting|arriving|travell?ing|flying|starting|opening))(?![a-z])`,
  ),
  rangeGap: /^(?:[ \t]{0,3}-[ \t]{0,3}|[ \t]{1,3}(?:to|until|till|through)[ \t]{1,3}(?:the[ \t]{1,3})?)$/,
  listGap:
    /^(?:[ \t]{0,3},[ \t]{0,3}(?:(?:and|or)[ \t]{1,3})?|[ \t]{1,3}(?:and|or|&)[ \t]{1,3})(?:(?:on|in|of|the)[ \t]{1,3}){0,2}$/,
  rangeOpening: /(?:^|[^a-z])between[ \t]{1,3}$/,
  twinGap:
    /^[ \t]{0,3}(?:(?:morning|afternoon|evening|night)[ \t]{0,3})?[,(/-]?[ \t]{0,3}(?:(?:the|on|of|corresponding to|i\.e\.)[ \t]{1,3}){0,2}$/,
  yearGap: /^[ \t]{0,3},?[ \t]{0,3}(?:(?:of|in)[ \t]{1,3})?$/,
};
