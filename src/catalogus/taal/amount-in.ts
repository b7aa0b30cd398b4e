/** Words for numbers, as they stand before the name of the money. */
const inWords = [
  String.raw`(?<!\p{L})\p{L}*(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|duizend|miljoen)\s+(?:euro|cent)`,
  String.raw`(?<!\p{L})(?:iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin|milyon)\s+(?:avro|euro)`,
  String.raw`(?:مئة|مائة|مئتان|مئتي|مئتين|مائتي|مائتين|ألف|ألفي|آلاف|عشرة|عشرون|عشرين|ثلاثون|ثلاثين|أربعون|أربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين)\s+(?:يورو|أورو)`,
];

/** The name of the money with what hangs on it: euro's, avroluk, يورو. */
const money = String.raw`(?:€|eur(?:o['’]?s?)?(?!\p{L})|euro['’]\p{L}+|avro\p{L}*|[يأا]ورو(?!\p{L}))`;

const amount = new RegExp(
  [String.raw`(?:€|\beuro)\s?\p{Nd}`, String.raw`\p{Nd}(?:,[-–])?\s?${money}`, String.raw`\p{Nd},[-–](?!\p{Nd})`, ...inWords].join('|'),
  'iu',
);

/** @returns the first amount of money that a text names, in digits of any script or in words; undefined when there is none */
export function amountIn(text: string): string | undefined {
  return amount.exec(text)?.[0];
}
