import type { Taal } from '../../i18n/locales.ts';
import type { GraafEinde } from './graaf.ts';

interface Woorden {
  wegwijzer: string;
  voorbeeld: string;
  vraag: string;
  vast: string;
  stap: string;
  mens: string;
  spoed: Record<GraafEinde['spoed'], string>;
  stuk: string;
}

const nederlands: Woorden = {
  wegwijzer: 'Wegwijzer',
  voorbeeld: 'Dit is een voorbeeld. Deze gemeente bestaat niet.',
  vraag: 'Vraag',
  vast: 'Vast antwoord',
  stap: 'Eerste stap',
  mens: 'Wie helpt',
  spoed: { vandaag: 'Vandaag', 'deze-week': 'Deze week', rustig: 'Rustig' },
  stuk: 'Hier komt nog niets.',
};

const vertaald: Partial<Record<Taal, Woorden>> = {
  tr: {
    wegwijzer: 'Yol gösterici',
    voorbeeld: 'Bu bir örnektir. Böyle bir belediye yok.',
    vraag: 'Soru',
    vast: 'Sabit cevap',
    stap: 'İlk adım',
    mens: 'Kim yardım eder',
    spoed: { vandaag: 'Bugün', 'deze-week': 'Bu hafta', rustig: 'Acele yok' },
    stuk: 'Burada henüz bir şey yok.',
  },
  ar: {
    wegwijzer: 'دليل الطريق',
    voorbeeld: 'هذا مثال. هذه البلدية غير موجودة.',
    vraag: 'سؤال',
    vast: 'جواب ثابت',
    stap: 'الخطوة الأولى',
    mens: 'من يساعد',
    spoed: { vandaag: 'اليوم', 'deze-week': 'هذا الأسبوع', rustig: 'دون عجلة' },
    stuk: 'لا شيء هنا بعد.',
  },
};

/** The words of the drawing itself; it is for staff, and stays Dutch where nobody translated them. */
export function woordenIn(taal: Taal): Woorden {
  return vertaald[taal] ?? nederlands;
}
