import type { Gevaar } from '../catalogus/schema/wegwijzer.ts';
import { foldWords } from './fold.ts';

/**
 * Words after which urgent help stands on top, whatever else is found. Languages are not kept apart: people mix them,
 * and a word too many does no harm. A star stands for any ending.
 */
const written: Record<Gevaar, readonly string[]> = {
  dood: [
    ...[
      'zelfmoord*',
      'zelfdoding',
      'suicide*',
      'dood',
      'doodgaan',
      'ik wil dood',
      'niet meer leven',
      'er niet meer zijn',
      'hoeft niet meer',
      'leven beeindigen',
      'einde aan mijn leven',
      'uit het leven stappen',
      'mezelf iets aandoen',
      'mijzelf iets aandoen',
      'mezelf pijn*',
      'snijd mezelf',
      'overdosis',
      'zie geen uitweg',
      'wil sterven',
    ],
    ...[
      'intihar*',
      'ölmek*',
      'ölsem*',
      'öleyim',
      'ölüm*',
      'ölüyorum',
      'yaşamak istemiyorum',
      'yasamak istemiyom',
      'canıma kıy*',
      'kendimi öldür*',
      'kendime zarar*',
      'hayatıma son',
      'yaşamaktan bıktım',
      'hayattan bıktım',
    ],
    ...[
      'انتحار',
      'الانتحار',
      'انتحر*',
      'بنتحر',
      'اموت',
      'بموت',
      'موت',
      'الموت',
      'نموت',
      'اقتل نفسي',
      'اقتل حالي',
      'بدي موت',
      'ما بدي عيش',
      'ما اريد اعيش',
      'لا اريد ان اعيش',
      'ما بغيتش نعيش',
      'بغيت نموت',
      'انهي حياتي',
      'اذي نفسي',
      'اذي حالي',
      'زهقت من حياتي',
      'تعبت من الحياة',
    ],
  ],
  geweld: [
    ...[
      'slaat mij',
      'slaat me',
      'slaat mijn',
      'slaan mij',
      'sla mij',
      'geslagen',
      'mishandel*',
      'bedreigt mij',
      'bedreigt me',
      'bedreigd',
      'huiselijk geweld',
      'verkracht*',
      'misbruik*',
      'wurg*',
      'stalk*',
      'vermoorden',
      'bang voor mijn man',
      'bang voor mijn vrouw',
      'bang voor mijn ex',
      'bang voor mijn vader',
      'eerwraak',
      'niet veilig thuis',
      'thuis niet veilig',
      'vuurwapen',
    ],
    ...[
      'dövüyor',
      'dövdü',
      'dayak*',
      'vuruyor',
      'şiddet*',
      'tehdit ediyor',
      'tecavüz*',
      'taciz*',
      'öldürecek',
      'öldürür',
      'kocamdan korkuyorum',
      'eşimden korkuyorum',
      'evde güvende değilim',
    ],
    ...[
      'يضربني',
      'بيضربني',
      'ضربني',
      'كيضربني',
      'يضربنا',
      'بيضربنا',
      'تضربني',
      'بتضربني',
      'ضرب زوجتي',
      'يهددني',
      'بيهددني',
      'كيهددني',
      'يغتصب*',
      'اغتصب*',
      'اغتصاب',
      'عنف',
      'العنف',
      'تحرش*',
      'خايفة من زوجي',
      'اخاف من زوجي',
      'خايف من مرتي',
      'يقتلني',
      'بيقتلني',
    ],
  ],
};

interface Pattern {
  gevaar: Gevaar;
  words: string[];
  open: boolean;
}

const patterns: Pattern[] = Object.entries(written).flatMap(([gevaar, phrases]) =>
  phrases.map((phrase) => ({ gevaar: gevaar as Gevaar, words: foldWords(phrase), open: phrase.endsWith('*') })),
);

/** @returns every danger in the list, for a test that each leads to help */
export const dangerPhrases = written;

/** Finds words of danger in a query, a typo in a long one forgiven. @param words folded */
export function findDanger(words: readonly string[], near: (a: string, b: string) => boolean): Gevaar | undefined {
  return patterns.find(({ words: phrase, open }) =>
    words.some((_, start) =>
      phrase.every((part, at) => {
        const word = words[start + at];
        if (word === undefined) return false;
        return word === part || (open && at === phrase.length - 1 && word.startsWith(part)) || (part.length >= 7 && near(word, part));
      }),
    ),
  )?.gevaar;
}
