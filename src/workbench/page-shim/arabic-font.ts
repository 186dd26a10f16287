/**
 * Arabic letters for the add-on's pages on machines that have none: inside Google every machine that reads
 * Arabic has a font for it, and a page in its sandbox can fetch none.
 */
import bold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2';
import regular from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2';

const FAMILY = 'Noto Sans Arabic';
const ARABIC = 'U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFC';

/** The browser reads them only where a page names the family and has such letters. */
export function addArabicFont(fonts: FontFaceSet): void {
  for (const [weight, address] of [
    ['400', regular],
    ['700', bold],
  ] as const) {
    fonts.add(new FontFace(FAMILY, `url(${address})`, { weight, unicodeRange: ARABIC, display: 'swap' }));
  }
}
