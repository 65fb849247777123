/**
 * Words that are frequent in one language: short ones, and those that articles with numbers in them are full of.
 * A word of several languages stands with each. Behind those that the engine reads stand neighbours that would be taken for one of
 * them: a word that they share with one of ours stands here only where it stands there too, so that a tie is never lost by ours.
 */
const frequent: Record<string, string> = {
  fr: "le les des du une et est dans pour qui sur par aux ce cette jusqu il elle de en milliard milliards million millions euros",
  en: "the of and to is that for with was by its from has which up it in you your how this are can will do or we billion million dollars",
  de: "der die das und ist von mit den auf ein eine für sich bis zu im es sie in milliarde milliarden million millionen euro",
  es: "el los las y del una por con su para como más hasta al ella de en mil millón millones euros dólares",
  it: "il gli di della che è per una nel sono dei alla fino del lei in miliardo miliardi milione milioni euro dollari",
  pt: "o os um uma do da em não para com até dos ao pela são ele ela de bilhão bilhões milhão milhões euros dólares",
  nl: "het een van en voor zijn dat niet met ook naar wordt goed tot de in miljard miljoen euro",
  af: "die het en van vir nie met dat hulle deur hierdie sal",
  ca: "els i amb és són més dels aquest aquesta també però molt fins el del una de en les per",
  cs: "než má že to do jako za po pro ale by při podle jsou byl nebo roku také který ve od korun",
  cy: "yn yr mae ac wedi gan fel hefyd bod oedd",
  da: "og end fået blevet det af med til ikke har jeg efter også skal bliver fra på som en der",
  et: "ja ei ka et oli kui oma aga mis ning eest",
  eu: "eta da du ez bat zen dira dute ere baina baino egin duen izan",
  fi: "ja kuin vuonna ei että oli hän mutta myös kun niin ovat joka mukaan vain sen",
  ga: "agus tá sé le bhí ag ar",
  gl: "o os um uma do em não da dos ao ela são ele ata unha non máis polo tamén nun dunha moi coa desde",
  hr: "su da za od koji kao ili iz što nije bi ali bio biti će",
  hu: "az és hogy nem egy ez van meg csak volt mint vagy amely",
  id: "yang dan di itu dengan untuk dari dalam ini tidak pada adalah akan atau oleh",
  lb: "mat vun huet hunn sinn ass méi dat eng wéi och de",
  lt: "ir kad su iš tai kaip yra bet už apie savo",
  lv: "ir ar par ka uz kas tas arī bija",
  no: "og enn fått blitt det av med til ikke har jeg etter også skal blir fra på som en der",
  pl: "w z się nie do że jest to jak po ale dla od przez oraz są był być tym już roku",
  ro: "și în cu din nu este că pentru sunt ale fi prin după de o",
  sk: "že to do ako za po pre ale by pri podľa sú bol alebo roku tiež ktorý vo od",
  sl: "in v za da z ki pa ni bi tudi kot po",
  sq: "dhe në të për një nga është që nuk",
  sv: "och att det är av för med till inte har jag efter också ska från som på en",
  sw: "wa kwa ni za katika hii cha kuwa",
  tl: "ang ng mga hindi ito kung ay",
  tr: "ve bir bu için ile olarak daha çok gibi var olan değil kadar da",
  vi: "và của là không được cho các trong một những với",
};

/** Letters that tell a language, or the chief one of those that write with them. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/[іїєґ]/gu, "uk"],
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/[پچژگک]/gu, "fa"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Bengali}/gu, "bn"],
  [/\p{Script=Tamil}/gu, "ta"],
];

const languages = Object.keys(frequent);

/** Of a word, the places of its languages among them. */
const places = new Map<string, number[]>();
for (const [place, words] of Object.values(frequent).entries())
  for (const word of words.split(" ")) places.set(word, [...(places.get(word) ?? []), place]);

const none: readonly number[] = [];

/** Enough to tell by: a language shows in its first paragraphs. */
const read = 4000;

/** Words of a language without which a text is too short, or too little of a text, to tell it. */
const enough = 3;

/** Of a text's letters: those that are not Latin, where its language has others. */
const leastOther = 0.3;

/** Of a text's letters: those that only one of a script's languages has. */
const leastLetters = 0.01;

/** @param otherwise what a text's language is held for that is too short to tell it: the site's */
export function guessLang(text: string, otherwise?: string): string {
  const start = text.slice(0, read).toLowerCase();
  const script = /[\u0370-\u1dff\u2c00-\uffff]/.test(start) ? scriptOf(start) : undefined;
  if (script) return script;
  // "30em" is no word.
  const said = start.match(/(?<![\p{L}\p{N}])\p{L}+/gu) ?? [];
  const counts = languages.map(() => 0);
  for (const word of said) for (const place of places.get(word) ?? none) counts[place] = (counts[place] as number) + 1;
  const most = Math.max(...counts);
  if (most < enough && otherwise !== undefined) return otherwise;
  return most === 0 ? "en" : (languages[counts.indexOf(most)] as string);
}

/** The language that letters of their own tell; undefined for a text in Latin ones, whatever it quotes. */
function scriptOf(text: string): string | undefined {
  const letters = count(text, /\p{L}/gu);
  if (letters - count(text, /\p{Script=Latin}/gu) < leastOther * letters) return undefined;
  return scripts.find(([letter]) => count(text, letter) > leastLetters * letters)?.[1];
}

function count(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}
