/**
 * Seats that stand for a government (the Kremlin said), one line a country: code | English | Arabic.
 * Capitals are among the cities. Own compilation.
 */
export const SEATS = `
USA|White House;Pentagon;Capitol Hill;Foggy Bottom|البيت الأبيض;البنتاغون;البنتاجون
RUS|Kremlin|الكرملين;الكريملين
GBR|Downing Street;10 Downing Street;Whitehall;Buckingham Palace|داونينغ ستريت;داوننغ ستريت;داونينج ستريت;قصر باكنغهام
FRA|Elysee;Elysee Palace;Quai d'Orsay;Matignon|الإليزيه;قصر الإليزيه
KOR|Blue House;Cheong Wa Dae|البيت الأزرق
CHN|Zhongnanhai|
PHL|Malacanang;Malacanang Palace|قصر مالاكانيانغ
ARG|Casa Rosada|كاسا روسادا
BRA|Planalto;Planalto Palace|
NGA|Aso Rock;Aso Villa|
ESP|Moncloa;Moncloa Palace|قصر مونكلوا
ITA|Palazzo Chigi|
DZA|El Mouradia|قصر المرادية
TUN|Carthage Palace|قصر قرطاج
LBN|Baabda;Baabda Palace|قصر بعبدا;السراي الحكومي
`;
