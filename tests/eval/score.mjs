#!/usr/bin/env node
// Scores extracted records against a gold file, field by field.
//
//   node score.mjs GOLD.json PREDICTED.json [--json] [--misses]
//
// Both files hold an array of articles in the form that README.md beside this
// file describes; articles are matched by `id`. Prints one row per field with
// precision, recall and F1 (micro-averaged over articles), or a share where
// the field has one answer. Exits 2 on unusable input.
import { readFileSync } from 'node:fs';

const [goldPath, predPath] = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const asJson = process.argv.includes('--json');
const showMisses = process.argv.includes('--misses');
if (!goldPath || !predPath) {
  console.error('usage: score.mjs GOLD.json PREDICTED.json [--json] [--misses]');
  process.exit(2);
}
const load = (path) => JSON.parse(readFileSync(path, 'utf8'));
const gold = load(goldPath);
const predicted = new Map(load(predPath).map((article) => [article.id, article]));

// Codes that a finer codebook splits off count as the gold's broader code.
const BROADER = {
  security_general: 'policing',
  judicial: 'organised_crime',
  aviation_transport: 'aviation_maritime',
  maritime: 'aviation_maritime',
};

const misses = [];
const fold = (text) =>
  String(text ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

class SetScore {
  tp = 0;
  fp = 0;
  fn = 0;
  exact = 0;
  n = 0;
  add(id, field, goldItems, predItems, same = (a, b) => a === b) {
    const left = [...predItems];
    const missing = [];
    for (const g of goldItems) {
      const at = left.findIndex((p) => same(g, p));
      if (at < 0) missing.push(g);
      else left.splice(at, 1);
    }
    this.tp += goldItems.length - missing.length;
    this.fn += missing.length;
    this.fp += left.length;
    this.n += 1;
    if (!missing.length && !left.length) this.exact += 1;
    if (missing.length || left.length) misses.push({ id, field, missing, extra: left });
  }
  get row() {
    const p = this.tp / (this.tp + this.fp || 1);
    const r = this.tp / (this.tp + this.fn || 1);
    return {
      precision: p,
      recall: r,
      f1: p + r ? (2 * p * r) / (p + r) : 0,
      exact: this.exact / (this.n || 1),
      n: this.n,
    };
  }
}
class ShareScore {
  right = 0;
  n = 0;
  add(id, field, goldValue, predValue, ok) {
    this.n += 1;
    if (ok) this.right += 1;
    else misses.push({ id, field, missing: [goldValue], extra: [predValue ?? null] });
  }
  get row() {
    return { share: this.right / (this.n || 1), n: this.n };
  }
}

const union = (events, key) => [
  ...new Set((events ?? []).flatMap((e) => e[key] ?? []).map((code) => BROADER[code] ?? code)),
];
const mainOf = (events) => (events ?? []).find((e) => e.main) ?? (events ?? [])[0];
const tokens = (name) =>
  fold(name)
    .split(' ')
    .filter((t) => t.length > 1 && !['al', 'bin', 'ben', 'ibn', 'el', 'ال', 'بن'].includes(t))
    .map((t) => t.replace(/^ال(?=..)/, ''));
const samePerson = (g, p) => {
  const a = tokens(g.name),
    b = tokens(p.name);
  if (!a.length || !b.length) return false;
  const shared = a.filter((t) => b.includes(t)).length;
  return shared / Math.min(a.length, b.length) >= 0.6 && shared / Math.max(a.length, b.length) >= 0.4;
};
// A date is right at the precision that the text supports: a finer one is a guess.
const sameDate = (g, p) => p === g;

const score = {
  language: new ShareScore(),
  'cooperation found (vs. none)': new ShareScore(),
  'main parties': new SetScore(),
  'all parties': new SetScore(),
  'countries mentioned': new SetScore(),
  'main event date': new ShareScore(),
  'undated stays undated': new ShareScore(),
  'main place': new ShareScore(),
  domains: new SetScore(),
  mechanisms: new SetScore(),
  'officials (name)': new SetScore(),
  'officials (country of a found name)': new ShareScore(),
  figures: new SetScore(),
};
const perDomain = {};

for (const g of gold) {
  const p = predicted.get(g.id);
  if (!p) {
    console.error(`no prediction for ${g.id}`);
    process.exit(2);
  }
  score.language.add(g.id, 'language', g.language, p.language, g.language === p.language);
  const hasGold = !g.negative,
    hasPred = (p.events ?? []).length > 0;
  score['cooperation found (vs. none)'].add(g.id, 'cooperation', hasGold, hasPred, hasGold === hasPred);
  score['countries mentioned'].add(
    g.id,
    'countries',
    g.countries_mentioned ?? [],
    p.countries_mentioned ?? [],
  );
  score['all parties'].add(g.id, 'all parties', union(g.events, 'parties'), union(p.events, 'parties'));
  const gd = union(g.events, 'domains'),
    pd = union(p.events, 'domains');
  score.domains.add(g.id, 'domains', gd, pd);
  for (const d of new Set([...gd, ...pd])) {
    perDomain[d] ??= { tp: 0, fp: 0, fn: 0 };
    perDomain[d][gd.includes(d) ? (pd.includes(d) ? 'tp' : 'fn') : 'fp'] += 1;
  }
  score.mechanisms.add(g.id, 'mechanisms', union(g.events, 'mechanisms'), union(p.events, 'mechanisms'));
  score['officials (name)'].add(g.id, 'officials', g.officials ?? [], p.officials ?? [], samePerson);
  for (const o of g.officials ?? []) {
    const found = (p.officials ?? []).find((x) => samePerson(o, x));
    if (found && o.country)
      score['officials (country of a found name)'].add(
        g.id,
        `country of ${o.name}`,
        o.country,
        found.country,
        o.country === found.country,
      );
  }
  score.figures.add(
    g.id,
    'figures',
    (g.figures ?? []).map((f) => Number(f.value)),
    (p.figures ?? []).map((f) => Number(f.value)),
  );
  const gm = mainOf(g.events),
    pm = mainOf(p.events);
  if (!gm) continue;
  score['main parties'].add(g.id, 'main parties', gm.parties ?? [], pm?.parties ?? []);
  if (gm.event_date)
    score['main event date'].add(
      g.id,
      'main date',
      gm.event_date,
      pm?.event_date,
      sameDate(gm.event_date, pm?.event_date),
    );
  else
    score['undated stays undated'].add(
      g.id,
      'main date (none in text)',
      null,
      pm?.event_date,
      !pm?.event_date,
    );
  if (gm.place)
    score['main place'].add(g.id, 'main place', gm.place, pm?.place, fold(gm.place) === fold(pm?.place));
}

const rows = Object.fromEntries(Object.entries(score).map(([k, v]) => [k, v.row]));
if (asJson) console.log(JSON.stringify({ rows, perDomain, misses }, null, 1));
else {
  const pct = (x) => (x === undefined ? '     -' : `${(100 * x).toFixed(1).padStart(5)}%`);
  console.log(`${'field'.padEnd(38)} precis. recall      F1   exact/share    n`);
  for (const [name, r] of Object.entries(rows))
    console.log(
      `${name.padEnd(38)} ${pct(r.precision)} ${pct(r.recall)} ${pct(r.f1)}   ${pct(r.exact ?? r.share)}  ${String(r.n).padStart(6)}`,
    );
  console.log(
    '\nper domain (tp/fp/fn): ' +
      Object.entries(perDomain)
        .sort()
        .map(([d, c]) => `${d} ${c.tp}/${c.fp}/${c.fn}`)
        .join(', '),
  );
  if (showMisses)
    for (const m of misses)
      console.log(
        `${m.id} ${m.field}: missing ${JSON.stringify(m.missing)} extra ${JSON.stringify(m.extra)}`,
      );
}
