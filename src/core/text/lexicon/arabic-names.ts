/**
 * Latin forms of frequent words in Arabic names, in the spelling that news agencies use most. Hand-made; the
 * vowels of other names are guessed from their letters.
 */
const NAMES =
  'محمد Muhammad|احمد Ahmad|محمود Mahmoud|خالد Khalid|علي Ali|عمر Omar|عثمان Othman|حسن Hassan|حسين Hussein|' +
  'سعيد Saeed|سعود Saud|سعد Saad|سلمان Salman|سليمان Suleiman|سلطان Sultan|سالم Salem|سامي Sami|سيف Saif|' +
  'فهد Fahd|فيصل Faisal|فواز Fawaz|فؤاد Fuad|فواد Fuad|فتاح Fattah|فتحي Fathi|فارس Fares|فرج Faraj|' +
  'تميم Tamim|جاسم Jassim|جاسر Jaser|جابر Jaber|جمال Jamal|جلال Jalal|جعفر Jaafar|جبير Jubeir|حمد Hamad|حمود Hamoud|حمدان Hamdan|' +
  'حامد Hamed|حاتم Hatem|حبيب Habib|حافظ Hafez|خليفه Khalifa|خليل Khalil|خلفان Khalfan|خميس Khamis|راشد Rashid|رشيد Rashid|' +
  'رجب Recep|طيب Tayyip|اردوغان Erdogan|اكار Akar|خلوصي Hulusi|صويلو Soylu|فيدان Fidan|هاكان Hakan|جاويش Cavus|اوغلو oglu|' +
  'رحمن Rahman|رحيم Rahim|عزيز Aziz|كريم Karim|مجيد Majid|لطيف Latif|ملك Malik|سلام Salam|قادر Qader|ناصر Nasser|نصر Nasr|' +
  'نايف Nayef|نواف Nawaf|نوري Nouri|نبيل Nabil|نجيب Najib|هادي Hadi|هاني Hani|هشام Hisham|هيثم Haitham|وليد Walid|واءل Wael|وايل Wael|' +
  'ياسر Yasser|يوسف Yousef|يونس Younes|يحيي Yahya|يعقوب Yaqub|زايد Zayed|زيد Zaid|زياد Ziad|طارق Tariq|طلال Talal|طه Taha|' +
  'مصطفي Mustafa|مصطفى Mustafa|موسي Musa|عيسي Issa|مريم Maryam|منصور Mansour|منير Munir|مبارك Mubarak|مشعل Meshaal|متعب Miteb|' +
  'مجدي Magdy|ماجد Majed|مدبولي Madbouly|توفيق Tawfiq|بندر Bandar|بدر Badr|بشار Bashar|بلال Bilal|ابراهيم Ibrahim|اسماعيل Ismail|' +
  'اسامه Osama|ايمن Ayman|انور Anwar|امين Amin|ادريس Idris|الياس Elias|اياد Iyad|شوقي Shawki|شريف Sharif|صالح Saleh|صلاح Salah|' +
  'صباح Sabah|صبري Sabri|ضياء Diaa|عادل Adel|عارف Aref|عباس Abbas|عدنان Adnan|عصام Essam|عماد Imad|عمار Ammar|عاطف Atef|غانم Ghanem|' +
  'غسان Ghassan|قاسم Qassem|قيس Qais|كمال Kamal|لوي Luay|رضا Reza|رمضان Ramadan|رياض Riyad|زكريا Zakaria|زكي Zaki|ثاني Thani|' +
  'عطيه Attiyah|سيسي Sisi|شكري Shoukry|نهيان Nahyan|مكتوم Maktoum|خليفي Khulaifi|انصاري Ansari|عبد Abd|الله Allah|' +
  'بن bin|ابن ibn|بنت bint|ال Al|ابو Abu|ام Umm|ولد Ould|ذو Dhu|بو Bou|' +
  'الدوحه Doha|القاهره Cairo|الرياض Riyadh|انقره Ankara|اسطنبول Istanbul|بغداد Baghdad|دمشق Damascus|بيروت Beirut|عمان Amman|مسقط Muscat|' +
  'المنامه Manama|ابوظبي Abu Dhabi|دبي Dubai|تونس Tunis|الجزائر Algiers|الجزاير Algiers|الرباط Rabat|طرابلس Tripoli|الخرطوم Khartoum|صنعاء Sanaa|عدن Aden|' +
  'طهران Tehran|موسكو Moscow|باريس Paris|لندن London|واشنطن Washington|نواكشوط Nouakchott|جده Jeddah|القدس Jerusalem';

/** Folded Arabic word to its Latin form. */
export const LATIN_FORM_OF_NAME: ReadonlyMap<string, string> = new Map(
  NAMES.split('|').map((entry): [string, string] => {
    const blank = entry.indexOf(' ');
    return [entry.slice(0, blank), entry.slice(blank + 1)];
  }),
);
