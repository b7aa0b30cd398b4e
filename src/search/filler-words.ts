import type { Taal } from '../i18n/locales.ts';
import { foldWords } from './fold.ts';

/** Words that say nothing about the need, per language: they are left out of index and query. */
const written: Record<Taal, string> = {
  nl: `niks niets nix de het een en of maar want dus als dan dat die dit deze er hier daar te ten ter van voor met op in uit aan bij om naar
    door over tot per ook nog al wel toch even eens zo heel erg echt gewoon steeds weer meer is ben bent zijn was waren wordt word
    worden heb hebt heeft hebben had hadden kan kun kunt kunnen kon mag mogen mocht moet moeten moest wil wilt willen zou zal zullen
    ga gaat gaan doe doet doen gedaan ik je jij u uw we wij ze zij hij hem haar hun ons onze mij me mijn mn m'n zijn men iemand iets
    wat wie waar hoe wanneer waarom welke wat's nu nou net toen sinds hallo hoi dag beste graag aub alstublieft svp help hulp
    helpen vraag vragen probleem weet weten zoek zoeken krijg krijgt krijgen gekregen komt kom komen maak maken zit zo'n omdat zonder mee gaat alles
    goedemorgen dank bedankt please nodig beetje niet geen voel voelt mezelf mijzelf zich`,
  tr: `ve veya ya da de ile için bir bu şu o ben sen biz siz onlar bana sana bize size benim senin bizim sizin onun beni ama fakat
    çünkü ki mi mı mu mü ne nasıl neden niye nerede nereye nereden kim hangi kadar gibi daha çok en her hiç var yok değil olan oldu olur
    olarak oluyor olmak etmek ediyorum yapmak yapıyorum yapmalıyım yapacağım yapabilirim istiyorum istemiyorum isterim istiyor lazım gerek
    gerekiyor lütfen yardım yardımcı merhaba selam evet hayır şimdi sonra önce acaba sorun sorunum hakkında diye bile artık kaldım kaldı geldi var mı
    bilmiyorum edin eder misiniz ihtiyacım hissediyorum kendimi`,
  ar: `في من على إلى عن مع هذا هذه ذلك تلك هو هي هم أنا انت انتم نحن احنا نحنا و أو ثم لكن بس لأن لان ان أن إن ما لا لم لن مو مش
    ليس ليش لماذا كيف شو شنو ايش ماذا وين أين متى مين من كم كل أي اي قد رح راح عم كان كانت يكون عندي عندنا عنا عنده معي لي لنا لديّ ليس
    بدي بدنا بغيت اريد أريد ممكن لازم يمكن لو سمحت مرحبا السلام عليكم هل واش يا هون هنا هناك هلق الان الآن كثير كتير بزاف جدا شي شيء
    مساعدة مساعده ساعدوني محتاج أحتاج احتاج بحاجة مشان عشان علي عليّ لي ديال اللي الذي التي حتى أن مشكلة حاسس حالي اشعر بحس
    اكو ماكو شلون هسه وياي هاي دابا باش حيت علاش راه غادي فين شحال ازاي ليه عايز عاوز دلوقتي ده دي دول هيك كمان لسا لسه اللي ياني
    فيني بقدر نقدر اقدر استطيع`,
};

/** The same, folded as a query is. */
export const fillerWords: Record<Taal, ReadonlySet<string>> = {
  nl: new Set(foldWords(written.nl)),
  tr: new Set(foldWords(written.tr)),
  ar: new Set(foldWords(written.ar)),
};
