import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';

/** Measures like Times New Roman, holds every Vietnamese letter in one file, free to embed (SIL OFL 1.1). */
export const TYPEFACE = 'Tinos';

const require = createRequire(import.meta.url);
const FILES = {
  normal: require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italics:
    require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  bolditalics: require.resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
};
const OURS: ReadonlySet<string> = new Set(Object.values(FILES));

// Nothing a document says makes this process read another file or ask another machine.
pdfmake.setFonts({ [TYPEFACE]: FILES });
pdfmake.setLocalAccessPolicy((path) => OURS.has(path));
pdfmake.setUrlAccessPolicy(() => false);
