/** Arabic number words, folded (ة as ه, أ as ا, ئ as ي), in the cases and genders that news uses. */

const list = (value: number, forms: string): Array<[string, number]> =>
  forms.split(' ').map((form) => [form, value]);

/** Words that are a value of their own. */
export const UNITS_AR: ReadonlyMap<string, number> = new Map([
  ...list(1, 'احد احدي'),
  ...list(2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'),
  ...list(3, 'ثلاث ثلاثه'),
  ...list(4, 'اربع اربعه'),
  ...list(5, 'خمس خمسه'),
  ...list(6, 'ست سته'),
  ...list(7, 'سبع سبعه'),
  ...list(8, 'ثمان ثماني ثمانيه'),
  ...list(9, 'تسع تسعه'),
  ...list(10, 'عشر عشره'),
  ...list(20, 'عشرون عشرين'),
  ...list(30, 'ثلاثون ثلاثين'),
  ...list(40, 'اربعون اربعين'),
  ...list(50, 'خمسون خمسين'),
  ...list(60, 'ستون ستين'),
  ...list(70, 'سبعون سبعين'),
  ...list(80, 'ثمانون ثمانين'),
  ...list(90, 'تسعون تسعين'),
  ...list(100, 'مايه ميه'),
  ...list(200, 'مايتان مايتين مايتا مايتي ميتان ميتين ميتا ميتي'),
  ...['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].flatMap((stem, index) =>
    list((index + 3) * 100, `${stem}مايه ${stem}ميه`),
  ),
]);

/** Words that multiply what stands before them; alone, those of `DUALS_AR` and a bare singular count too. */
export const MULTIPLIERS_AR: ReadonlyMap<string, number> = new Map([
  ...list(100, 'مايه ميه'),
  ...list(1e3, 'الف الفا الاف'),
  ...list(1e6, 'مليون مليونا ملايين'),
  ...list(1e9, 'مليار مليارا مليارات بليون'),
  ...list(1e12, 'تريليون'),
]);

/** Duals of the multipliers, and singulars that count as one of them where nothing stands before. */
export const LONE_MULTIPLIERS_AR: ReadonlyMap<string, number> = new Map([
  ...list(1e3, 'الف'),
  ...list(2e3, 'الفان الفين الفا الفي'),
  ...list(1e6, 'مليون'),
  ...list(2e6, 'مليونان مليونين مليونا مليوني'),
  ...list(1e9, 'مليار'),
  ...list(2e9, 'ملياران مليارين مليارا ملياري'),
]);

/** Ordinals: what follows them (عشر, والعشرين) is no number. */
export const ORDINAL_AR =
  /^(?:[وفبل])?(?:ال)?(?:اول|اولي|حادي|حاديه|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامس|خامسه|سادس|سادسه|سابع|سابعه|ثامن|ثامنه|تاسع|تاسعه|عاشر|عاشره)$/;
