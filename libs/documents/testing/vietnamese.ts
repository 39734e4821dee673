const MARKED = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const lower = MARKED.flatMap((letter) => TONES.map((tone) => (letter + tone).normalize('NFC')));

/** Every Vietnamese letter that carries a mark, and đ, small and capital: one "word" each. */
export const VIETNAMESE_LETTERS: readonly string[] = [...lower, 'đ'].flatMap((letter) => [
  letter,
  letter.toLocaleUpperCase('vi'),
]);
