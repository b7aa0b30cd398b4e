import type { Taal } from '../i18n/locales.ts';
import { foldWords } from './fold.ts';
import { stem } from './stem.ts';

/**
 * Words that mean the same, one group a line. Arabic is spoken in many ways: what a Syrian, an Iraqi, an Egyptian and a
 * Moroccan call money, children or a fridge. Written with and without what is often stuck to them.
 */
const written: Partial<Record<Taal, string>> = {
  ar: `نقود فلوس مصاري مال دراهم
    شغل عمل وظيفة خدمة اشتغل اعمل نخدم
    أولاد أطفال دراري وليدات صغار عيال جهال أبناء
    زوج جوز راجل
    زوجة مرة مرتي مراتي امرأة
    بيت منزل دار سكن شقة مسكن
    إيجار أجار كراء كرا
    كهرباء ضو تيار
    طبيب دكتور حكيم
    مستشفى مشفى سبيطار
    رسالة مكتوب خطاب براوة جواب
    مدرسة سكويلة
    سيارة عربية طوموبيل
    أكل طعام ماكلة
    ملابس ثياب أواعي حوايج هدوم لبس
    حذاء صباط سباط كندرة جزمة أحذية
    سرير تخت فراش ناموسية جرباية
    فرشة مطرح دوشك مرتبة
    ثلاجة براد
    أسنان سنان ضرس ضروس
    نظارة نظارات عوينات
    مريض عيان مرضان
    تعبان مرهق منهك عييت تعبت
    دين ديون كريدي سلف
    ادفع دفع نخلص خلصت سدد أسدد
    بلدية خمينتة كمينتة جماعة
    بطال عاطل
    أتعلم أدرس نقرا دراسة
    حزين زعلان مقلق
    خائف خايف خواف
    وحيد وحدي لحالي بوحدي لوحدي
    أنتقل نرحل رحيل نقل
    أحكي أتكلم نهضر
    أنام نوم ننعس نعس
    دراجة بسكليت بشكليط عجلة
    هاتف تلفون موبايل جوال تيليفون
    بنك بانكة مصرف
    غرامة مخالفة بروسي
    دورة كورس تكوين
    دواء أدوية علاج
    وجع ألم
    رضيع بيبي مولود
    هدية كادو
    حديقة جنينة جردة بستان
    متطوع تطوع
    صديق صاحب رفيق
    أم والدة ماما
    أب والد بابا
    كلب كلاب
    قطة قطط`,
};

/** Per language and stem the words of every group it stands in. */
const groups = new Map(Object.entries(written).map(([taal, lines]) => [taal, groupsOf(taal as Taal, lines)]));

function groupsOf(taal: Taal, lines: string): Map<string, Set<string>> {
  const perStem = new Map<string, Set<string>>();
  for (const line of lines.split('\n')) {
    const words = foldWords(line);
    for (const word of words) {
      const cut = stem[taal](word);
      perStem.set(cut, new Set([...(perStem.get(cut) ?? []), ...words]));
    }
  }
  return perStem;
}

/** @param word folded @returns words that say the same, itself among them; none for a word in no group */
export function dialectWords(taal: Taal, word: string): ReadonlySet<string> {
  return groups.get(taal)?.get(stem[taal](word)) ?? new Set();
}
