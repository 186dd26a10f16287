/** Numbers whose noun stands elsewhere, and things that no list names. */
import { findFigures } from '../../../../src/core/extract/figures/find-figures';
import { readArticleText } from '../../../../src/core/text/read-article-text';

const figures = (text: string): string[] =>
  findFigures(readArticleText(text)).map(({ value, unit }) => `${value} ${unit}`);

test.each<[string, string[]]>([
  ['Papua New Guinea is sending 80 soldiers, Tonga 14.', ['80 people', '14 people']],
  ['Kenya sent a first contingent of 400 and a second of 200.', ['400 people', '200 people']],
  ['The mission is meant to number 2,500.', ['2500 people']],
  ['Some 1,400 Filipino and 200 Australian troops took part in the drill.', ['1400 people', '200 people']],
  ['A pair of frigates and a trio of patrol boats were handed over.', ['2 frigates', '3 boats']],
  ['Forty states were invited. So far 28 have accepted.', ['40 states', '28 states']],
  ['Dakar extradited two men to France and two to Spain.', ['2 people', '2 people']],
  [
    'Three vessels called at Batumi in 2013; four did so in 2016 and another four in 2017, and five in 2018.',
    ['3 vessels', '4 vessels', '4 vessels', '5 vessels'],
  ],
  ['Malaysia took 18 jets. KAI hopes for an order for 18 more.', ['18 jets', '18 jets']],
  [
    'Last year there were 17 joint activities and the plan for this one envisages 20.',
    ['17 activities', '20 activities'],
  ],
  ['The number of troops in the zone is eventually to reach 1,180.', ['1180 people']],
  ['He put the strength of the contingent at between 2,000 and 3,000.', ['2000 people', '3000 people']],
  ['The armies keep joint border posts, of which there are 14.', ['14 posts']],
  ['Athens surrendered six of the nine men whom Rome sought.', ['6 people', '9 people']],
  ['Nsamba, Kigozi and four more are to be tried.', []],
  ['The plan covers 60 cadets. The goal is good.', ['60 people']],
])('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  [
    'Japan donated 20 water purifiers and 15 chainsaws to the Fijian police.',
    ['20 purifiers', '15 chainsaws'],
  ],
  ['Twelve welders from Chad attended the course.', ['12 people']],
  ['سلمت اليابان الشرطة 15 مضخة.', ['15 items']],
  ['Japan gave 12 reasons and offered 14 days.', []],
  ['The fire destroyed 20 chainsaws.', []],
  ['Both met after the two general staffs had been sent maps.', []],
])('things of any name: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Spain sent 56 soldiers after the quake that killed 2,900 people.', ['56 people']],
  ['Turkey flew 30 firefighters to help victims of the fires.', ['30 people']],
  ['Troops sent there killed 12 militants.', []],
  ['Two pilots were trained in Texas.', ['2 people']],
  ['Two officers of both sides met.', []],
  ['THE HAGUE, May 3 - Police in Spain and Belgium trained together.', []],
  ['A tank weighs 55 tonnes and has a crew of three.', []],
  ["China's coast guard rammed two Philippine boats.", []],
])('what governs the number: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});
